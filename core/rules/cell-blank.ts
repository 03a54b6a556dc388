import type { Cell } from '../report/types';
import { blankValues, isEmpty } from './support/blank-values';
import {
  type PrintedReading,
  placeLabels,
  printedName,
  printedTables,
  remarkableCells,
} from './support/printed-tables';
import type { FixDraft, MessageArguments, RelatedDraft, Rule, RuleContext, TextEdit } from './types';

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

const FILL = {
  zh: '填写{filled}格：按勾稽关系算出{computed}格，其余填0',
  en: 'Fill {filled} cell(s): {computed} computed from the identities, 0 in the others',
};
const FILL_ZERO = {
  zh: '{filled}格填0（请先核对确实没有发生）',
  en: 'Write 0 in {filled} cell(s), after checking',
};

interface EmptyCell {
  readonly cell: Cell;
  readonly names: MessageArguments;
}

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
    args: { ...names, raw: cell.raw },
  }));
  context.emit({
    range: first.cell.range,
    message: empty.length === cellCount(printed) ? ALL : SOME,
    args: { ...printedName(printed.id), count: empty.length },
    related,
    fixes: fillingOf(context, empty),
  });
}

/** The empty cells of a printed table in the order of the text. */
function emptyCellsOf(printed: PrintedReading): readonly EmptyCell[] {
  const empty = printed.parts.flatMap((part) =>
    remarkableCells(part)
      .filter(({ cell }) => isEmpty(cell))
      .map(({ cell, row, column }) => ({ cell, names: placeLabels(part, row, column.id) })),
  );
  return empty.sort((a, b) => a.cell.range.start - b.cell.range.start);
}

function cellCount(printed: PrintedReading): number {
  let count = 0;
  for (const part of printed.parts)
    for (const row in part.cells) count += Object.keys(part.cells[row] ?? {}).length;
  return count;
}

function fillingOf(
  { document, report, analysis }: RuleContext,
  empty: readonly EmptyCell[],
): readonly FixDraft[] {
  const values = blankValues(report, analysis);
  const edits: TextEdit[] = [];
  let computed = 0;
  let filled = -1;
  for (const { cell } of empty) {
    const value = values.get(cell);
    // Two blanks at one place: digits written there would run together.
    if (value === undefined || cell.range.start === filled) continue;
    filled = cell.range.end;
    edits.push(fillEdit(document.masked, cell, String(value)));
    if (value !== 0) computed++;
  }
  if (edits.length === 0) return [];
  const title = computed === 0 ? FILL_ZERO : FILL;
  return [{ kind: 'choice', title, args: { filled: edits.length, computed }, edits }];
}

/**
 * Writes a value into an empty cell: between `|` and `|` with a space on both sides, in the place of spaces where the
 * table is aligned with them.
 */
function fillEdit(text: string, { range }: Cell, value: string): TextEdit {
  const spaces = text[range.start] === '|' && range.start === range.end ? spacesBefore(text, range.start) : 0;
  if (spaces === 0) return { range, text: value };
  if (spaces === 1) return { range, text: `${value} ` };
  const at = range.start - 1;
  const from = spaces >= value.length + 2 ? at - value.length : at;
  return { range: { start: from, end: at }, text: value };
}

function spacesBefore(text: string, end: number): number {
  let start = end;
  while (text[start - 1] === ' ') start--;
  return end - start;
}
