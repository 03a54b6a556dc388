/** The numbers of a sentence: where they stand, what they are worth and how exact they are. */
import { chineseValue } from './numerals';
import type { Precision } from './types';
import { BEFORE, MULTIPLIERS, NO_COUNT, UNITS } from './units';

/** A number in plain text; offsets count from the text's start. */
export interface NumberMention {
  /** From the number to its unit and the words of precision behind it. */
  readonly start: number;
  readonly end: number;
  /** The digits alone. */
  readonly digitsStart: number;
  readonly digitsEnd: number;
  readonly value: number;
  readonly unit: string | undefined;
  readonly precision: Precision;
  readonly low: number;
  readonly high: number;
}

/** At a digit: with separators of thousands and decimals; none that letters or signs go on. */
const DIGITS = /(?:\d{1,3}(?:,\d{3}){1,4}(?!\d)|\d{1,15})(?:\.\d{1,8})?(?![\d.]*[A-Za-z@+~〕-])/y;
const MORE_DIGITS = /[\d.,]*/y;
/** What no count stands behind: it is part of an address, a date, a name. */
const TIED_TO = /[\dA-Za-z.@/:+〔~-]/;
/** At a Chinese numeral: only before the units of this field, and no ordinal (第三), no 一件事. */
const NUMERALS =
  /(?:[二两三四五六七八九十]|一(?=(?:件|宗|起|份)(?:[,、。;:()]|$))|一(?=[十百千万]))[〇零一二两三四五六七八九十百千万]{0,9}(?=[余多]?(?:件|宗|起|份|条|项|次|万元|元)(?!事|体))/y;
const NO_NUMERAL_BEHIND = '〇零一二两三四五六七八九十百千万第每同这某任各另之数';
const MULTIPLIER = /(?!百分点)(?:[百千万]{1,2}亿?|亿)?(?!元)/y;
const MORE = /[余多几]/y;
const BEHIND_UNIT = /(?:左右|上下|以上|以下|以内|余|多)?/y;
/** A number without a unit is a count only between Chinese characters and a mark. */
const UNITLESS_END = /^(?:[、,;。)]|$)/;
const HAN_BEFORE = /[\u4e00-\u9fff](?:[(:]|:)?$/;
const ORDINAL = /[第之]$/;
const LONGEST_WORD = 6;

const NUMERAL_CODES: ReadonlySet<number> = new Set(
  [...'一二两三四五六七八九十'].map((one) => one.charCodeAt(0)),
);
const ZERO = 0x30;
const NINE = 0x39;
const FIRST_HAN = 0x4e00;

/** The numbers of [start, end) of a plain text that count or measure something, in order. */
export function numbersIn(text: string, start: number, end: number): NumberMention[] {
  const numbers: NumberMention[] = [];
  let from = start;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    const isDigit = code >= ZERO && code <= NINE;
    if (!isDigit && (code < FIRST_HAN || !NUMERAL_CODES.has(code))) continue;
    const digits = isDigit ? digitsAt(text, at, start) : numeralsAt(text, at, start);
    const number = digits === '' ? undefined : read(text, digits, at, from);
    if (number !== undefined) {
      numbers.push(number);
      from = number.end;
      at = number.end - 1;
    } else if (isDigit) at += take(MORE_DIGITS, text, at).length - 1;
    else if (digits !== '') at += digits.length - 1;
  }
  return numbers;
}

function digitsAt(text: string, at: number, start: number): string {
  return at > start && TIED_TO.test(text[at - 1] as string) ? '' : take(DIGITS, text, at);
}

function numeralsAt(text: string, at: number, start: number): string {
  return at > start && NO_NUMERAL_BEHIND.includes(text[at - 1] as string) ? '' : take(NUMERALS, text, at);
}

function read(text: string, digits: string, at: number, from: number): NumberMention | undefined {
  if (NO_COUNT.test(text.slice(at + digits.length, at + digits.length + 2))) return undefined;
  const printed = printedValue(digits);
  if (printed === undefined) return undefined;
  let end = at + digits.length;
  const multiplier = take(MULTIPLIER, text, end);
  end += multiplier.length;
  const more = take(MORE, text, end);
  const unit = unitAt(text, end + more.length);
  if (multiplier === '' && unit === undefined && !isBareCount(text, at, end, digits)) return undefined;
  if (unit !== undefined || multiplier !== '') end += more.length + (unit?.length ?? 0);
  const behind = take(BEHIND_UNIT, text, end);
  end += behind.length;
  const before = text.slice(Math.max(from, at - LONGEST_WORD), at);
  if (ORDINAL.test(before) && unit !== '%') return undefined;
  const scale = MULTIPLIERS[multiplier] ?? 1;
  const { precision, low, high } = interval(printed, digits, scale, unit, wordOf(more + behind, before));
  const digitsEnd = at + digits.length;
  return { start: at, end, digitsStart: at, digitsEnd, value: printed * scale, unit, precision, low, high };
}

/** By their first characters. */
const UNITS_BY_FIRST: ReadonlyMap<string, readonly string[]> = new Map(
  UNITS.map((unit) => [unit[0] as string, UNITS.filter((other) => other[0] === unit[0])]),
);

function unitAt(text: string, at: number): string | undefined {
  return UNITS_BY_FIRST.get(text[at] as string)?.find((unit) => text.startsWith(unit, at));
}

function isBareCount(text: string, at: number, end: number, digits: string): boolean {
  if (digits.length > 5 || (digits.length > 1 && digits.startsWith('0'))) return false;
  return UNITLESS_END.test(text.slice(end, end + 1)) && HAN_BEFORE.test(text.slice(Math.max(0, at - 3), at));
}

function take(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}

function printedValue(digits: string): number | undefined {
  const code = digits.charCodeAt(0);
  return code >= 0x30 && code <= 0x39 ? Number(digits.replaceAll(',', '')) : chineseValue(digits);
}

/** Every word of `BEFORE` holds one of these. */
const BOUND_BEFORE = /[约近超逾破少低下于不]/;

type Bound = 'exact' | 'about' | 'more' | 'less';

function wordOf(behind: string, before: string): Bound {
  if (behind === '' && !BOUND_BEFORE.test(before)) return 'exact';
  if (/[余多几]|以上/.test(behind)) return 'more';
  if (/以下|以内/.test(behind)) return 'less';
  if (behind !== '') return 'about';
  return BEFORE.find(([pattern]) => pattern.test(before))?.[1] ?? 'exact';
}

/** How far 约 may be off, as a share of the number. */
const ABOUT = 0.1;

/** 17.46 % lies in [17.455, 17.465); 3000余 in (3000, 4000); 1.3万 in [12500, 13500). 100 % and whole counts are exact. */
function interval(
  printed: number,
  digits: string,
  scale: number,
  unit: string | undefined,
  word: Bound,
): Pick<NumberMention, 'precision' | 'low' | 'high'> {
  const value = printed * scale;
  const decimals = /\.(\d+)$/.exec(digits)?.[1]?.length ?? 0;
  const step = scale / 10 ** decimals;
  if (word === 'more')
    return { precision: 'more', low: value, high: value + lastPlace(printed, scale, decimals) };
  if (word === 'less') return { precision: 'less', low: 0, high: value };
  if (word === 'about') return { precision: 'about', low: value * (1 - ABOUT), high: value * (1 + ABOUT) };
  const isRatio = unit === '%' || unit === '‰' || unit === '倍' || unit?.endsWith('百分点') === true;
  const isWhole = decimals === 0 && scale === 1;
  if (isWhole && (!isRatio || value === 0 || value === 100))
    return { precision: 'exact', low: value, high: value };
  if (isRatio && (value === 0 || value === 100)) return { precision: 'exact', low: value, high: value };
  return { precision: 'rounded', low: value - step / 2, high: value + step / 2 };
}

/** What the last place that is not 0 is worth: 100 for 1300余. */
function lastPlace(printed: number, scale: number, decimals: number): number {
  let place = scale / 10 ** decimals;
  for (let rest = Math.round(printed * 10 ** decimals); rest > 0 && rest % 10 === 0; rest /= 10) place *= 10;
  return place;
}
