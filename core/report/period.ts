/**
 * The statistic period of a preamble, 自2023年1月1日起至2023年12月31日止, also where characters of it were lost or doubled
 * on the way from a web page (自20231月1日起至202312月31日止).
 */
import type { Range } from '../text/range';
import { type Flat, flatten, rangeIn } from './flat';
import { type FlatDate, readDate } from './period-date';

/** A character that a date lacks, or digits that it has twice. Says what is damaged, not whose fault it is. */
export interface DateDamage {
  readonly kind: 'lost' | 'doubled';
  /** 年, 月 or 日; the doubled digits. */
  readonly what: string;
  readonly range: Range;
}

export interface PeriodDate {
  readonly range: Range;
  /** Undefined where only the other date gives it. */
  readonly year: number | undefined;
  readonly month: number;
  /** Undefined for 2023年1月至12月. */
  readonly day: number | undefined;
  readonly damage: readonly DateDamage[];
}

export interface Period {
  /** From the first date to the end of the second. */
  readonly range: Range;
  readonly start: PeriodDate;
  readonly end: PeriodDate;
}

const CONNECTOR = /^(?:零时|0时|00:00)?(?:起|开始)?,?(?:截止到|截至|至|到|止于|[-—–~～]+)/;
const SUBJECT = /统计|数据|期限|时限|起止|期间|时间/;
const SUBJECT_REACH = 30;

/** The first statistic period in [from, to). */
export function findPeriod(masked: string, from: number, to: number): Period | undefined {
  return periodIn(flatten(masked, from, to));
}

/** The same in a piece that is already plain. */
export function periodIn(flat: Flat): Period | undefined {
  const { text } = flat;
  for (let at = text.indexOf('20'); at >= 0; at = text.indexOf('20', at + 2)) {
    if (isDigit(text, at - 1)) continue;
    const start = readDate(text, at, 1, undefined);
    if (!start || start.year === undefined) continue;
    const connector = CONNECTOR.exec(text.slice(start.end, start.end + 12));
    if (!connector) continue;
    const end = readDate(text, start.end + connector[0].length, 12, start.year);
    if (!end || !isPeriod(text, at, start, end)) continue;
    return {
      range: rangeIn(flat, start.start, end.end),
      start: placed(flat, start),
      end: placed(flat, end),
    };
  }
  return undefined;
}

function placed(flat: Flat, date: FlatDate): PeriodDate {
  return {
    range: rangeIn(flat, date.start, date.end),
    year: date.year,
    month: date.month,
    day: date.day,
    damage: date.damage.map(({ kind, what, start, end }) => ({
      kind,
      what,
      range: rangeIn(flat, start, end),
    })),
  };
}

/** A whole year, or dates that a word of counting introduces: a plan's years (2024—2027年) are no period. */
function isPeriod(text: string, at: number, start: FlatDate, end: FlatDate): boolean {
  const whole = start.month === 1 && end.month === 12;
  return whole || SUBJECT.test(text.slice(Math.max(0, at - SUBJECT_REACH), at));
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}
