/** One line of a table: its cells between pipes, and the white space around each. */
import type { Range } from '../text/range';
import { isSpace } from '../text/space';

/** What stands between two pipes, or between a pipe and the row's end. */
export interface RowCell {
  /** With the white space around. */
  readonly piece: Range;
  /** Without it; empty at the piece's start where the cell is blank. */
  readonly words: Range;
  /** Whether a pipe follows. */
  readonly closed: boolean;
}

export interface TableRow {
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
 * The row on the line [start, end); undefined where none stands there: a line without a pipe, a heading.
 * @param text the text as written.
 * @param masked the same with its comments blanked.
 */
export function readRow(text: string, masked: string, start: number, end: number): TableRow | undefined {
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
  return { opened, cells };
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
  const first = masked.indexOf('`', start);
  if (first < 0 || first >= end) return [];
  const open = new Map<number, number>();
  const runs = Array.from(masked.slice(first, end).matchAll(TICKS), ({ 0: run, index }) => ({
    at: first + index,
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
  const words = start === end ? { start: from, end: from } : { start, end };
  return { piece: { start: from, end: to }, words, closed };
}

/** Wider blanks are a cell's own: an indented label begins with them. */
function isPadding(code: number): boolean {
  return code === BLANK || code === TAB;
}

function isBlank(masked: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (!isSpace(masked.charCodeAt(at))) return false;
  return true;
}
