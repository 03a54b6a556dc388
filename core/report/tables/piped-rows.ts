/** Lines of cells parted by `|`, shared by the Markdown and the crawler layout. */
import { readCell } from '../cell';
import type { Cell } from '../types';
import type { RawRow, Zone } from './types';

const PIPE = 124;
const BACKSLASH = 92;

/** One row a line. A pipe at the start or the end of a line borders it and makes no cell. */
export function readPipedRows(zone: Zone): RawRow[] {
  const rows: RawRow[] = [];
  for (const line of zone.lines) {
    if (isSeparator(zone.text, line.start, line.end)) continue;
    rows.push({ cells: cellsOfLine(zone.text, line.start, line.end), grid: true });
  }
  return rows;
}

function cellsOfLine(text: string, start: number, end: number): Cell[] {
  const cells: Cell[] = [];
  let from = text.charCodeAt(start) === PIPE ? start + 1 : start;
  for (let at = text.indexOf('|', from); at >= 0 && at < end; at = text.indexOf('|', at + 1)) {
    if (text.charCodeAt(at - 1) === BACKSLASH) continue;
    cells.push(readCell(text, from, at));
    from = at + 1;
  }
  if (from >= end) return cells;
  const last = readCell(text, from, end);
  if (last.form !== 'blank') cells.push(last);
  return cells;
}

/** `|---|:--:|`: only pipes, dashes, colons and blanks, and at least one `--`. */
export function isSeparator(text: string, start: number, end: number): boolean {
  if (!mayBeSeparator(text, start)) return false;
  let dashes = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === 45) dashes++;
    else if (code !== PIPE && code !== 58 && code !== 32 && code !== 9) return false;
  }
  return dashes >= 2 && text.slice(start, end).includes('--');
}

function mayBeSeparator(text: string, start: number): boolean {
  const first = text.charCodeAt(start);
  return first === PIPE || first === 45 || first === 58;
}
