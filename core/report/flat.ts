/**
 * A piece of text made plain for matching: no white space, no pinyin glosses, half-width marks, Simplified characters.
 * Every character of the plain text knows where it stood, so whatever is found has a range of the original.
 */
import { SIMPLIFIED } from '../text/characters';
import type { Range } from '../text/range';
import { remembering } from '../text/remember';
import { scratch, stringOf } from '../text/scratch';
import { isSpace } from '../text/space';

export interface Flat {
  readonly text: string;
  /** The original offset of each character of `text`. */
  readonly offsets: ArrayLike<number>;
}

const FULL_WIDTH_FIRST = 0xff01;
const FULL_WIDTH_LAST = 0xff5e;
const FULL_WIDTH_SHIFT = 0xfee0;
const LONGEST_GLOSS = 10;
const OPENING_BRACKETS: ReadonlySet<number> = new Set([0x28, 0xff08]);
const CLOSING_BRACKETS: ReadonlySet<number> = new Set([0x29, 0xff09]);
const DROPPED = 0;

let plainCodes: Uint16Array | undefined;

/** The plain form of every character by its code; made when it is first needed. */
function codes(): Uint16Array {
  if (plainCodes) return plainCodes;
  const table = new Uint16Array(0x10000);
  for (let code = 0; code < table.length; code++) table[code] = isSpace(code) ? DROPPED : code;
  for (let code = FULL_WIDTH_FIRST; code <= FULL_WIDTH_LAST; code++) table[code] = code - FULL_WIDTH_SHIFT;
  for (const [code, simplified] of SIMPLIFIED) table[code] = simplified.charCodeAt(0);
  plainCodes = table;
  return table;
}

/** The plain form of [from, to). */
export function flatten(text: string, from: number, to: number): Flat {
  const offsets: number[] = [];
  return { text: plainText(text, from, to, offsets), offsets };
}

/** The plain form of [from, to), made when first asked for; the offsets, which few ask for, apart from the text. */
export class LazyFlat implements Flat {
  #text: string | undefined;
  #offsets: readonly number[] | undefined;

  constructor(
    private readonly source: string,
    private readonly from: number,
    private readonly to: number,
  ) {}

  get text(): string {
    this.#text ??= plainText(this.source, this.from, this.to, undefined);
    return this.#text;
  }

  get offsets(): readonly number[] {
    if (this.#offsets) return this.#offsets;
    const offsets: number[] = [];
    plainText(this.source, this.from, this.to, offsets);
    this.#offsets = offsets;
    return offsets;
  }
}

function plainText(text: string, from: number, to: number, offsets: number[] | undefined): string {
  const table = codes();
  const end = Math.min(to, text.length);
  const units = scratch(Math.max(0, end - from));
  let count = 0;
  for (let at = from; at < end; at++) {
    const plainCode = table[text.charCodeAt(at)] as number;
    if (plainCode === DROPPED) continue;
    if (plainCode === 0x28) {
      const close = glossEnd(text, at, to);
      if (close > at) {
        at = close - 1;
        continue;
      }
    }
    units[count++] = plainCode;
    offsets?.push(at);
  }
  return stringOf(units, count);
}

/** The original range of [start, end) of the plain text. */
export function rangeIn(flat: Flat, start: number, end: number): Range {
  const first = flat.offsets[start] ?? (flat.offsets[flat.offsets.length - 1] ?? -1) + 1;
  return { start: first, end: end > start ? (flat.offsets[end - 1] ?? first) + 1 : first };
}

const REMEMBERED_LENGTH = 60;

/** The plain form of a short string, for comparing. Names and titles recur, so theirs are remembered. */
export const plain: (text: string) => string = remembering(
  (text) => plainText(text, 0, text.length, undefined),
  REMEMBERED_LENGTH,
);

/** The end of a gloss, 項(xiàng), that opens at `at`; `at` itself where none does. */
export function glossEnd(text: string, at: number, to: number): number {
  if (!OPENING_BRACKETS.has(text.charCodeAt(at))) return at;
  for (let next = at + 1; next < to && next - at < LONGEST_GLOSS; next++) {
    const code = text.charCodeAt(next);
    if (CLOSING_BRACKETS.has(code)) return next > at + 1 ? next + 1 : at;
    if (!isPinyin(code)) return at;
  }
  return at;
}

function isPinyin(code: number): boolean {
  return (
    (code >= 0x61 && code <= 0x7a) || (code >= 0xe0 && code <= 0x1dc && code !== 0xf7) || code === 0x1e3f
  );
}
