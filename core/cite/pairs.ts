/** Notices as texts cite them: the title with the number behind it, or one of the two. */
import { computeKey } from '../text/label-key';
import type { Range } from '../text/range';
import type { DocumentNumber } from './document-numbers';
import type { Notice } from './notices';
import { issuerOf, noticeByNumber, yearAndSerial } from './numbers';
import type { TitleCitation } from './titles';

/** A document number of the 国务院办公厅 or one of its offices. */
export interface OfficeNumber {
  /** With its issuer. */
  readonly range: Range;
  /** Its issuer as a key: 国办公开办函. */
  readonly issuer: string;
  readonly number: DocumentNumber;
  /** As it should be written were it right: 国办发〔2021〕30号. */
  readonly written: string;
  /** The notice that bears it. */
  readonly notice: Notice | undefined;
}

/** Title and number that stand together, or one of them alone. */
export interface NoticePair {
  readonly title: TitleCitation | undefined;
  readonly number: OfficeNumber | undefined;
}

/** What stands between a title and its own number: nothing but 的通知 and the opening bracket. */
const BETWEEN = /^(?:的?通知)?[》〉]?[\s\u2060]{0,8}[（(［[【]?[\s\u2060]{0,8}(?:的?通知)?[（(]?$/;
const LONGEST_BETWEEN = 12;
const OFFICE = /[国國][办辦][\u4e00-\u9fff]{0,10}$/;

/**
 * The notices cited by title, by number of the 国务院办公厅, or by both.
 * @param titles in the order of the text, like `numbers`.
 */
export function noticePairs(
  masked: string,
  titles: readonly TitleCitation[],
  numbers: readonly DocumentNumber[],
): NoticePair[] {
  const left = numbers.flatMap((number) => officeNumber(number) ?? []);
  const taken = new Set<OfficeNumber>();
  let at = 0;
  const pairs = titles.map((title): NoticePair => {
    while ((left[at]?.range.start ?? Number.POSITIVE_INFINITY) < title.range.end) at++;
    const number = left[at];
    if (!number || taken.has(number) || !isBehind(masked, title, number)) return { title, number: undefined };
    taken.add(number);
    return { title, number };
  });
  const alone = left.filter((number) => !taken.has(number));
  return [...pairs, ...alone.map((number) => ({ title: undefined, number }))];
}

function isBehind(masked: string, { range }: TitleCitation, number: OfficeNumber): boolean {
  const { start } = number.range;
  return start - range.end <= LONGEST_BETWEEN && BETWEEN.test(masked.slice(range.end, start));
}

function officeNumber(number: DocumentNumber): OfficeNumber | undefined {
  const words = OFFICE.exec(number.words)?.[0];
  if (words === undefined) return undefined;
  const issuer = computeKey(words);
  const written = `${issuer}${yearAndSerial(number)}`;
  const range = { start: number.wordsEnd - words.length, end: number.range.end };
  return { range, issuer, number, written, notice: noticeByNumber(written) };
}

/** Whether a number differs from a notice's in its issuer only: 国办发〔2021〕30号. */
export function differsInIssuer({ issuer, number }: OfficeNumber, notice: Notice): boolean {
  const own = issuerOf(notice.number);
  return issuer !== own && notice.number === `${own}${yearAndSerial(number)}`;
}
