/** Turns a flow of cells without row borders into rows: labels, then the values up to the next label. */
import { holdsHan } from '../../text/space';
import { isValue } from '../cell';
import type { Cell } from '../types';
import type { RawRow } from './types';

/** A label has Chinese characters; what stands behind one without any is a value, if one that cannot be read. */
export function rowsOfFlow(cells: Iterable<Cell>): RawRow[] {
  const rows: RawRow[] = [];
  let row: Cell[] = [];
  let hasValues = false;
  for (const cell of cells) {
    if (isValue(cell) || (row.length > 0 && !holdsHan(cell.raw))) {
      if (cell.form === 'blank' && row.length === 0) continue;
      if (cell.form !== 'blank' || row.length > 0) row.push(cell);
      hasValues ||= cell.form !== 'blank';
      continue;
    }
    if (hasValues || endsInBlank(row)) {
      rows.push({ cells: row, grid: false });
      row = [];
      hasValues = false;
    }
    row.push(cell);
  }
  if (row.length > 0) rows.push({ cells: row, grid: false });
  return rows;
}

function endsInBlank(row: readonly Cell[]): boolean {
  return row.at(-1)?.form === 'blank';
}
