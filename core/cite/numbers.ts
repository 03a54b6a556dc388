/** Laws and notices named by their numbers, with what scans and typists make of the brackets. */
import { computeKey } from '../text/label-key';
import type { Range } from '../text/range';
import { NOTICES, type Notice } from './notices';

export interface NumberCitation {
  /** With the issuer, where it stands before it. */
  readonly range: Range;
  readonly cited: Notice;
  readonly hasIssuer: boolean;
}

/** What may stand between the parts of a number; a joiner is left of a tag. */
const GAP = '[\\s\\u2060]{0,3}';
const NUMBER = new RegExp(
  `(?:(?<open>[〔[［【（(﹝])${GAP})?(?<year>20\\d\\d)${GAP}(?<close>[〕\\]］】）)﹞])?${GAP}第?${GAP}(?<number>\\d{1,3})${GAP}[号號]`,
  'g',
);
const DECREE = new RegExp(
  `[国國][务務]院(?:令${GAP}第?${GAP}(\\d{3})${GAP}[号號]|${GAP}第?${GAP}(\\d{3})${GAP}[号號]令)`,
  'g',
);
/** The issuer's words before a number, and what may part a number from the one before it in a list. */
const WORDS = /(?<![\u4e00-\u9fff])[\u4e00-\u9fff]+$/;
const JOINS = /^[和及与與、]$/;
const SPACE_BEHIND = /(?<![\s\u2060])[\s\u2060]+$/;
const LONGEST_ISSUER = 20;

export function* numbersIn(masked: string): Generator<NumberCitation> {
  for (const match of masked.matchAll(NUMBER)) {
    const found = noticeAt(masked, match);
    if (found) yield found;
  }
  for (const match of masked.matchAll(DECREE)) {
    const number = `国务院令第${match[1] ?? match[2]}号`;
    const cited = NOTICES.find((notice) => notice.number === number);
    const range = { start: match.index, end: match.index + match[0].length };
    if (cited) yield { range, cited, hasIssuer: true };
  }
}

/** A number whose issuer is left out must have its brackets; that of another issuer is another's. */
function noticeAt(masked: string, match: RegExpExecArray): NumberCitation | undefined {
  const { open, close, year, number } = match.groups as Record<string, string | undefined>;
  const end = match.index + match[0].length;
  const before = masked.slice(Math.max(0, match.index - LONGEST_ISSUER), match.index);
  const near = before.replace(SPACE_BEHIND, '');
  const words = WORDS.exec(near)?.[0] ?? '';
  const isBare = open !== undefined && close !== undefined && (words === '' || JOINS.test(words));
  for (const cited of NOTICES) {
    const [issuer = '', rest] = cited.number.split('〔');
    if (rest !== `${year}〕${Number(number)}号`) continue;
    if (computeKey(words).endsWith(issuer)) {
      const start = match.index - (before.length - near.length) - issuer.length;
      return { range: { start, end }, cited, hasIssuer: true };
    }
    if (isBare) return { range: { start: match.index, end }, cited, hasIssuer: false };
  }
  return undefined;
}
