/** Rows of an HTML table: its cells in the order of each row, so that wrong rowspans and colspans shift nothing. */

import { readCell } from '../cell';
import type { HtmlTable } from '../html';
import type { Cell } from '../types';
import type { RawRow } from './types';

/** `text` is the readable text (see html.ts): values are read from it, `raw` stays what the source has. */
export function readHtmlRows(text: string, source: string, tables: readonly HtmlTable[]): RawRow[] {
  return tables.flatMap((table) =>
    table.rows.map((row) => ({
      cells: row.map((cell) => withSource(readCell(text, cell.range.start, cell.range.end), source)),
      grid: true,
    })),
  );
}

/** Labels keep their words without tags, for comparing; a value shows what the source has. */
function withSource(cell: Cell, source: string): Cell {
  if (cell.form === 'text') return cell;
  const raw = source.slice(cell.range.start, cell.range.end);
  return raw === cell.raw ? cell : { ...cell, raw };
}
