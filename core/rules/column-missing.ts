import { tableOf } from '../edition';
import type { EditionColumn } from '../edition/types';
import type { Label, ReportTable } from '../report/types';
import { labelKey } from '../text/label-key';
import { otherEditionOf } from './support/other-edition';
import { firstLabel, printedName, printedTables, quoted } from './support/printed-tables';
import type { Rule, RuleContext } from './types';

const MESSAGE = {
  zh: '{table}缺少{count}列：{columns}。',
  en: '{tableEn} lacks {count} column(s): {columns}.',
};

export const columnMissing: Rule = {
  meta: {
    id: 'column-missing',
    category: 'table',
    severity: 'warning',
    summary: { zh: '表格缺少规定的列', en: 'A table lacks columns of the form' },
    source: '国办公开办函〔2021〕30号、国办公开办函〔2019〕60号所附格式',
  },
  check(context) {
    for (const printed of printedTables(context.report)) {
      if (otherEditionOf(context.report, printed) !== undefined) continue;
      for (const part of printed.parts) checkPart(context, part, printedName(printed.id));
    }
  },
};

function checkPart(
  { document, emit }: RuleContext,
  part: ReportTable,
  name: ReturnType<typeof printedName>,
): void {
  const columns = tableOf(part.edition, part.id)?.columns ?? [];
  const missing = columns.filter((column) => isMissing(part, column));
  // A header that was mostly not read (PDF text, headers cut short) proves nothing.
  if (missing.length === 0 || missing.length * 2 >= columns.length) return;
  const written = labelKey(document.masked.slice(part.range.start, part.range.end));
  const sure = missing.filter((column) => !column.keys.some((words) => written.includes(words)));
  if (sure.length === 0) return;
  const range = (headerBefore(part, columns, sure[0]) ?? firstLabel(part))?.range ?? part.range;
  const args = { ...name, count: sure.length, columns: quoted(sure.map((column) => column.label)) };
  emit({ range, message: MESSAGE, args });
}

function isMissing(part: ReportTable, column: EditionColumn): boolean {
  if (part.headers[column.id] !== undefined) return false;
  for (const row in part.cells) if (part.cells[row]?.[column.id] !== undefined) return false;
  return true;
}

/** The header of the last column of the form that is there and stands before `missing`. */
function headerBefore(
  part: ReportTable,
  columns: readonly EditionColumn[],
  missing: EditionColumn | undefined,
): Label | undefined {
  let before: Label | undefined;
  for (const column of columns) {
    if (column === missing) return before;
    before = part.headers[column.id] ?? before;
  }
  return before;
}
