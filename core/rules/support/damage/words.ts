/** Pinyin behind characters, question marks in their place, and dates that lost a character. */
import type { Range } from '../../../text/range';
import type { Damage } from './types';

const TONED = 'āáǎàōóǒòēéěèīíǐìūúǔùǖǘǚǜüńňǹḿ';
const GLOSS = new RegExp(`[(（]([a-z${TONED}]{1,6})[)）]`, 'y');
const TONES = new RegExp(`[${TONED}]`);
const SYLLABLE = /^(?:[bpmfdtnlgkhjqxrzcsyw]|zh|ch|sh)?(?:a|o|e|i|u|v)(?:i|o|u|a|e)?(?:i|o)?(?:ng|n|r)?$/;
const FEWEST_WITHOUT_TONE = 3;

/** The pinyin glosses of a piece: 關(guān)于. Those without a tone count only where there are several. */
export function glossesIn(masked: string, { start, end }: Range): Damage[] {
  const toned: Damage[] = [];
  const plain: Damage[] = [];
  for (const bracket of ['(', '（'])
    for (let at = masked.indexOf(bracket, start); at >= 0 && at < end; at = masked.indexOf(bracket, at + 1)) {
      const code = masked.charCodeAt(at + 1);
      if (code > 0x2000 || (code < 0x61 && code >= 0)) continue;
      const gloss = glossAt(masked, at);
      if (gloss) (gloss.hasTone ? toned : plain).push(gloss.damage);
    }
  const enough = plain.length >= FEWEST_WITHOUT_TONE || (plain.length > 0 && toned.length > 0);
  const glosses = enough ? [...toned, ...plain] : toned;
  return glosses.sort((a, b) => a.start - b.start);
}

function glossAt(
  masked: string,
  at: number,
): { readonly hasTone: boolean; readonly damage: Damage } | undefined {
  GLOSS.lastIndex = at;
  const found = GLOSS.exec(masked);
  const before = masked[at - 1] ?? '';
  if (!found || !(isHan(before) || /[)）]/.test(before))) return undefined;
  const written = found[1] as string;
  const hasTone = TONES.test(written);
  const bare = hasTone ? written.normalize('NFD').replace(/[\u0300-\u036f]/g, '') : written;
  if (!SYLLABLE.test(bare) || (!hasTone && bare.length < 2)) return undefined;
  return { hasTone, damage: { start: at, end: at + found[0].length, repaired: '' } };
}

function isHan(character: string): boolean {
  return character >= '\u4e00' && character <= '\u9fff';
}

/** Words near which question marks are meant. */
const ASKING = /[吗呢么嗎麼谁誰何啥吧哪几幾否]/;
const ASKING_REACH = 12;

/** Runs of question marks beside a character that ask nothing: ??偩终畔. */
export function questionMarksIn(masked: string, { start, end }: Range): Damage[] {
  const found: Damage[] = [];
  for (let at = masked.indexOf('??', start); at >= 0 && at < end; at = masked.indexOf('??', at)) {
    let last = at + 2;
    while (masked[last] === '?') last++;
    const asks = ASKING.test(masked.slice(Math.max(start, at - ASKING_REACH), at));
    if (!asks && isHan(masked[last] ?? '')) found.push({ start: at, end: last, repaired: undefined });
    at = last;
  }
  return found;
}

/** 2023年1月1起, 12月31止. */
const WITHOUT_DAY = /(?:(?:20\d\d)年)?(?:1[0-2]|0?[1-9])月(?:[12]\d|3[01]|0?[1-9])(?=起|止|(?:至|到)(?!\d))/y;
/** 20231月1日. */
const WITHOUT_YEAR = /20[0-2]\d(?:1[0-2]|[1-9])月(?:[12]\d|3[01]|0?[1-9])日/y;
const DATE_BEFORE = 7;

/** Dates that lack 年 or 日, those of `known` left out. */
export function damagedDates(masked: string, { start, end }: Range, known: readonly Range[]): Damage[] {
  const found: Damage[] = [];
  for (let at = masked.indexOf('月', start); at >= 0 && at < end; at = masked.indexOf('月', at + 1)) {
    if (!isDigit(masked.charCodeAt(at - 1)) || !isDigit(masked.charCodeAt(at + 1))) continue;
    const damage = dateAt(masked, at);
    if (damage && !known.some((range) => damage.start < range.end && range.start < damage.end))
      found.push(damage);
  }
  return found;
}

function dateAt(masked: string, month: number): Damage | undefined {
  let first = month;
  while (first > 0 && month - first < DATE_BEFORE && isDigit(masked.charCodeAt(first - 1))) first--;
  const written = matchAt(WITHOUT_YEAR, masked, first);
  if (written !== undefined)
    return {
      start: first,
      end: first + written.length,
      repaired: `${written.slice(0, 4)}年${written.slice(4)}`,
    };
  const year = masked[first - 1] === '年' ? first - 5 : first;
  const from = year >= 0 && /^20\d\d年/.test(masked.slice(year, first)) ? year : first;
  const date = matchAt(WITHOUT_DAY, masked, from);
  return date === undefined ? undefined : { start: from, end: from + date.length, repaired: `${date}日` };
}

function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}
