/** The pieces of a page around a report: lines of it, and what is left of it on the report's own lines. */
import { endOfLine } from '../../../text/breaks';
import type { Range } from '../../../text/range';
import { isSpace, skipSpace, trimEnd } from '../../../text/space';
import { FURNITURE, type FurnitureKind } from './words';

/** A line, or a part of one, that is the page's. */
export interface FurniturePiece extends Range {
  readonly kinds: readonly FurnitureKind[];
  /** Whether it is the page's by itself, and not only beside another piece. */
  readonly sure: boolean;
}

const LONGEST = 400;
const FEWEST = 3;
const BETWEEN = /[\s|｜丨·•/\\,、\u2060\]【】[()（）-]/;
const MATCHERS = FURNITURE.map(({ kind, weight, words }) => ({
  kind,
  sure: weight === 'sure',
  pattern: new RegExp(`(?:${words})`, 'iy'),
}));

/** A line that is nothing but words of a page. A footer goes on with addresses and telephones. */
export function furnitureLine(masked: string, line: Range): FurniturePiece | undefined {
  if (line.end - line.start > LONGEST) return undefined;
  const written = masked.slice(line.start, line.end);
  if (written.includes('。')) return undefined;
  const { length, kinds, sure } = wordsOf(written);
  const isWhole = length === written.length || (sure > 0 && kinds[0] === 'footer' && !/[，；]/.test(written));
  return kinds.length > 0 && isWhole ? { ...line, kinds, sure: sure > 0 } : undefined;
}

/** The words of a page with which a line begins, where there are several and a sure one among them. */
export function furnitureBefore(masked: string, { start, end }: Range): FurniturePiece | undefined {
  const { length, kinds, sure, count } = wordsOf(masked.slice(start, Math.min(end, start + LONGEST)));
  if (sure === 0 || count < FEWEST) return undefined;
  return { start, end: trimEnd(masked, start, start + length), kinds, sure: true };
}

interface Words {
  readonly length: number;
  readonly kinds: readonly FurnitureKind[];
  readonly count: number;
  /** How many of them are sure. */
  readonly sure: number;
}

/** The words of a page at the beginning of a line, and what parts them. */
function wordsOf(written: string): Words {
  const kinds: FurnitureKind[] = [];
  let count = 0;
  let sure = 0;
  let at = 0;
  while (at < written.length) {
    const word = wordAt(written, at);
    if (word) {
      if (!kinds.includes(word.kind)) kinds.push(word.kind);
      count++;
      if (word.sure) sure++;
      at = word.end;
    } else if (kinds.length > 0 && BETWEEN.test(written[at] as string)) at++;
    else break;
  }
  return { length: at, kinds, count, sure };
}

function wordAt(written: string, at: number) {
  for (const { kind, sure, pattern } of MATCHERS) {
    pattern.lastIndex = at;
    if (pattern.test(written) && pattern.lastIndex > at) return { kind, sure, end: pattern.lastIndex };
  }
  return undefined;
}

/** The lines of a piece that hold something, without the white space around them. */
export function linesIn(masked: string, { start, end }: Range, most: number): Range[] {
  const lines: Range[] = [];
  for (let at = start; at < end && lines.length < most; ) {
    const lineEnd = Math.min(endOfLine(masked, at, end), end);
    add(lines, masked, at, lineEnd);
    at = lineEnd + 1;
  }
  return lines;
}

/** The last lines of a piece, in order. */
export function lastLinesIn(masked: string, { start, end }: Range, most: number): Range[] {
  const lines: Range[] = [];
  for (let to = end; to > start && lines.length < most; ) {
    const from = Math.max(start, masked.lastIndexOf('\n', to - 1) + 1);
    add(lines, masked, from, to);
    to = from - 1;
  }
  return lines.reverse();
}

function add(lines: Range[], masked: string, from: number, to: number): void {
  const start = skipSpace(masked, from, to);
  const end = trimEnd(masked, start, to);
  if (start < end) lines.push({ start, end });
}

/** Whether only white space stands between two places. */
export function isBlank(masked: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!isSpace(masked.charCodeAt(at))) return false;
  return true;
}
