/** Lines of a zone, and the look at them that chooses a layout. */
import { endOfLine } from '../../text/breaks';
import { computeKey } from '../../text/label-key';
import type { Range } from '../../text/range';
import { isSpace, skipSpace, trimEnd } from '../../text/space';
import { isSeparator } from './piped-rows';
import type { Zone, ZoneShape } from './types';

/** `- 4 -`, `— 5 —`, `P. 9`, `Page 8 - …`, `第 5 页`. */
const PAGE_MARK = /^(?:[-—–―]\s*\d{1,3}\s*[-—–―]|P\.\s*\d{1,3}|Page \d{1,3} - .*|第\s*\d{1,3}\s*页.*)$/u;

/** The non-blank lines of a range, trimmed, page marks left out. */
export function linesOf(text: string, range: Range): Range[] {
  const lines: Range[] = [];
  for (let from = range.start; from < range.end; ) {
    const lineEnd = endOfLine(text, from, range.end);
    const start = skipIndent(text, from, lineEnd);
    const end = trimEnd(text, start, lineEnd);
    if (start < end && !isPageMark(text, start, end)) lines.push({ start, end });
    from = lineEnd + 1;
  }
  return lines;
}

/** Tabs at a line's start are empty cells; other white space is not. */
function skipIndent(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && text.charCodeAt(at) !== 9 && isSpace(text.charCodeAt(at))) at++;
  return text.charCodeAt(at) === 9 && skipSpace(text, at, to) === to ? to : at;
}

function isPageMark(text: string, start: number, end: number): boolean {
  if (end - start > 80) return false;
  const first = text.charCodeAt(start);
  const dash = first === 45 || first === 0x2014 || first === 0x2013 || first === 0x2015;
  return (dash || first === 80 || first === 0x7b2c) && PAGE_MARK.test(text.slice(start, end));
}

/** Counts the signs by which layouts are told apart. `labels`: keys of rows of the table that is looked for. */
export function shapeOf(zone: Zone, labels: readonly string[]): ZoneShape {
  const shape = { piped: 0, wide: 0, separators: 0, tabbed: 0, single: 0, spaced: 0, apart: 0, crowded: 0 };
  for (const line of zone.lines) {
    const { pipes, tabs, filled } = countMarks(zone.text, line);
    if (pipes > 0) {
      shape.piped++;
      if (isSeparator(zone.text, line.start, line.end)) shape.separators++;
      else if (filled >= 2) shape.wide++;
    } else if (tabs > 0) shape.tabbed++;
    else countPlainLine(zone.text, line, labels, shape);
  }
  return shape;
}

interface Marks {
  readonly pipes: number;
  readonly tabs: number;
  /** Pieces between pipes that hold anything. */
  readonly filled: number;
}

/** Counted as far as needed: two filled pieces tell as much as ten. */
function countMarks(text: string, line: Range): Marks {
  const piece = text.slice(line.start, line.end);
  if (!piece.includes('|')) return { pipes: 0, tabs: piece.includes('\t') ? 1 : 0, filled: 0 };
  let filled = 0;
  let holds = false;
  for (let at = line.start; at < line.end && filled < 2; at++) {
    const code = text.charCodeAt(at);
    if (code === 124) {
      if (holds) filled++;
      holds = false;
    } else if (code !== 32 && !isSpace(code)) holds = true;
  }
  return { pipes: 1, tabs: 0, filled: holds ? filled + 1 : filled };
}

const SPACED_VALUES = /(?:^|\s)[+-]?[\d.,]+(?<gap>\s+)[+-]?[\d.,]+$/u;
const ONE_SPACED_VALUE = /[\u4e00-\u9fff）)](?<gap>\s+)[+-]?[\d.,]+$/u;
const VALUE = /^[+-]?[\d.,，]+$|^[-/无—]$/u;
const LONG_LINE = 60;

type Counts = { -readonly [key in keyof ZoneShape]: number };

function countPlainLine(text: string, line: Range, labels: readonly string[], shape: Counts): void {
  const tail = text.slice(Math.max(line.start, line.end - LONG_LINE), line.end);
  const last = tail.charCodeAt(tail.length - 1);
  if (last >= 48 && last <= 57) {
    if (line.end - line.start <= LONG_LINE && VALUE.test(tail)) shape.single++;
    const gap = (SPACED_VALUES.exec(tail) ?? ONE_SPACED_VALUE.exec(tail))?.groups?.gap;
    if (gap !== undefined) {
      shape.spaced++;
      if (gap.length >= 3) shape.apart++;
    }
  } else if (line.end - line.start === 1 && VALUE.test(tail)) shape.single++;
  if (line.end - line.start > LONG_LINE)
    shape.crowded += crowdedLabels(text.slice(line.start, line.end), labels);
}

/** How many row labels one line with figures holds beside the first; a long line of heads holds no figure. */
function crowdedLabels(line: string, labels: readonly string[]): number {
  if (!/\d/.test(line)) return 0;
  const key = computeKey(line);
  let found = 0;
  for (const label of labels) if (key.includes(label)) found++;
  return Math.max(0, found - 1);
}
