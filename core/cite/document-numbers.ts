/** Document numbers (发文字号) of any issuer, 国办函〔2020〕109号, with what scans and typists make of the brackets. */
import type { Range } from '../text/range';

/** A document number as it is written. */
export interface DocumentNumber {
  /** From the opening bracket, or the year where it has none, to 号. */
  readonly range: Range;
  /** The Chinese words right before it, at most 20: the issuer's, and what stands before them. */
  readonly words: string;
  /** The end of those words; a space may part them from the number. */
  readonly wordsEnd: number;
  readonly open: Range | undefined;
  readonly year: Range & { readonly value: number };
  readonly close: Range | undefined;
  /** The digits before 号: 30, 2-116. */
  readonly serial: Range & { readonly text: string };
  /** Whether 第 stands before the serial, which belongs to orders (令) and not to documents. */
  readonly isOrdinal: boolean;
}

/** The brackets that the year should stand in, and those that it is found in. */
export const YEAR_BRACKETS = { open: '〔', close: '〕' } as const;
const OPENERS = '〔[［【〖（(﹝﹙〈《<＜{｛「';
const CLOSERS = '〕\\]］】〗）)﹞﹚〉》>＞}｝」';

/** What may stand between the parts of a number; joiners are left of a tag. */
const GAP = '(?:\\u2060{1,200}|\\s{0,3})';
/** Found by its last character: there are few 号 in a text, and many years. */
const NUMBER = new RegExp(
  `[号號](?<=(?:([${OPENERS}])(${GAP}))?(?<!\\d)(20\\d\\d)(?:(${GAP})([${CLOSERS}]))?(${GAP}第)?(${GAP})(\\d{1,4}(?:-\\d{1,4})?)(${GAP})[号號])`,
  'g',
);
const WORDS = /(?<![\u4e00-\u9fff])[\u4e00-\u9fff]+$/;
const SPACE_BEHIND = /(?<![\s\u2060])[\s\u2060]+$/;
const LONGEST_GAP = 200;
const LONGEST_ISSUER = 20;

/** Every document number of a text, in order. */
export function* documentNumbersIn(masked: string): Generator<DocumentNumber> {
  for (const match of masked.matchAll(NUMBER)) yield numberFrom(masked, match);
}

function numberFrom(masked: string, match: RegExpExecArray): DocumentNumber {
  const [
    ,
    open = '',
    inner = '',
    year = '',
    behind = '',
    close = '',
    ordinal = '',
    gap = '',
    serial = '',
    last = '',
  ] = match;
  const end = match.index + 1;
  const serialStart = end - 1 - last.length - serial.length;
  const closeEnd = serialStart - gap.length - ordinal.length;
  const yearStart = closeEnd - close.length - behind.length - year.length;
  const start = yearStart - inner.length - open.length;
  const before = masked.slice(Math.max(0, start - LONGEST_GAP), start);
  const near = before.replace(SPACE_BEHIND, '');
  return {
    range: { start, end },
    words: WORDS.exec(near.slice(-LONGEST_ISSUER))?.[0] ?? '',
    wordsEnd: start - (before.length - near.length),
    open: open === '' ? undefined : { start, end: start + 1 },
    year: { start: yearStart, end: yearStart + year.length, value: Number(year) },
    close: close === '' ? undefined : { start: closeEnd - 1, end: closeEnd },
    serial: { start: serialStart, end: serialStart + serial.length, text: serial },
    isOrdinal: ordinal !== '',
  };
}
