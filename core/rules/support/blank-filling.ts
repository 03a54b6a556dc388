/** Filling the empty cells of a printed table with what the identities tell. */
import type { Analysis } from '../../arithmetic/types';
import type { Cell, Report, ReportDocument } from '../../report/types';
import type { FixDraft, MessageArguments, TextEdit } from '../types';
import { blankValues, isEmpty } from './blank-values';
import { fillEdit } from './cell-edit';
import { type PrintedReading, placeLabels, remarkableCells } from './printed-tables';

const FILL = {
  zh: '填写{filled}格：按勾稽关系算出{computed}格，其余填0',
  en: 'Fill {filled} cell(s): {computed} computed from the identities, 0 in the others',
};
const FILL_ZERO = {
  zh: '{filled}格填0（请先核对确实没有发生）',
  en: 'Write 0 in {filled} cell(s), after checking',
};

/** What is filled into: a report of a text, and its arithmetic. */
export interface Filled {
  readonly document: ReportDocument;
  readonly report: Report;
  readonly analysis: Analysis;
}

/** An empty cell and what it is called. */
export interface EmptyCell {
  readonly cell: Cell;
  readonly names: MessageArguments;
}

/** The empty cells of a printed table in the order of the text. */
export function emptyCellsOf(printed: PrintedReading): readonly EmptyCell[] {
  const empty = printed.parts.flatMap((part) =>
    remarkableCells(part)
      .filter(({ cell }) => isEmpty(cell))
      .map(({ cell, row, column }) => ({ cell, names: placeLabels(part, row, column.id) })),
  );
  return empty.sort((a, b) => a.cell.range.start - b.cell.range.start);
}

/** The repair that fills them; undefined where nothing can be told of any. */
export function fillingOf(
  { document, report, analysis }: Filled,
  empty: readonly EmptyCell[],
): FixDraft | undefined {
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
  if (edits.length === 0) return undefined;
  const title = computed === 0 ? FILL_ZERO : FILL;
  return { kind: 'choice', title, args: { filled: edits.length, computed }, edits };
}
