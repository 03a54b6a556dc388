/** In what state the members of a roll-up are, in words. */
import type { MemberStatus } from '../archive/roll-up';
import type { Bilingual } from '../rules/types';

export const MEMBER_STATUSES: Readonly<Record<MemberStatus, Bilingual>> = {
  counted: { zh: '已计入', en: 'in the sum' },
  missing: { zh: '未报', en: 'missing' },
  'last-year': { zh: '交来的是上年年报', en: "handed in last year's" },
  twice: { zh: '交了几份，数字不同，未计入', en: 'handed in twice with different numbers; not in the sum' },
  'other-edition': { zh: '版式不符，未计入', en: 'in the form of another year; not in the sum' },
  elsewhere: { zh: '由其他机关统计', en: 'counted elsewhere' },
  unlisted: { zh: '不在名单中，未计入', en: 'not listed; not in the sum' },
};
