/** The words that a new report takes over from last year's: opening, contact, and the problems to answer. */
import { findMentions } from '../report/mention';
import { findPeriod, type Period } from '../report/period';
import { type Paragraph, proseOf } from '../report/prose';
import type { Report, ReportDocument } from '../report/types';
import { furnitureBlocks } from '../rules/support/furniture/blocks';
import { speaksOfProblems } from '../rules/support/improvement-words';
import type { TextEdit } from '../rules/types';
import { overlaps, type Range, textAt } from '../text/range';

/** Last year's report, and whose and which year's the new one is. */
export interface Renewal {
  readonly document: ReportDocument;
  readonly report: Report;
  /** Of the new report. */
  readonly year: number;
  readonly body: string;
  /** The body's name as last year's report prints it. */
  readonly formerly: string | undefined;
}

/** What a paragraph says that belongs to a report's opening. */
const OPENING = /报告|条例|统计|期限|年度/;
/** How whoever has questions finds the body. */
const CONTACT =
  /(?:联系|咨询|办公)电话|电话[:为(]|邮编|邮政编码|邮箱|(?:联系|通[讯信]|办公)地址|地址[:为]|联系人|传真/;
/** Of the fee, which also has to do with applicants. */
const FEE = /收费|费用|收取/;
const LONGEST_OPENING = 3000;

/** The opening with the year changed; undefined where last year's report has none. */
export function carriedPreamble(renewal: Renewal): string | undefined {
  const { document, report } = renewal;
  const furniture = furnitureBlocks(document, report);
  const paragraphs = proseOf(document, report).paragraphs.filter(
    ({ isPreamble, flat, range }) =>
      isPreamble && !METADATA.test(flat.text) && !furniture.some((block) => overlaps(block, range)),
  );
  const speaks = ({ flat }: Paragraph) => OPENING.test(flat.text) || CONTACT.test(flat.text);
  // What stands between two that speak belongs to them: a line that a page broke off.
  const [first, last] = [paragraphs.findIndex(speaks), paragraphs.findLastIndex(speaks)];
  const text = paragraphs
    .slice(Math.max(0, first), last + 1)
    .map(({ range }) => renewed(renewal, range))
    .reduce((before, next) => before + (before === '' || ENDED.test(before) ? '\n\n' : '') + next, '')
    .trim();
  return text === '' || text.length > LONGEST_OPENING ? undefined : text;
}

const METADATA = /^标题:/;
const ENDED = /[。！？；：.!?;:）)]$/;

/** The sentences of section six that say whom to ask. */
export function carriedContact(renewal: Renewal): string | undefined {
  const paragraphs = proseOf(renewal.document, renewal.report).paragraphs.filter(
    ({ section }) => section === 6,
  );
  const told = paragraphs.flatMap(({ flat, sentences }) => {
    const own = sentences.filter(({ start, end }) => {
      const text = flat.text.slice(start, end);
      return CONTACT.test(text) && !FEE.test(text);
    });
    return own.length > 0 ? [own.map(({ range }) => renewed(renewal, range)).join('')] : [];
  });
  return told.length > 0 ? told.join('\n\n') : undefined;
}

/** A piece of last year's words as this year's: the report's own period, its year where it is named, its body. */
function renewed(renewal: Renewal, range: Range): string {
  const { document, report, year, body, formerly } = renewal;
  const { masked } = document;
  const period = findPeriod(masked, range.start, range.end);
  const edits = [
    ...(period ? periodEdits(masked, period, year) : []),
    ...mentionEdits(masked, range, report.year ?? year - 1, year),
  ];
  const text = inOneLine(edited(masked, range, edits));
  return formerly === undefined ? text : renamed(text, formerly, body);
}

/** The new name in the place of the old one; where the old one is a piece of the new one, not within that. */
function renamed(text: string, formerly: string, body: string): string {
  const pieces = text.split(body);
  return pieces.map((piece) => piece.split(formerly).join(body)).join(body);
}

/** Words that say of a stretch of time that data are counted over it. */
const COUNTED = /[统統][计計]|[数數][据據]/;
const REACH = 30;

/** Years in the place of years; a date that lost characters, or a year that is not whole, is written anew. */
function periodEdits(masked: string, { range, start, end }: Period, year: number): TextEdit[] {
  const isWhole = start.month === 1 && (start.day ?? 1) === 1 && end.month === 12 && (end.day ?? 31) === 31;
  const before = masked.slice(Math.max(0, range.start - REACH), range.start);
  if (!isWhole && !COUNTED.test(before)) return [];
  const years = [start, end].filter((date) => date.year !== undefined).map((date) => digitsAt(date.range));
  const isSound = [...start.damage, ...end.damage].length === 0;
  if (!isWhole || !isSound || !years.every((place) => /^\d{4}$/.test(textAt(masked, place))))
    return [{ range, text: `${year}年1月1日起至${year}年12月31日` }];
  return years.map((place) => ({ range: place, text: String(year) }));
}

function digitsAt({ start }: Pick<Range, 'start'>): Range {
  return { start, end: start + 4 };
}

/** Where the report, or the work that it reports on, is named by its year. */
function mentionEdits(masked: string, { start, end }: Range, last: number, year: number): TextEdit[] {
  const mentions = findMentions(masked, start, end)
    .filter((mention) => mention.year.value === last)
    .map((mention) => ({ range: mention.year.range, text: yearLike(mention.year.raw, year) }));
  return [...mentions, ...workEdits(masked.slice(start, end), start, last, year)];
}

const WORK = /(20\d\d)(?=年度?(?:全[省市县区]|本[局委办区县市])?(?:政府信息|政务|信息)公开工作)/g;
/** Another document: its year is its own. */
const QUOTED = /《[^》]{0,80}$/;

function workEdits(piece: string, from: number, last: number, year: number): TextEdit[] {
  return [...piece.matchAll(WORK)]
    .filter(({ index, 1: found }) => Number(found) === last && !QUOTED.test(piece.slice(0, index)))
    .map(({ index }) => ({ range: digitsAt({ start: from + index }), text: String(year) }));
}

const CHINESE_DIGITS = '〇一二三四五六七八九';

/** A year in the kind of digits that another was written in. */
function yearLike(raw: string, year: number): string {
  const isArabic = /[0-9０-９]/.test(raw);
  return isArabic
    ? String(year)
    : String(year).replace(/\d/g, (digit) => CHINESE_DIGITS[Number(digit)] ?? '');
}

/** The piece with its edits made; of two at one place the first. */
function edited(masked: string, { start, end }: Range, edits: readonly TextEdit[]): string {
  let text = '';
  let at = start;
  for (const edit of [...edits].sort((a, b) => a.range.start - b.range.start)) {
    if (edit.range.start < at) continue;
    text += masked.slice(at, edit.range.start) + edit.text;
    at = edit.range.end;
  }
  return text + masked.slice(at, end);
}

/** Hard-wrapped lines joined; white space stays between letters and digits only. */
function inOneLine(text: string): string {
  return text
    .replaceAll('\u2060', '')
    .replace(/\s+/g, ' ')
    .replace(/ (?![\x21-\x7e])|(?<![\x21-\x7e]) /g, '')
    .trim();
}

/** Where a sentence turns from what is wrong to what is done about it. */
const MEASURES =
  /^(?:[([]?[一二三四五六七八九十\d]{1,2}[)\]、.]{1,2})?(?:下一步|下一年|下阶段|今后|针对(?:上述|以上|存在|这些)|为此|改进(?:措施|情况|方向|打算|的)|接下来|新的一年)/;
const PROBLEMS = /存在.{0,12}(?:问题|不足|困难|短板)|(?:问题|不足)(?:主要)?(?:是|有|表现|:)|(?:主要)?问题$/;
const LONGEST_PROBLEMS = 1500;

/** What last year's section five called wrong, a paragraph a line, to be answered; undefined where it says nothing. */
export function carriedProblems({ document, report, year }: Renewal): string | undefined {
  const paragraphs = proseOf(document, report).paragraphs.filter(({ section }) => section === 5);
  const told = problemsIn(document, paragraphs, year).join('\n');
  const text = told || paragraphs.map(({ range }) => inOneLine(textAt(document.masked, range))).join('\n');
  if (!speaksOfProblems(text)) return undefined;
  const shown = text.length > LONGEST_PROBLEMS ? `${text.slice(0, LONGEST_PROBLEMS)}……` : text;
  return `${year - 1}年年报写明的问题，请逐条写改进情况：\n${shown}\n`;
}

/** Plans of last year's report open with the year that is now reported on. */
function problemsIn({ masked }: ReportDocument, paragraphs: readonly Paragraph[], year: number): string[] {
  let telling = true;
  return paragraphs.flatMap(({ flat, sentences }) => {
    const kept = sentences.filter(({ start, end }) => {
      const text = flat.text.slice(start, end);
      if (MEASURES.test(text) || text.startsWith(`${year}年`)) telling = false;
      else if (PROBLEMS.test(text)) telling = true;
      return telling;
    });
    const text = inOneLine(kept.map(({ range }) => textAt(masked, range)).join(''));
    return text === '' ? [] : [text];
  });
}
