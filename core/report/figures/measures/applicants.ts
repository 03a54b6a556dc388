/** Which applicants a number of table 3 counts. */
import type { Bilingual } from '../../../rules/types';
import type { Applicants, Sum } from '../sums';
import { NATURAL, ORGANISATIONS } from '../vocabulary';

const NAMES: Readonly<Record<Applicants, Bilingual>> = {
  natural: { zh: '自然人', en: 'natural persons' },
  organisations: { zh: '法人或其他组织', en: 'organisations' },
  business: { zh: '商业企业', en: 'businesses' },
  research: { zh: '科研机构', en: 'research bodies' },
  charity: { zh: '社会公益组织', en: 'charities' },
  legalsvc: { zh: '法律服务机构', en: 'legal services' },
  orgother: { zh: '其他', en: 'others' },
  total: { zh: '总计', en: 'total' },
};
const COLUMNS: readonly (readonly [Applicants, RegExp])[] = [
  ['business', /商业企业/],
  ['research', /科研机构/],
  ['charity', /公益组织/],
  ['legalsvc', /法律服务/],
];
/** 企业 by itself may be 商业企业 or all that are no persons. */
const FIRMS = /企业|单位(?=申请|提出|提交)/;

/** @param joined pieces joined to the words by 、: 公民、法人和其他组织 are all. */
export function applicantsIn(words: string, joined: string): Applicants {
  if (ORGANISATIONS.test(words))
    return NATURAL.test(words) || NATURAL.test(joined) ? 'total' : 'organisations';
  if (NATURAL.test(words)) return 'natural';
  const column = COLUMNS.find(([, pattern]) => pattern.test(words))?.[0];
  return column ?? (FIRMS.test(words) ? 'business' : 'total');
}

/** Where the words that name them begin. */
export function applicantsAt(words: string): number {
  const patterns = [NATURAL, ORGANISATIONS, FIRMS, ...COLUMNS.map(([, pattern]) => pattern)];
  return Math.min(...patterns.map((pattern) => pattern.exec(words)?.index ?? words.length));
}

/** The words without those that name applicants. */
export function withoutApplicants(words: string): string {
  const patterns = [ORGANISATIONS, NATURAL, ...COLUMNS.map(([, pattern]) => pattern), FIRMS];
  return patterns.reduce((left, pattern) => left.replace(pattern, ''), words);
}

/** What applicants are called that the words leave open: 企业. */
export function otherReading(applicants: Applicants, words: string): Applicants | undefined {
  if (applicants === 'business' && !/商业企业/.test(words)) return 'organisations';
  return applicants === 'orgother' ? 'organisations' : undefined;
}

/** The name of rows over some applicants. */
export function named(name: Bilingual, applicants: Applicants): Bilingual {
  if (applicants === 'total') return name;
  const of = NAMES[applicants];
  return { zh: `${name.zh}·${of.zh}`, en: `${name.en}, ${of.en}` };
}

/** The same rows over other applicants. */
export function over({ name, terms }: Sum, applicants: Applicants, columns: readonly string[]): Sum {
  const rows = [...new Map(terms.map((term) => [`${term.table} ${term.row}`, term])).values()];
  return {
    name: named(name, applicants),
    terms: rows.flatMap((term) => columns.map((column) => ({ ...term, column }))),
  };
}
