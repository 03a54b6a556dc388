import { OTHER_AS_ONE, OTHER_AS_THREE } from '../edition/applications';
import type { Report } from '../report/types';
import { type MissingRow, missingRows } from './support/missing-rows';
import { otherEditionOf } from './support/other-edition';
import {
  firstLabel,
  type PrintedReading,
  partsOf,
  printedName,
  printedTables,
  quoted,
  rowLabel,
} from './support/printed-tables';
import type { Rule, RuleContext } from './types';

const MESSAGE = {
  zh: '{table}缺少{count}行：{rows}。',
  en: '{tableEn} lacks {count} row(s): {rows}.',
};
const OTHER_IN_ONE = {
  zh: '{table}的“（六）其他处理”只有一行，{edition}年版分为三行：{rows}。',
  en: '{tableEn} has （六）其他处理 as one row; the {edition} edition has three: {rows}.',
};

export const rowMissing: Rule = {
  meta: {
    id: 'row-missing',
    category: 'table',
    severity: 'warning',
    summary: { zh: '表格缺少规定的行', en: 'A table lacks rows of the form' },
    source: '国办公开办函〔2021〕30号、国办公开办函〔2019〕60号所附格式',
  },
  check(context) {
    for (const printed of printedTables(context.report)) {
      if (isOfOtherEdition(context.report, printed)) continue;
      const missing = missingRows(context.document, context.report, printed);
      if (missing.length > 0) emitMissing(context, printed, missing);
    }
  },
};

/** Table 3 with one row （六） beside a table 2 of the other edition is of that edition too: table-edition has said so. */
function isOfOtherEdition(report: Report, printed: PrintedReading): boolean {
  if (otherEditionOf(report, printed) !== undefined) return true;
  return report.editionFrom === 'year' && printed.parts.some((part) => part.edition !== report.edition);
}

function emitMissing(
  { report, emit }: RuleContext,
  printed: PrintedReading,
  missing: readonly MissingRow[],
): void {
  const one = partsOf(report, 'table3')[0]?.labels[OTHER_AS_ONE.id];
  const split = one !== undefined && missing.every(({ row }) => OTHER_AS_THREE.includes(row));
  const [start] = printed.parts;
  const range = (split ? one : (missing[0]?.after ?? (start && firstLabel(start))))?.range ?? start?.range;
  if (range === undefined) return;
  emit({
    range,
    message: split ? OTHER_IN_ONE : MESSAGE,
    args: {
      ...printedName(printed.id),
      count: missing.length,
      edition: report.edition.id,
      rows: quoted(missing.map(({ table, row }) => rowLabel(report.edition, table, row.id))),
    },
  });
}
