/** The standard tables as HTML, with their merged cells. */
import type { GridCell, PrintedTable } from '../edition/types';
import { type CellValues, cellText, NO_VALUES } from './cells';

/** A printed table as an HTML table, one row a line, without a line break at its end. */
export function htmlTable(printed: PrintedTable, values: CellValues = NO_VALUES): string {
  const rows = printed.grid.map(
    (cells) => `<tr>${cells.map((cell) => htmlCell(cell, values)).join('')}</tr>`,
  );
  return ['<table border="1">', ...rows, '</table>'].join('\n');
}

function htmlCell(cell: GridCell, values: CellValues): string {
  const colspan = cell.colspan > 1 ? ` colspan="${cell.colspan}"` : '';
  const rowspan = cell.rowspan > 1 ? ` rowspan="${cell.rowspan}"` : '';
  return `<td${colspan}${rowspan}>${escapeHtml(cellText(cell, values))}</td>`;
}

/** Text as it may stand in HTML. */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
