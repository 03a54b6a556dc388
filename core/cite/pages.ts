/** Which rule rests on which notice or article: the one whose page says most of it. Its `source` names each of them. */
import type { Range } from '../text/range';
import type { Citation } from './citations';
import type { CitedId } from './notices';

export const NOTICE_RULES: Readonly<Partial<Record<CitedId, string>>> = {
  'edition-2021': 'table-edition',
  'edition-2019': 'table-edition',
  'fee-2020': 'fee-statement',
};

/** By law and article. */
export const ARTICLE_RULES: Readonly<Partial<Record<CitedId, Readonly<Record<number, string>>>>> = {
  law: { 49: 'period-year', 50: 'section-missing' },
  legislation: {
    80: 'rulemaking-power',
    82: 'rulemaking-power',
    91: 'rulemaking-power',
    93: 'rulemaking-power',
  },
};

export interface PageLink {
  /** An article with the title right before it. */
  readonly range: Range;
  readonly rule: string;
}

/** The rule whose page a citation leads to. */
export function pageLink({ range, cited, article, title }: Citation): PageLink | undefined {
  const rule = article === undefined ? NOTICE_RULES[cited.id] : ARTICLE_RULES[cited.id]?.[article];
  return rule === undefined ? undefined : { range: { start: (title ?? range).start, end: range.end }, rule };
}
