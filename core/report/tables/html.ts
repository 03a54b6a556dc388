/** Rows of an HTML table: its cells in the order of each row, so that wrong rowspans and colspans shift nothing. */

import { readCell } from '../cell';
import type { HtmlTable } from '../html';
import type { RawRow } from './types';

/** `text` is the readable text (see html.ts); raw values are told from it, tags inside a cell left out. */
export function readHtmlRows(text: string, tables: readonly HtmlTable[]): RawRow[] {
  return tables.flatMap((table) =>
    table.rows.map((row) => ({
      cells: row.map((cell) => readCell(text, cell.range.start, cell.range.end)),
      grid: true,
    })),
  );
}
