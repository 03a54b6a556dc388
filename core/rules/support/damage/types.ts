import type { Range } from '../../../text/range';

/**
 * `radical`: a CJK radical in place of a character; `zero-width`: a character that nobody sees; `replacement`: U+FFFD;
 * `question`: question marks in place of characters; `private`: a character of one font only; `gloss`: pinyin behind a
 * character; `date`: a date that lacks 年 or 日.
 */
export type DamageKind = 'radical' | 'zero-width' | 'replacement' | 'question' | 'private' | 'gloss' | 'date';

/** One damaged place, with what belongs there where that is certain. */
export interface Damage extends Range {
  readonly repaired: string | undefined;
}
