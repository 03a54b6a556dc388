/** Cells parted by tabs, as pasted from Excel, Word or WPS. */
import { readCell } from '../cell';
import type { Cell } from '../types';
import type { Layout, RawRow, Zone } from './types';

export const tabs: Layout = { id: 'tabs', fits: (shape) => shape.tabbed >= 2, read };

function read(zone: Zone): RawRow[] {
  return zone.lines.map((line) => ({ cells: cellsOfLine(zone.text, line.start, line.end), grid: true }));
}

function cellsOfLine(text: string, start: number, end: number): Cell[] {
  const cells: Cell[] = [];
  for (let from = start; from <= end; ) {
    const tab = text.indexOf('\t', from);
    const to = tab < 0 || tab > end ? end : tab;
    cells.push(readCell(text, from, to));
    from = to + 1;
  }
  return cells;
}
