/** Writing a number into a cell, whether one stands there already or nothing does. */
import type { Cell, ReportDocument } from '../../report/types';
import type { TextEdit } from '../types';
import { isEmpty } from './blank-values';
import { numberEdits } from './number-edit';

/**
 * The edits that make a cell read `value`, a count that is not negative. Undefined where the cell holds words, or its
 * digits are not surely those of its value.
 */
export function cellEdits(
  { text, masked }: ReportDocument,
  cell: Cell,
  value: number,
): readonly TextEdit[] | undefined {
  return isEmpty(cell) ? [fillEdit(masked, cell, String(value))] : numberEdits(text, cell, value);
}

/**
 * Writes a value into an empty cell: between `|` and `|` with a space on both sides, in the place of spaces where the
 * table is aligned with them. `text` is the text for reading.
 */
export function fillEdit(text: string, { range }: Cell, value: string): TextEdit {
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
