/** Articles named behind the title of their law: 《…条例》（国务院令第711号）第四十九条、第五十条. */
import { articleNumber } from '../explain/law';
import type { Range } from '../text/range';

export interface ArticleMention {
  readonly range: Range;
  /** Undefined where it is beyond the numbers that are read. */
  readonly number: number | undefined;
}

const NOTE = /(?:[（(][^（）()\n]{0,40}[）)])?/y;
/** What may stand between two articles of a list. */
const BETWEEN = /(?:的|中)?(?:有关)?(?:规定的?)?[、，,和及与與]?(?:以及)?[\s\u2060]?/y;
const ARTICLE = /第(?:[一二三四五六七八九十百]{1,6}|\d{1,3})[条條]/y;
const PART = /第?[（(]?[一二三四五六七八九十]{1,3}[）)]?[款项項]/y;
const MOST = 8;

/** @param at the end of the law's title. */
export function* articlesBehind(masked: string, at: number): Generator<ArticleMention> {
  let end = at + lengthAt(NOTE, masked, at);
  for (let count = 0; count < MOST; count++) {
    const start = end + lengthAt(BETWEEN, masked, end);
    const length = lengthAt(ARTICLE, masked, start);
    end = start + (length || lengthAt(PART, masked, start));
    if (end === start) return;
    if (length > 0) yield { range: { start, end }, number: articleNumber(masked.slice(start, end)) };
  }
}

/** The length of what a sticky pattern finds at an offset; 0 where it finds nothing. */
function lengthAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
}
