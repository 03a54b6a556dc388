/**
 * A piece of text made plain for matching: no white space, no pinyin glosses, half-width marks, Simplified characters.
 * Every character of the plain text knows where it stood, so whatever is found has a range of the original.
 */
import { SIMPLIFIED } from '../text/characters';
import type { Range } from '../text/range';
import { isSpace } from '../text/space';

export interface Flat {
  readonly text: string;
  /** The original offset of each character of `text`. */
  readonly offsets: readonly number[];
}

const FULL_WIDTH_FIRST = 0xff01;
const FULL_WIDTH_LAST = 0xff5e;
const FULL_WIDTH_SHIFT = 0xfee0;
const LONGEST_GLOSS = 10;

/** The plain form of [from, to). */
export function flatten(text: string, from: number, to: number): Flat {
  const offsets: number[] = [];
  let plain = '';
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (isSpace(code)) continue;
    const gloss = glossEnd(text, at, to);
    if (gloss > at) {
      at = gloss - 1;
      continue;
    }
    plain += plainCharacter(text, at, code);
    offsets.push(at);
  }
  return { text: plain, offsets };
}

/** The original range of [start, end) of the plain text. */
export function rangeIn(flat: Flat, start: number, end: number): Range {
  const first = flat.offsets[start] ?? (flat.offsets.at(-1) ?? -1) + 1;
  return { start: first, end: end > start ? (flat.offsets[end - 1] ?? first) + 1 : first };
}

/** The plain form of a short string, for comparing. */
export function plain(text: string): string {
  return flatten(text, 0, text.length).text;
}

function plainCharacter(text: string, at: number, code: number): string {
  if (code >= FULL_WIDTH_FIRST && code <= FULL_WIDTH_LAST)
    return String.fromCharCode(code - FULL_WIDTH_SHIFT);
  return SIMPLIFIED.get(code) ?? (text[at] as string);
}

/** The end of a gloss, 項(xiàng), that opens at `at`; `at` itself where none does. */
function glossEnd(text: string, at: number, to: number): number {
  const opens = text[at];
  if (opens !== '(' && opens !== '（') return at;
  for (let next = at + 1; next < to && next - at < LONGEST_GLOSS; next++) {
    const character = text[next] as string;
    if (character === ')' || character === '）') return next > at + 1 ? next + 1 : at;
    if (!isPinyin(character.charCodeAt(0))) return at;
  }
  return at;
}

function isPinyin(code: number): boolean {
  return (
    (code >= 0x61 && code <= 0x7a) || (code >= 0xe0 && code <= 0x1dc && code !== 0xf7) || code === 0x1e3f
  );
}
