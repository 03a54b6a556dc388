/**
 * Paragraphs of a piece of prose. A PDF or a flip-book breaks lines anywhere: where all lines are short, a full line
 * goes on in the next. Lines of tables that were not read are no prose.
 */
import { endOfLine } from '../../text/breaks';
import type { Range } from '../../text/range';
import { isSpace, skipSpace, trimEnd } from '../../text/space';

/** Characters, white space apart; a longer line was not broken by a printer. */
const LONGEST_WRAPPED = 64;
/** What part of the longest line a line must fill to go on in the next. */
const FULL = 0.7;
const SHORTEST_FULL = 15;
const ENDS = '。！？!?；;：:';
/** Marks that begin an item: （一）, 一是, 1., 一、, #, *. */
const ITEM =
  /^(?:[（(][一二三四五六七八九十\d]{1,3}[）)]|[一二三四五六七八九十]{1,3}(?:是|、)|\d{1,2}[.．、]|[#*>-])/;
/** A line of a table: borders, numbers alone, labels with figures behind them and no mark. */
const BORDER = /[|｜]/;
const ONLY_NUMBER = /^[-+\d.,/%％—–]*$/;
const PAGE_NUMBER = /^[-—–]?\s*\d{1,3}\s*[-—–]?$/;

interface Line extends Range {
  /** Characters that are no white space. */
  readonly width: number;
  readonly blankBefore: boolean;
}

/** The paragraphs of a piece, in order, white space around them left out. */
export function paragraphsIn(masked: string, piece: Range): Range[] {
  const lines = linesOf(masked, piece);
  const longest = lines.reduce((most, { width }) => Math.max(most, width), 0);
  const isWrapped = longest <= LONGEST_WRAPPED && lines.length > 2;
  const paragraphs: Range[] = [];
  let last: Line | undefined;
  for (const line of lines) {
    const goesOn = isWrapped && last !== undefined && continues(masked, last, line, longest);
    const open = paragraphs.at(-1);
    if (goesOn && open) paragraphs[paragraphs.length - 1] = { start: open.start, end: line.end };
    else paragraphs.push({ start: line.start, end: line.end });
    last = line;
  }
  return paragraphs;
}

function continues(masked: string, last: Line, line: Line, longest: number): boolean {
  if (line.blankBefore && last.width < longest - 3) return false;
  if (last.width < Math.max(SHORTEST_FULL, longest * FULL)) return false;
  if (ENDS.includes(masked[last.end - 1] as string)) return false;
  return !ITEM.test(masked.slice(line.start, line.start + 8));
}

function linesOf(masked: string, { start, end }: Range): Line[] {
  const lines: Line[] = [];
  let blankBefore = false;
  for (let at = start; at < end; ) {
    const lineEnd = Math.min(endOfLine(masked, at, end), end);
    const first = skipSpace(masked, at, lineEnd);
    const last = trimEnd(masked, first, lineEnd);
    if (first === last) blankBefore = true;
    else if (!isLeftOut(masked, first, last)) {
      lines.push({ start: first, end: last, width: widthOf(masked, first, last), blankBefore });
      blankBefore = false;
    }
    at = lineEnd + 1;
  }
  return lines;
}

const LONGEST_NUMBER = 24;

function isLeftOut(masked: string, start: number, end: number): boolean {
  if (end - start > LONGEST_NUMBER) return BORDER.test(masked.slice(start, end));
  const line = masked.slice(start, end);
  return BORDER.test(line) || ONLY_NUMBER.test(line) || PAGE_NUMBER.test(line);
}

function widthOf(masked: string, start: number, end: number): number {
  let width = 0;
  for (let at = start; at < end; at++) if (!isSpace(masked.charCodeAt(at))) width++;
  return width;
}
