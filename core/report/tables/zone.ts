/** Lines of a zone, and the look at them that chooses a layout. */
import { endOfLine } from '../../text/breaks';
import { computeKey } from '../../text/label-key';
import type { Range } from '../../text/range';
import { isSpace, skipSpace, trimEnd } from '../../text/space';
import { isSeparator } from './piped-rows';
import type { Zone, ZoneShape } from './types';

/** `- 4 -`, `— 5 —`, `P. 9`, `Page 8 - …`, `Page 5 of 9`, `第 5 页`, `共 9 页 第 5 页`. */
const PAGE_MARK =
  /^(?:[-—–―－]\s*\d{1,3}\s*[-—–―－]|P\.\s*\d{1,3}|Page \d{1,3}(?: - .*|\s?(?:of|\/)\s?\d{1,3})?|(?:共\s*\d{1,3}\s*页[\s,，]*)?第\s*\d{1,3}\s*页.*)$/iu;

/** `5 / 9`: a page and how many there are. */
const PAGE_OF_PAGES = /^(?<page>\d{1,3})\s*[/／]\s*(?<pages>\d{1,3})$/;

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

/** What a page mark begins with: a dash, P, p, 第, 共. */
const PAGE_MARK_BEGINS: ReadonlySet<number> = new Set([
  45, 0x2014, 0x2013, 0x2015, 0xff0d, 80, 112, 0x7b2c, 0x5171,
]);

function isPageMark(text: string, start: number, end: number): boolean {
  if (end - start > 80) return false;
  const first = text.charCodeAt(start);
  if (PAGE_MARK_BEGINS.has(first)) return PAGE_MARK.test(text.slice(start, end));
  return (
    first >= 49 && first <= 57 && end - start >= 3 && end - start <= 11 && isPageOfPages(text, start, end)
  );
}

function isPageOfPages(text: string, start: number, end: number): boolean {
  const found = PAGE_OF_PAGES.exec(text.slice(start, end))?.groups;
  return found !== undefined && Number(found.page) <= Number(found.pages);
}

/** Counts the signs by which layouts are told apart. `labels`: keys of rows of the table that is looked for. */
export function shapeOf(zone: Zone, labels: readonly string[]): ZoneShape {
  const shape = { piped: 0, wide: 0, separators: 0, tabbed: 0, single: 0, spaced: 0, apart: 0, crowded: 0 };
  const signs: Signs = { rows: 0, units: 0 };
  for (const line of zone.lines) {
    const { pipes, tabs, filled } = countMarks(zone.text, line);
    if (pipes > 0) {
      shape.piped++;
      if (isSeparator(zone.text, line.start, line.end)) shape.separators++;
      else if (filled >= 2) shape.wide++;
    } else if (tabs > 0) shape.tabbed++;
    else countPlainLine(zone.text, line, labels, shape, signs);
  }
  if (shape.spaced === 0) shape.spaced = signs.units;
  // Where values stand beside one another, one alone in its line is a row of one, not a cell among cells.
  if (signs.rows > 0 && shape.single <= shape.spaced * VALUES_PER_ROW) shape.single = 0;
  return shape;
}

/** Columns of the widest part of table 2. */
const VALUES_PER_ROW = 3;

/** Further signs: lines that end in several values; lines that end in a value and, parted by a blank, its unit. */
interface Signs {
  rows: number;
  units: number;
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
const VALUE_WITH_UNIT = /\s[+-]?[\d.,]+\s*[（(]?(?:万元|萬元|元|件|项|項)[)）]?$/u;
const LONG_LINE = 60;

type Counts = { -readonly [key in keyof ZoneShape]: number };

function countPlainLine(
  text: string,
  line: Range,
  labels: readonly string[],
  shape: Counts,
  signs: Signs,
): void {
  const tail = text.slice(Math.max(line.start, line.end - LONG_LINE), line.end);
  const last = tail.charCodeAt(tail.length - 1);
  if (last >= 48 && last <= 57) {
    if (line.end - line.start <= LONG_LINE && VALUE.test(tail)) shape.single++;
    const ofSeveral = SPACED_VALUES.exec(tail)?.groups?.gap;
    const gap = ofSeveral ?? ONE_SPACED_VALUE.exec(tail)?.groups?.gap;
    if (ofSeveral !== undefined) signs.rows++;
    if (gap !== undefined) {
      shape.spaced++;
      if (gap.length >= 3) shape.apart++;
    }
  } else if (isUnit(last)) {
    if (VALUE_WITH_UNIT.test(tail)) signs.units++;
  } else if (line.end - line.start === 1 && VALUE.test(tail)) shape.single++;
  if (line.end - line.start > LONG_LINE)
    shape.crowded += crowdedLabels(text.slice(line.start, line.end), labels);
}

/** 元, 件, 项, 項, or the bracket behind one. */
function isUnit(code: number): boolean {
  return (
    code === 41 || code === 0xff09 || code === 0x5143 || code === 0x4ef6 || code === 0x9879 || code === 0x9805
  );
}

/** How many row labels one line with figures holds beside the first; a long line of heads holds no figure. */
function crowdedLabels(line: string, labels: readonly string[]): number {
  if (!/\d/.test(line)) return 0;
  const key = computeKey(line);
  let found = 0;
  for (const label of labels) if (key.includes(label)) found++;
  return Math.max(0, found - 1);
}
