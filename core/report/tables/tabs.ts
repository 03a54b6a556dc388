/** Cells parted by tabs, as pasted from Excel, Word or WPS. */
import { endOfLine } from '../../text/breaks';
import type { Range } from '../../text/range';
import { readCell } from '../cell';
import type { Cell } from '../types';
import type { Layout, RawRow, Zone } from './types';

export const tabs: Layout = { id: 'tabs', fits: (shape) => shape.tabbed >= 2, read };

function read(zone: Zone): RawRow[] {
  const physical = physicalRows(zone);
  const width = Math.max(...physical.map((cells) => (hasValues(cells) ? filledWidth(cells) : 0)));
  const rows = physical.map((cells) => cells.slice(0, Math.max(width, filledWidth(cells))));
  return rows.map((cells, at) => ({
    cells: isAligned(rows, at, width) ? filledUp(cells, width) : cells,
    grid: true,
  }));
}

/** Cells up to the last one that holds anything: a sheet may have empty columns beyond the table. */
function filledWidth(cells: readonly Cell[]): number {
  return cells.findLastIndex((cell) => cell.form !== 'blank') + 1;
}

/** The lines of the zone, a cell in quotes over several lines put back together. */
function physicalRows(zone: Zone): Cell[][] {
  const rows: Cell[][] = [];
  let open: Cell[] | undefined;
  for (const line of zone.lines) {
    const cells = cellsOfLine(zone.text, line.start, lineEnd(zone, line));
    const row = open === undefined ? cells : continued(zone.text, open, cells);
    open = leavesQuoteOpen(row.at(-1)) ? row : undefined;
    if (open === undefined) rows.push(row);
  }
  if (open !== undefined) rows.push(open);
  return rows;
}

/** `"1.本机关不掌握相` without its closing quote: the cell goes on in the next line. */
function leavesQuoteOpen(cell: Cell | undefined): boolean {
  return cell?.form === 'text' && cell.raw.startsWith('"') && cell.raw.split('"').length % 2 === 0;
}

function continued(text: string, open: readonly Cell[], cells: readonly Cell[]): Cell[] {
  const first = open.at(-1) as Cell;
  const rest = cells[0] as Cell;
  return [...open.slice(0, -1), readCell(text, first.range.start, rest.range.end), ...cells.slice(1)];
}

function hasValues(cells: readonly Cell[]): boolean {
  return cells.some((cell) => cell.form === 'number' || cell.form === 'dash');
}

/** Columns of table 2: its labels stand in the first one only. */
const NARROW = 4;
const FIRST_COLUMN = /^[一二三四]、/u;

/** Whether a row surely begins in the first column, so that what it lacks it lacks at its end. */
function isAligned(rows: readonly (readonly Cell[])[], at: number, width: number): boolean {
  const first = rows[at]?.[0];
  const before = rows[at - 1];
  if (first === undefined || (before !== undefined && !hasValues(before) && first.form !== 'blank'))
    return false;
  return first.form === 'blank' || width <= NARROW || FIRST_COLUMN.test(first.raw);
}

/** Blank cells at a line's end are tabs: they count. */
function lineEnd(zone: Zone, line: Range): number {
  return endOfLine(zone.text, line.end, zone.range.end);
}

/** Editors strip white space at a line's end, and with it blank last cells. */
function filledUp(cells: readonly Cell[], width: number): readonly Cell[] {
  const end = cells.at(-1)?.range.end;
  if (end === undefined || cells.length >= width || !hasValues(cells)) return cells;
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
