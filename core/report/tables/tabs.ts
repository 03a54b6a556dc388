/** Cells parted by tabs, as pasted from Excel, Word or WPS. */
import { endOfLine } from '../../text/breaks';
import type { Range } from '../../text/range';
import { readCell } from '../cell';
import type { Cell } from '../types';
import type { Layout, RawRow, Zone } from './types';

export const tabs: Layout = { id: 'tabs', fits: (shape) => shape.tabbed >= 2, read };

function read(zone: Zone): RawRow[] {
  const rows = zone.lines.map((line) => cellsOfLine(zone.text, line.start, lineEnd(zone, line)));
  const width = Math.max(
    ...rows.map((cells) => (cells.some((cell) => cell.form === 'number') ? cells.length : 0)),
  );
  return rows.map((cells) => ({ cells: filledUp(cells, width), grid: true }));
}

/** Blank cells at a line's end are tabs: they count. */
function lineEnd(zone: Zone, line: Range): number {
  return endOfLine(zone.text, line.end, zone.range.end);
}

/** Editors strip white space at a line's end, and with it blank last cells. */
function filledUp(cells: readonly Cell[], width: number): readonly Cell[] {
  const end = cells.at(-1)?.range.end;
  if (end === undefined || cells.length >= width || cells.length < 2) return cells;
  const blank = { ...BLANK_CELL, range: { start: end, end } };
  return [...cells, ...Array.from({ length: width - cells.length }, () => blank)];
}

const BLANK_CELL = readCell('', 0, 0);

function cellsOfLine(text: string, start: number, end: number): Cell[] {
  const cells: Cell[] = [];
  for (let from = start; from <= end; ) {
    const to = endOfCell(text, from, end);
    cells.push(readCell(text, from, to));
    from = to + 1;
  }
  return cells;
}

function endOfCell(text: string, from: number, end: number): number {
  for (let at = from; at < end; at++) if (text.charCodeAt(at) === 9) return at;
  return end;
}
