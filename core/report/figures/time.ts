/** When a number is of: this report's year, the one before, another, or since some time. */
import type { Time } from './types';

/** A year that only says where applications went or what is compared with is not the number's own; a part of a year is. */
const MENTION =
  /(?<!结转|转入|转至|转到|转|顺延至|至|到|较|比|同|自|与|和)(?:(20\d\d)年(?!度?(?:结转|遗留|转入|继续|以来))|(上一?年|去年|上一年度|上年度)(?!度?(?:结转|遗留|转入|未办结|相比|同期|的?结转))|(今年|本年|当年|全年)|(累计|截至|截止|历年|以来)|([上下]半年|[一二三四]季度|(?<![\d—~-])\d{1,2}月(?:份|(?![\d底末至到—~-]))))/g;
/** 由上年的10件降至7件. */
const CHANGED_TO = /(?:降|增|升|减|提高|增加|下降|减少)(?:至|到)$/;
const QUOTED = /[《“][^》”]{0,60}[》”]/g;

/**
 * @param gap what stands between the number before and this one
 * @param before the time of the number before it in the sentence
 * @param year the report's year
 */
export function timeIn(gap: string, before: Time, year: number | undefined): Time {
  let time: Time = before === 'since' || CHANGED_TO.test(gap) ? 'this' : before;
  for (const [, printed, last, now, since, part] of gap.replace(QUOTED, '').matchAll(MENTION)) {
    if (since !== undefined) time = time === 'this' ? 'since' : time;
    else if (now !== undefined) time = 'this';
    else if (last !== undefined) time = 'last';
    else if (part !== undefined) time = 'another';
    else if (year !== undefined && printed !== undefined) time = yearsApart(year - Number(printed));
  }
  return time;
}

function yearsApart(years: number): Time {
  if (years === 0) return 'this';
  return years === 1 ? 'last' : 'another';
}
