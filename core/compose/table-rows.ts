/** One line of a table: its cells between pipes, and the white space around each. */
import type { Range } from '../text/range';
import { isSpace } from '../text/space';
import { displayWidth } from './width';

/** What stands between two pipes, or between a pipe and the row's end: `from` to `to`, its words `start` to `end`. */
export interface RowCell {
  readonly from: number;
  /** Where the words begin; a blank cell has none, `start` and `end` are then `from`. */
  readonly start: number;
  readonly end: number;
  readonly to: number;
  /** Of the words, in columns. */
  readonly width: number;
  /** Whether a pipe follows. */
  readonly closed: boolean;
}

export interface TableRow {
  /** From 1. */
  readonly line: number;
  /** Whether the row begins with a pipe. */
  readonly opened: boolean;
  readonly cells: readonly RowCell[];
}

const TAB = 9;
const BLANK = 32;
const HASH = 35;
const QUOTED = 62;
const BACKSLASH = 92;

/**
 * The row on a line [start, end) with its number; undefined where none stands there: a line without a pipe, a heading.
 * @param text the text as written.
 * @param masked the same with its comments blanked.
 */
export function readRow(
  text: string,
  masked: string,
  line: number,
  start: number,
  end: number,
): TableRow | undefined {
  const first = skipLead(masked, start, end);
  if (masked.charCodeAt(first) === HASH) return undefined;
  const pipes = pipesOf(masked, first, end);
  const last = pipes.at(-1);
  if (last === undefined) return undefined;
  const opened = pipes[0] === first;
  const cells: RowCell[] = [];
  let from = opened ? first + 1 : first;
  for (const pipe of opened ? pipes.slice(1) : pipes) {
    cells.push(cellOf(text, from, pipe, true));
    from = pipe + 1;
  }
  // A comment behind the last pipe is no cell: it stays as it stands.
  if (!isBlank(masked, from, end)) cells.push(cellOf(text, from, end, false));
  return { line, opened, cells };
}

/** Indentation, and the marks of a quotation. */
function skipLead(masked: string, start: number, end: number): number {
  let at = start;
  while (at < end && (isSpace(masked.charCodeAt(at)) || masked.charCodeAt(at) === QUOTED)) at++;
  return at;
}

/** The pipes that part cells: not those behind a backslash, nor those inside inline code. */
function pipesOf(masked: string, start: number, end: number): number[] {
  const pipes: number[] = [];
  const codes = codeSpans(masked, start, end);
  let code = 0;
  for (let at = masked.indexOf('|', start); at >= 0 && at < end; at = masked.indexOf('|', at + 1)) {
    while (code < codes.length && (codes[code] as Range).end <= at) code++;
    if (codes[code] !== undefined && (codes[code] as Range).start < at) continue;
    if (masked.charCodeAt(at - 1) !== BACKSLASH) pipes.push(at);
  }
  return pipes;
}

const TICKS = /`+/g;

/** Inline code: between two runs of as many backticks. */
function codeSpans(masked: string, start: number, end: number): Range[] {
  const line = masked.slice(start, end);
  if (!line.includes('`')) return [];
  const open = new Map<number, number>();
  const runs = Array.from(line.matchAll(TICKS), ({ 0: run, index }) => ({
    at: start + index,
    length: run.length,
  }));
  // The next run of the same length, found from behind in one pass.
  const closing = new Map<number, number>();
  for (const { at, length } of runs.toReversed()) {
    const next = open.get(length);
    if (next !== undefined) closing.set(at, next + length);
    open.set(length, at);
  }
  const spans: Range[] = [];
  let from = start;
  for (const { at } of runs) {
    const until = closing.get(at);
    if (at < from || until === undefined) continue;
    spans.push({ start: at, end: until });
    from = until;
  }
  return spans;
}

function cellOf(text: string, from: number, to: number, closed: boolean): RowCell {
  let start = from;
  while (start < to && isPadding(text.charCodeAt(start))) start++;
  let end = to;
  while (end > start && isPadding(text.charCodeAt(end - 1))) end--;
  if (start === end) return { from, start: from, end: from, to, width: 0, closed };
  return { from, start, end, to, width: displayWidth(text.slice(start, end)), closed };
}

/** Wider blanks are a cell's own: an indented label begins with them. */
function isPadding(code: number): boolean {
  return code === BLANK || code === TAB;
}

function isBlank(masked: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (!isSpace(masked.charCodeAt(at))) return false;
  return true;
}
