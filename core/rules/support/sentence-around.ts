/** The words of a sentence on both sides of a place, plain: without white space, marks half-width. */
import { flatten } from '../../report/flat';
import type { Range } from '../../text/range';

/** Plain text on both sides of a place, within its sentence. */
export interface Around {
  readonly before: string;
  readonly after: string;
}

/** In UTF-16 units on each side. */
const REACH = 240;
const END = /[。！？]|\n[^\S\n]*\n/g;

/** What the sentence around a range says before and after it. */
export function sentenceAround(masked: string, { start, end }: Range): Around {
  const from = Math.max(0, start - REACH);
  const before = masked.slice(from, start);
  let cut = 0;
  for (const { index, 0: mark } of before.matchAll(END)) cut = index + mark.length;
  const after = masked.slice(end, end + REACH);
  const stop = after.search(END);
  return {
    before: flatten(masked, from + cut, start).text,
    after: flatten(masked, end, stop < 0 ? end + REACH : end + stop).text,
  };
}
