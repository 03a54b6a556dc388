/**
 * Paragraphs of pieces of prose. A PDF or a flip-book breaks lines anywhere: where all lines are short, a line that
 * reads like running text goes on in the next. Lines of tables that were not read are no prose.
 */
import { endOfLine } from '../../text/breaks';
import type { Range } from '../../text/range';
import { isSpace, skipSpace, trimEnd } from '../../text/space';
import type { ReportDocument } from '../types';

/** Characters, white space apart; a longer line was not broken by a printer. */
const LONGEST_WRAPPED = 64;
const FEWEST_LINES = 4;
/** What part of the longest line a line without a mark must fill to go on in the next. */
const FULL = 0.7;
/** Over a blank line, as a page break leaves it, only a line of so many characters goes on. */
const SHORTEST_FULL = 20;
const ENDS = '。！？!?；;：:';
/** A line that holds one of these is running text and no heading. */
const RUNNING = /[,，。;；]/;
/** What no line begins with unless it goes on from the one above. */
const MIDDLE = ',，、。;；）)》”％%';
/** Marks that begin an item: （一）, 一是, 1., 一、, #, *. */
const ITEM =
  /^(?:[（(][一二三四五六七八九十\d]{1,3}[）)]|[一二三四五六七八九十]{1,3}(?:是|、)|\d{1,2}[.．、](?!\d)|[#*>-])/;
const COMMENT = '<!--';
/** A line of a table: borders or numbers alone; or the marks of Markdown alone. */
const BORDER = /[|｜]/;
const ONLY_NUMBER = /^[-+\d.,/%％—–\s#*_=>]*$/;

interface Line extends Range {
  /** Characters that are no white space; of a line that no printer broke, more than LONGEST_WRAPPED. */
  readonly width: number;
  readonly blankBefore: boolean;
}

/** The paragraphs of each piece, in order, white space around them left out. A comment's own line parts none. */
export function paragraphsIn(
  { masked, text }: Pick<ReportDocument, 'masked' | 'text'>,
  pieces: readonly Range[],
): Range[][] {
  const lines = pieces.map((piece) => linesOf(masked, text, piece));
  const longest = lines.flat().reduce((most, { width }) => Math.max(most, width), 0);
  const isWrapped = longest <= LONGEST_WRAPPED && lines.flat().length >= FEWEST_LINES;
  return lines.map((of) => (isWrapped ? joined(masked, of, longest) : of.map(plainRange)));
}

function joined(masked: string, lines: readonly Line[], longest: number): Range[] {
  const paragraphs: Range[] = [];
  let last: Line | undefined;
  let isRunning = false;
  for (const line of lines) {
    const open = paragraphs.at(-1);
    const goesOn: boolean = last !== undefined && continues(masked, last, line, isRunning ? 0 : longest);
    if (open && goesOn) paragraphs[paragraphs.length - 1] = { start: open.start, end: line.end };
    else paragraphs.push(plainRange(line));
    isRunning = (goesOn && isRunning) || RUNNING.test(masked.slice(line.start, line.end));
    last = line;
  }
  return paragraphs;
}

/** @param longest how wide a full line is; 0 where what stands before is running text. */
function continues(masked: string, last: Line, line: Line, longest: number): boolean {
  if (MIDDLE.includes(masked[line.start] as string)) return true;
  if (ENDS.includes(masked[last.end - 1] as string)) return false;
  if (ITEM.test(masked.slice(line.start, line.start + 8))) return false;
  return longest === 0 ? !line.blankBefore || last.width >= SHORTEST_FULL : last.width >= longest * FULL;
}

function plainRange({ start, end }: Range): Range {
  return { start, end };
}

function linesOf(masked: string, text: string, { start, end }: Range): Line[] {
  const lines: Line[] = [];
  let blankBefore = false;
  for (let at = start; at < end; ) {
    const lineEnd = Math.min(endOfLine(masked, at, end), end);
    const first = skipSpace(masked, at, lineEnd);
    const last = trimEnd(masked, first, lineEnd);
    if (first === last) blankBefore ||= !text.startsWith(COMMENT, skipSpace(text, at, lineEnd));
    else if (!isLeftOut(masked, first, last)) {
      lines.push({ start: first, end: last, width: widthOf(masked, first, last), blankBefore });
      blankBefore = false;
    }
    at = lineEnd + 1;
  }
  return lines;
}

function isLeftOut(masked: string, start: number, end: number): boolean {
  const line = masked.slice(start, end);
  return BORDER.test(line) || ONLY_NUMBER.test(line);
}

function widthOf(masked: string, start: number, end: number): number {
  let width = 0;
  for (let at = start; at < end && width <= LONGEST_WRAPPED; at++)
    if (!isSpace(masked.charCodeAt(at))) width++;
  return width;
}
