/** The totals of which a quantity may be told as a share. */
import { added, applications, cell, type Sum, sum } from './sums';

const NEW = applications({ zh: '本年新收', en: 'received' }, ['new'], 'total');
const PROCESSED = applications({ zh: '（七）总计', en: 'processed' }, ['processed'], 'total');
const BOTH = added(
  { zh: '本年新收＋上年结转', en: 'received and carried in' },
  NEW,
  applications({ zh: '上年结转', en: 'carried in' }, ['carryIn'], 'total'),
);
const REVIEWS = sum({ zh: '行政复议·总计', en: 'reviews' }, cell('table4', 'review', 'total'));
const SUITS = sum(
  { zh: '行政诉讼·总计', en: 'suits' },
  cell('table4', 'direct', 'total'),
  cell('table4', 'after', 'total'),
);

const OF_APPLICATIONS = /^(?:received|handled|answered|open|partial|deny|unable|noproc|other|carry)/;

/** By the key of a measure. */
export function wholesOf(key: string): readonly Sum[] {
  if (key.startsWith('review')) return [REVIEWS];
  if (/^(?:suits|direct|after)/.test(key)) return [SUITS];
  return OF_APPLICATIONS.test(key) ? [PROCESSED, NEW, BOTH] : [];
}
