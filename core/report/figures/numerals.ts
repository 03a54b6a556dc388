/** Chinese numerals up to 亿: 十二, 两, 一百零五, 三千余. */

const DIGITS = '〇一二三四五六七八九';
const TENS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const GROUPS: Readonly<Record<string, number>> = { 万: 10_000, 亿: 100_000_000 };

/** The value of a run of Chinese numerals; undefined where it is none (万一, 三四). */
export function chineseValue(text: string): number | undefined {
  let total = 0;
  let group = 0;
  let digit: number | undefined;
  for (const character of text) {
    const value = digitOf(character);
    if (value !== undefined) {
      if (digit !== undefined && digit !== 0) return undefined;
      digit = value;
    } else if (TENS[character] !== undefined) {
      group += (digit ?? 1) * (TENS[character] as number);
      digit = undefined;
    } else if (GROUPS[character] !== undefined) {
      if (group + (digit ?? 0) === 0) return undefined;
      const before = character === '亿' ? total : 0;
      total += (before + group + (digit ?? 0)) * (GROUPS[character] as number) - before;
      group = 0;
      digit = undefined;
    } else return undefined;
  }
  return total + group + (digit ?? 0);
}

function digitOf(character: string): number | undefined {
  if (character === '零') return 0;
  if (character === '两') return 2;
  const value = DIGITS.indexOf(character);
  return value < 0 ? undefined : value;
}
