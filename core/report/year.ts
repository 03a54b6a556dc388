/** A calendar year as reports write it: 2023, 二〇二三. */

const CHINESE_DIGITS = '〇一二三四五六七八九';
const ZEROS = '○零O';

/** Matches a year's four characters in plain text (see flat.ts). */
export const YEAR = '(?:(?:19|20)\\d{2}|[一二][〇○零O九][〇○零O一二三四五六七八九]{2})';

/** The value of four characters that YEAR matched. */
export function yearValue(text: string): number {
  let value = 0;
  for (const character of text) {
    const digit = character >= '0' && character <= '9' ? Number(character) : chineseDigit(character);
    value = value * 10 + digit;
  }
  return value;
}

function chineseDigit(character: string): number {
  if (ZEROS.includes(character)) return 0;
  return CHINESE_DIGITS.indexOf(character);
}
