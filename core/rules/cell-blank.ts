import { cellAsWritten } from './support/as-written';
import { emptyCellsOf, fillingOf } from './support/blank-filling';
import { type PrintedReading, printedName, printedTables } from './support/printed-tables';
import type { RelatedDraft, Rule, RuleContext } from './types';

const SOME = {
  zh: '{table}有{count}格没有填数字；没有发生的也应当填0。',
  en: '{tableEn} has {count} cell(s) without a number; write 0 where there was nothing.',
};
const ALL = {
  zh: '{table}全部{count}格都没有填数字；没有发生的也应当填0。',
  en: 'None of the {count} cells of {tableEn} holds a number; write 0 where there was nothing.',
};
const BLANK = { zh: '“{row}”的“{column}”空白。', en: '{column} of {row} is blank.' };
const DASH = { zh: '“{row}”的“{column}”是“{raw}”。', en: '{column} of {row} is "{raw}".' };

export const cellBlank: Rule = {
  meta: {
    id: 'cell-blank',
    category: 'table',
    severity: 'information',
    summary: { zh: '表格有空白格', en: 'A table has cells without a number' },
    source: '惯例：没有发生的填0，空白分不清是没有还是漏填',
    fixable: 'choice',
  },
  check(context) {
    for (const printed of printedTables(context.report)) checkPrinted(context, printed);
  },
};

function checkPrinted(context: RuleContext, printed: PrintedReading): void {
  const empty = emptyCellsOf(printed);
  const [first] = empty;
  if (first === undefined) return;
  const related: RelatedDraft[] = empty.map(({ cell, names }) => ({
    range: cell.range,
    message: cell.form === 'blank' ? BLANK : DASH,
    args: { ...names, raw: cellAsWritten(cell) },
  }));
  const filling = fillingOf(context, empty);
  context.emit({
    range: first.cell.range,
    message: empty.length === cellCount(printed) ? ALL : SOME,
    args: { ...printedName(printed.id), count: empty.length },
    related,
    fixes: filling ? [filling] : [],
  });
}

function cellCount(printed: PrintedReading): number {
  let count = 0;
  for (const part of printed.parts)
    for (const row in part.cells) count += Object.keys(part.cells[row] ?? {}).length;
  return count;
}
