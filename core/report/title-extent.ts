/** How far a section's title reaches: to the end of its line, of its known words, or over the breaks inside it. */
import { endOfLine } from '../text/breaks';
import { computeKey } from '../text/label-key';
import { isSpace, JOINER_CODE, skipSpace, trimEnd } from '../text/space';
import { glossEnd } from './flat';
import { beginsTitle, exactTitle, type KnownTitle } from './known-titles';

/** A line longer than this is a paragraph: a heading at its start ends with the title's own words. */
const LONGEST_TITLE = 44;
/** Characters of a title that are looked at to know it. */
const LOOK = 48;
/** Lines that one title may be broken into. */
const MOST_PIECES = 4;

/** The offset after the first `count` characters of [start, end), those that stand for tags not counted. */
function afterCharacters(text: string, start: number, end: number, count: number): number {
  let left = count;
  let at = start;
  while (at < end && left > 0) if (text.charCodeAt(at++) !== JOINER_CODE) left--;
  return at;
}

/** Whether [start, end) is short enough to be a heading and nothing else. */
export function isShort(text: string, start: number, end: number): boolean {
  if (end - start <= LONGEST_TITLE) return true;
  return skipSpace(text, afterCharacters(text, start, end, LONGEST_TITLE), end) === end;
}

/** The key of what begins at `start`, as far as a title can reach. */
export function titleKey(text: string, start: number, end: number): string {
  return computeKey(text.slice(start, afterCharacters(text, start, end, LOOK)));
}

/** The offset after the last character of [start, end) that is neither white space nor Markdown's closing mark. */
export function trimTail(text: string, start: number, end: number): number {
  let at = trimEnd(text, start, end);
  while (at > start && (text[at - 1] === '*' || text[at - 1] === '#')) at = trimEnd(text, start, at - 1);
  return at;
}

/** Where the title ends: the line's end for a short line, the known words' end inside a paragraph. */
export function endOfTitle(
  text: string,
  start: number,
  end: number,
  known: KnownTitle | undefined,
): number | undefined {
  const full = trimTail(text, start, end);
  if (isShort(text, start, full) && !text.slice(start, full - 1).includes('。')) return full;
  return known === undefined ? undefined : endOfKnown(text, start, end, known.key);
}

/** The offset after the characters of [start, end) that make up `key`, a gloss behind the last one included. */
export function endOfKnown(text: string, start: number, end: number, key: string): number {
  let left = key.length;
  let at = start;
  while (at < end && left > 0) {
    const gloss = glossEnd(text, at, end);
    if (gloss > at) at = gloss;
    else if (isSpace(text.charCodeAt(at))) at++;
    else left -= computeKey(text[at++] as string).length;
  }
  return Math.max(at, glossEnd(text, at, end));
}

export interface TitleOverLines {
  readonly known: KnownTitle;
  readonly end: number;
}

/**
 * The longest known title that begins at `start` and ends, with nothing behind it, at the end of its line or of one
 * of the next lines.
 */
export function titleOverLines(text: string, start: number, to: number): TitleOverLines | undefined {
  let key = '';
  let found: TitleOverLines | undefined;
  let from = start;
  for (let piece = 0; piece < MOST_PIECES && from < to; piece++) {
    const lineEnd = endOfLine(text, from, to);
    if (opensOther(text, from) || !isShort(text, from, lineEnd)) break;
    key += computeKey(text.slice(from, lineEnd));
    if (!beginsTitle(key)) break;
    const end = trimTail(text, from, lineEnd);
    const known = exactTitle(key);
    if (known !== undefined) found = { known, end };
    from = skipSpace(text, lineEnd, to);
  }
  return found;
}

/** A line with a mark of its own goes on with nothing. */
function opensOther(text: string, at: number): boolean {
  return '#|*>'.includes(text[at] as string);
}
