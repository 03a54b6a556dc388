/** The values that a composed table shows. */
import type { ColumnId, GridCell, RowId, TableId } from '../edition/types';

/** The text of a cell by its place; an empty string leaves it blank. */
export type CellValues = (table: TableId, row: RowId, column: ColumnId) => string;

/** A blank table. */
export const NO_VALUES: CellValues = () => '';

/** What a cell of the printed grid shows. */
export function cellText(cell: GridCell, values: CellValues): string {
  const { table, row, column } = cell;
  if (cell.role !== 'data' || !table || row === undefined || column === undefined) return cell.text;
  return values(table, row, column);
}
