/** 上年结转 and 结转下年度继续办理. */
import type { Bilingual } from '../../../rules/types';
import { type Applicants, applications, type Sum } from '../sums';
import { CARRIED_ON, CARRIED_YEAR, LAST_YEAR_CARRIED } from '../vocabulary';
import { applicantsIn, named } from './applicants';
import { measure } from './measure';
import type { Recogniser, Setting } from './types';

export const CARRY_IN: Bilingual = { zh: '上年结转', en: 'carried in' };
export const CARRY_OUT: Bilingual = { zh: '结转下年度继续办理', en: 'carried on' };

type Way = 'in' | 'out' | 'either';
const BARE = /结转|转结/;
/** Words that say more than that something is still being done. */
const PLAIN = /结转|顺延|下一?年|20\d\d年/;

/** N 件上年结转, N 件结转下年. A bare 结转 may be either. */
export const carried: Recogniser = (words, setting) => {
  const { topic, isDisclosure, joined } = setting;
  const printed = CARRIED_YEAR.exec(words);
  const year = printed === null ? undefined : Number(printed[1] ?? printed[2]);
  const way = wayOf(words, year, setting);
  if (way === undefined || (topic !== undefined && topic !== 'applications' && topic !== 'elsewhere'))
    return undefined;
  const applicants = applicantsIn(words, joined);
  const isPlain = way === 'in' || PLAIN.test(words);
  const isOfApplications = isDisclosure || topic === 'applications' || words.includes('申请');
  return measure(`${way === 'in' ? 'carryIn' : 'carryOut'}:${applicants}`, basesOf(way, applicants), {
    isDoubtful:
      !isPlain ||
      !isOfApplications ||
      way === 'either' ||
      (year !== undefined && year === setting.report.year),
  });
};

function wayOf(words: string, year: number | undefined, { report }: Setting): Way | undefined {
  if (year !== undefined && report.year !== undefined) return year < report.year ? 'in' : 'out';
  if (LAST_YEAR_CARRIED.test(words)) return 'in';
  if (CARRIED_ON.test(words)) return 'out';
  return BARE.test(words) ? 'either' : undefined;
}

function basesOf(way: Way, applicants: Applicants): Sum[] {
  const into = applications(named(CARRY_IN, applicants), ['carryIn'], applicants);
  const on = applications(named(CARRY_OUT, applicants), ['carryOut'], applicants);
  if (way === 'either') return [on, into];
  return way === 'in' ? [into] : [on];
}
