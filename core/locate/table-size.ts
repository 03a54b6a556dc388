/** How many rows and columns of a printed table were read, as its reader counts them. */
import type { GridCell } from '../edition/types';
import type { ReportTable } from '../report/types';
import type { Bilingual } from '../rules/types';
import type { PrintedExtent } from './extents';

export interface TableSize {
  /** Rows that hold numbers; 1 for table 4, whose three blocks stand side by side. */
  readonly rows: number;
  /** The most numbers of one row. */
  readonly columns: number;
}

/** How a size is told: 25 行 7 列. */
export const TABLE_SIZE: Bilingual = { zh: '{rows} 行 {columns} 列', en: '{rows} rows, {columns} columns' };

/** The size of a printed table. */
export function tableSize({ id, parts }: PrintedExtent): TableSize {
  const byId = new Map(parts.map((part) => [part.id as string, part]));
  const grid = parts[0]?.edition.printed.find((printed) => printed.id === id)?.grid ?? [];
  const widths = grid.map((row) => row.filter((cell) => wasRead(cell, byId)).length);
  const more = parts.flatMap((part) => widthsBesideForm(part));
  const filled = [...widths, ...more].filter((width) => width > 0);
  return { rows: filled.length, columns: Math.max(0, ...filled) };
}

function wasRead({ table, row, column }: GridCell, parts: ReadonlyMap<string, ReportTable>): boolean {
  if (table === undefined || row === undefined || column === undefined) return false;
  return parts.get(table)?.cells[row]?.[column] !== undefined;
}

/** Rows that only other forms of the table have: （六） as one row. */
function widthsBesideForm({ id, edition, cells }: ReportTable): number[] {
  const rows = new Set(edition.tables.find((table) => table.id === id)?.rows.map((row) => row.id));
  return Object.keys(cells)
    .filter((row) => !rows.has(row))
    .map((row) => Object.keys(cells[row] ?? {}).length);
}
