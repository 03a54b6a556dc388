/** Laws and notices cited in a text: by number, by title in 《》, and articles of the 条例 named behind it. */
import { NUMERALS } from '../report/numerals';
import { computeKey } from '../text/label-key';
import type { Range } from '../text/range';
import type { ArticleNumber } from './law';
import { articleText } from './law';
import { NOTICES, type Notice, noticeById } from './notices';

export interface Citation {
  readonly range: Range;
  readonly notice: Notice;
  /** Set where the citation names an article of the 条例 that is told of. */
  readonly article?: ArticleNumber;
}

/** How far from a place its citation may begin or end, in UTF-16 units. */
const REACH = 160;

/** What may stand between the parts of a number; a joiner is left of a tag. */
const GAP = '[\\s\\u2060]{0,3}';
const NUMBER = new RegExp(
  `国办(?:公开办函|函|秘函)${GAP}[〔[【（(﹝]?${GAP}20\\d\\d${GAP}[〕\\]】）)﹞]?${GAP}\\d{1,3}${GAP}号`,
  'g',
);
const DECREE = new RegExp(`国务院(?:令${GAP}第?${GAP}\\d{3}${GAP}号|${GAP}第?${GAP}\\d{3}${GAP}号令)`, 'g');
const TITLE = /《(?:[^《》\n]|《[^《》\n]{0,60}》){1,90}》/g;
const ARTICLE = /第([一二三四五六七八九十]{1,4}|\d{1,2})条/g;
/** What stands between the name of the 条例 and an article of it. */
const BETWEEN =
  /^(?:[（(][^（）()\n]{0,40}[）)])?(?:(?:的|中)?(?:规定的?)?[、，,和及与]?以?及?|第[一二三四五六七八九十]{1,4}条|第?[（(]?[一二三四五六七八九十]{1,3}[）)]?[款项]){0,8}$/;

/** The citation that an offset stands in; give the text with comments and tags blanked. */
export function citationAt(masked: string, offset: number): Citation | undefined {
  const from = Math.max(0, offset - REACH);
  const piece = masked.slice(from, offset + REACH);
  const at = offset - from;
  const found =
    matchAt(piece, NUMBER, at, ({ range, text }) => withNotice(range, byNumber(text))) ??
    matchAt(piece, DECREE, at, ({ range, text }) => withNotice(range, byDecree(text))) ??
    matchAt(piece, ARTICLE, at, ({ range, text }) => articleCitation(masked, piece, range, text)) ??
    matchAt(piece, TITLE, at, ({ range, text }) => withNotice(range, byTitle(masked, text)));
  return found && { ...found, range: { start: found.range.start + from, end: found.range.end + from } };
}

interface Found {
  readonly range: Range;
  readonly text: string;
}

function matchAt<T>(piece: string, pattern: RegExp, at: number, use: (found: Found) => T): T | undefined {
  for (const { index, 0: text } of piece.matchAll(pattern))
    if (index <= at && at <= index + text.length)
      return use({ range: { start: index, end: index + text.length }, text });
  return undefined;
}

function withNotice(range: Range, notice: Notice | undefined): Citation | undefined {
  return notice && { range, notice };
}

function byNumber(text: string): Notice | undefined {
  const key = computeKey(text);
  return NOTICES.find(({ number }) => computeKey(number) === key);
}

function byDecree(text: string): Notice | undefined {
  const digits = /\d{3}/.exec(text)?.[0];
  return NOTICES.find(({ number }) => number === `国务院令第${digits}号`);
}

/** 《条例》 is short for the one that the text names in full; a local regulation of a longer name is another. */
function byTitle(masked: string, text: string): Notice | undefined {
  const key = computeKey(text);
  const law = noticeById('law');
  if (key === '条例') return /政府信息公[开開][条條]例/.test(masked) ? law : undefined;
  if (law.keys.includes(key)) return law;
  return byLongestKey(key, law);
}

/** The form on trial has the form's whole name in its own: the key that says most tells. */
function byLongestKey(key: string, except: Notice): Notice | undefined {
  let best: { readonly notice: Notice; readonly length: number } | undefined;
  for (const notice of NOTICES)
    for (const words of notice === except ? [] : notice.keys)
      if (key.includes(words) && words.length > (best?.length ?? 0)) best = { notice, length: words.length };
  return best?.notice;
}

/** An article counts where the 条例 is named right before it, other articles of it between. */
function articleCitation(masked: string, piece: string, range: Range, text: string): Citation | undefined {
  for (const { index, 0: title } of piece.slice(0, range.start).matchAll(TITLE)) {
    const between = piece.slice(index + title.length, range.start);
    if (byTitle(masked, title)?.id !== 'law' || !BETWEEN.test(between)) continue;
    const number = articleNumber(text);
    const isTold = articleText(number) !== undefined;
    return { range, notice: noticeById('law'), ...(isTold && { article: number as ArticleNumber }) };
  }
  return undefined;
}

/** 第四十九条 → 49. */
function articleNumber(text: string): number {
  const digits = /\d+/.exec(text)?.[0];
  if (digits !== undefined) return Number(digits);
  const [tens = '', ones] = text.slice(1, -1).split('十');
  if (ones === undefined) return NUMERALS.indexOf(tens) + 1;
  return (tens === '' ? 1 : NUMERALS.indexOf(tens) + 1) * 10 + NUMERALS.indexOf(ones || ' ') + 1;
}
