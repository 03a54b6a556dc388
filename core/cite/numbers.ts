/** Laws and notices named by their numbers. */
import { computeKey } from '../text/label-key';
import type { Range } from '../text/range';
import { decreesIn } from './decrees';
import { type DocumentNumber, documentNumbersIn } from './document-numbers';
import { NOTICES, type Notice } from './notices';

export interface NumberCitation {
  /** With the issuer, where it stands before it. */
  readonly range: Range;
  readonly cited: Notice;
  readonly hasIssuer: boolean;
}

/** What may part a number from the one before it in a list. */
const JOINS = /^[和及与與、]$/;

/** The numbers of documents that reports cite, those of decrees behind the others. */
export function* numbersIn(masked: string): Generator<NumberCitation> {
  for (const number of documentNumbersIn(masked)) {
    const found = noticeAt(number);
    if (found) yield found;
  }
  for (const { range, serial } of decreesIn(masked)) {
    const cited = noticeByNumber(`国务院令第${serial.text}号`);
    if (cited) yield { range, cited, hasIssuer: true };
  }
}

/** The notice that bears a number, as it should be written. */
export function noticeByNumber(number: string): Notice | undefined {
  return NOTICES.find((notice) => notice.number === number);
}

/** A number whose issuer is left out must have its brackets; that of another issuer is another's. */
function noticeAt(number: DocumentNumber): NumberCitation | undefined {
  const { range, words, wordsEnd, open, close } = number;
  const isBare = open !== undefined && close !== undefined && (words === '' || JOINS.test(words));
  for (const cited of NOTICES) {
    const issuer = issuerOf(cited.number);
    if (cited.number !== `${issuer}${yearAndSerial(number)}`) continue;
    if (computeKey(words).endsWith(issuer))
      return { range: { start: wordsEnd - issuer.length, end: range.end }, cited, hasIssuer: true };
    if (isBare) return { range, cited, hasIssuer: false };
  }
  return undefined;
}

/** The year and what follows it, as it should be written: 〔2021〕30号. */
export function yearAndSerial({ year, serial }: DocumentNumber): string {
  return `〔${year.value}〕${serial.text.replace(/^0+/, '')}号`;
}

/** The issuer's part of a number: 国办函 of 国办函〔2020〕109号; empty where the number has no year in brackets. */
export function issuerOf(number: string): string {
  return number.includes('〔') ? (number.split('〔')[0] as string) : '';
}
