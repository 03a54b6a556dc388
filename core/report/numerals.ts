/** The Chinese numerals that number headings: 一 to 十九, also as the radicals that some PDF files print for them. */

/** In order: the first stands for 1. */
export const NUMERALS = '一二三四五六七八九十';
const RADICALS: Readonly<Record<string, number>> = { '⼀': 1, '⼆': 2, '⼋': 8, '⼗': 10 };

export interface Numeral {
  readonly value: number;
  /** In UTF-16 units. */
  readonly length: number;
}

/** The numeral that begins at `at`. */
export function numeralAt(text: string, at: number): Numeral | undefined {
  const value = numeralValue(text[at]);
  if (value === undefined) return undefined;
  const next = value === 10 ? numeralValue(text[at + 1]) : undefined;
  return next === undefined || next === 10 ? { value, length: 1 } : { value: 10 + next, length: 2 };
}

/** What one character stands for: 1 to 10. */
export function numeralValue(character: string | undefined): number | undefined {
  if (character === undefined) return undefined;
  const index = NUMERALS.indexOf(character);
  return index >= 0 ? index + 1 : RADICALS[character];
}
