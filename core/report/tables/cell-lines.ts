/**
 * One cell a line, in all its forms: plain; with blank lines between; closed by `|`, merged cells as `|||`;
 * a lone `|` that opens a row; a lone `|` between every two cells. Where there are pipes they part the cells and an
 * empty place between two is a blank cell; where there are none, a blank cell cannot be seen.
 */
import { labelKey } from '../../text/label-key';
import type { Range } from '../../text/range';
import { isValue, readCell } from '../cell';
import type { Cell } from '../types';
import { rowsOfFlow } from './flow';
import type { Layout, Zone } from './types';

export const cellLines: Layout = {
  id: 'cell-lines',
  fits: (shape) => (shape.piped >= 3 && shape.wide === 0) || shape.single > shape.spaced,
  read: (zone) => rowsOfFlow(cellsOf(zone)),
};

function cellsOf(zone: Zone): Iterable<Cell> {
  if (!hasPipes(zone)) return lineCells(zone);
  if (isBordered(zone)) return borderedCells(zone);
  return isOpened(zone) ? withoutOpenings(pipedCells(zone)) : pipedCells(zone);
}

/** First cells of rows of heads: what stands before them tells whether a lone `|` opens each row. */
const FIRST_HEADS = new Set(['信息内容', '自然人', '商业企业', '结果维持']);

/** A blank last cell looks like an opening pipe; only rows of heads, which have no blanks of their own, tell them apart. */
function isOpened({ text, lines }: Zone): boolean {
  const first = lines.findIndex((line, at) => at > 0 && isFirstHead(text, line));
  if (first < 0) return false;
  const before = lines[first - 1] as Range;
  return before.end - before.start === 1 && text[before.start] === '|';
}

function isFirstHead(text: string, { start, end }: Range): boolean {
  return end - start <= 16 && text[end - 1] === '|' && FIRST_HEADS.has(labelKey(text.slice(start, end)));
}

/** The values of table 4. */
const LONGEST_ROW = 15;

/** Drops the empty cell that an opening pipe makes: before a label, and before a row of fifteen numbers. */
function withoutOpenings(piped: Iterable<Cell>): Cell[] {
  const cells = [...piped];
  const labelNext = (at: number) => cells[at + 1]?.form === 'text' && cells[at - 1]?.form !== 'text';
  return cells.filter((cell, at) => cell.form !== 'blank' || !(labelNext(at) || opensNumbers(cells, at)));
}

/** Whether sixteen cells without a label follow the last label, the first of them empty. */
function opensNumbers(cells: readonly Cell[], at: number): boolean {
  if (cells[at - 1]?.form !== 'text') return false;
  let end = at;
  while (end < cells.length && cells[end]?.form !== 'text') end++;
  const isLast = end === cells.length || cells[end - 1]?.form === 'blank';
  return isLast && end - at >= LONGEST_ROW + 1 && end - at <= LONGEST_ROW + 2;
}

/** `| 规章 |`: a pipe on either side of every cell. */
function isBordered(zone: Zone): boolean {
  const bordered = zone.lines.filter(
    (line) => line.end - line.start > 1 && zone.text[line.start] === '|' && zone.text[line.end - 1] === '|',
  );
  return bordered.length * 2 > zone.lines.length;
}

function* borderedCells(zone: Zone): Generator<Cell> {
  for (const { start, end } of zone.lines) {
    const isOpen = zone.text[start] === '|';
    const isClosed = end - start > 1 && zone.text[end - 1] === '|';
    yield readCell(zone.text, isOpen ? start + 1 : start, isClosed ? end - 1 : end);
  }
}

function hasPipes(zone: Zone): boolean {
  return zone.lines.some((line) => zone.text.charCodeAt(line.end - 1) === 124);
}

function* lineCells(zone: Zone): Generator<Cell> {
  for (const line of zone.lines) yield readCell(zone.text, line.start, line.end);
}

function* pipedCells(zone: Zone): Generator<Cell> {
  const { text, range, lines } = zone;
  let line = 0;
  for (let from = range.start; from < range.end; ) {
    const pipe = text.indexOf('|', from);
    const to = pipe < 0 || pipe > range.end ? range.end : pipe;
    while (line < lines.length && (lines[line] as Range).end <= from) line++;
    // A page mark stands in a line that is none of the zone's; what it parts begins in the next one.
    const start = Math.min(to, Math.max(from, lines[line]?.start ?? from));
    if (to === range.end && readCell(text, start, to).form === 'blank') return;
    yield* cellOrLines(text, start, to);
    from = to + 1;
  }
}

/** A value with lines of prose after it is a value and a text: the last cell of a table has no pipe to close it. */
function* cellOrLines(text: string, from: number, to: number): Generator<Cell> {
  const cell = readCell(text, from, to);
  const lineEnd = cell.raw.indexOf('\n');
  if (cell.form === 'text' && lineEnd > 0) {
    const first = readCell(text, cell.range.start, cell.range.start + lineEnd);
    if (isValue(first)) {
      yield first;
      yield readCell(text, cell.range.start + lineEnd, to);
      return;
    }
  }
  yield cell;
}
