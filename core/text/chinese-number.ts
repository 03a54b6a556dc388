/** Counts in Chinese numerals, as prose writes them: 两, 十二, 一百零五, 三千. Read up to 亿, written below it. */

const DIGITS = '零一二三四五六七八九';
const PLACES = ['', '十', '百', '千'];
/** From here on nobody writes a count in numerals. */
const TOO_MANY = 100_000_000;
const MYRIAD = 10_000;

/** A count in front of a measure word; undefined for what is no count, or too great. */
export function inNumerals(count: number): string | undefined {
  if (!Number.isInteger(count) || count < 0 || count >= TOO_MANY) return undefined;
  if (count === 0) return '零';
  if (count === 2) return '两';
  const high = Math.floor(count / MYRIAD);
  const low = count % MYRIAD;
  const words = high === 0 ? '' : `${high === 2 ? '两' : underMyriad(high)}万`;
  const gap = high > 0 && low > 0 && low < MYRIAD / 10 ? '零' : '';
  return (words + gap + underMyriad(low)).replace(/^一十/, '十');
}

function underMyriad(count: number): string {
  let words = '';
  let isGap = false;
  for (let place = PLACES.length - 1; place >= 0; place--) {
    const digit = Math.floor(count / 10 ** place) % 10;
    if (digit === 0) isGap = words !== '';
    else {
      words += (isGap ? '零' : '') + DIGITS[digit] + PLACES[place];
      isGap = false;
    }
  }
  return words;
}

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
  if (character === '〇') return 0;
  if (character === '两') return 2;
  const value = DIGITS.indexOf(character);
  return value < 0 ? undefined : value;
}
