/**
 * Section headings (一、总体情况) in plain, Markdown and HTML text: at the start of a line, inside a long line, with the
 * number lost. A row of table 3 that looks like one (一、本年新收…) is none.
 */
import { latestEdition } from '../edition/index';
import type { EditionSection, SectionNumber } from '../edition/types';
import { endOfLine } from '../text/breaks';
import { computeKey } from '../text/label-key';
import type { Range } from '../text/range';
import { isSpace, skipSpace, trimEnd } from '../text/space';
import { glossEnd } from './flat';

/** A heading before it is put together with what stands under it. */
export interface Heading {
  readonly number: number | undefined;
  readonly canonical: SectionNumber | undefined;
  readonly by: 'title' | 'number' | undefined;
  readonly heading: Range;
  readonly mark: Range;
  readonly titleRange: Range;
}

const NUMERALS = '一二三四五六七八九十';
const MARKS = '、.．,，:：';
/** Beginnings of the rows of table 3 that carry a section's number. */
const TABLE_ROWS = [
  '本年新收',
  '本年度新收',
  '上年结转',
  '上年度结转',
  '上一年度结转',
  '上一年结转',
  '本年度办理结果',
  '结转下',
];
/** A line longer than this is a paragraph: a heading at its start ends with the title's own words. */
const LONGEST_TITLE = 44;
/** Characters of a title that are looked at to know it. */
const LOOK = 48;

interface KnownTitle {
  readonly number: SectionNumber;
  readonly key: string;
}

const KNOWN: readonly KnownTitle[] = knownTitles(latestEdition().sections);

function knownTitles(sections: readonly EditionSection[]): KnownTitle[] {
  return sections
    .flatMap((section) =>
      [section.name, ...section.variants].map((title) => ({
        number: section.number,
        key: computeKey(title),
      })),
    )
    .sort((a, b) => b.key.length - a.key.length);
}

/** Words that tell which section a title of unusual wording is, given that its number agrees. */
const KEYWORDS: readonly (readonly [SectionNumber, RegExp])[] = [
  [1, /概述|概况|总体|基本情况|综述/u],
  [2, /主动公开/u],
  [3, /申请/u],
  [4, /复议|诉讼/u],
  [5, /问题|不足|改进|整改/u],
  [6, /其他|其它/u],
];

/** The numbered headings of [from, to), in order. */
export function findHeadings(text: string, from: number, to: number): Heading[] {
  const found: Heading[] = [];
  for (let line = from; line < to; ) {
    const end = endOfLine(text, line, to);
    const start = skipMarkup(text, line, end);
    if (start < end) collectOfLine(text, start, end, found);
    line = end + 1;
  }
  return found;
}

function collectOfLine(text: string, start: number, end: number, found: Heading[]): void {
  const first = headingAt(text, start, end);
  if (first !== undefined) found.push(first);
  if (first === undefined && end - start <= LONGEST_TITLE) return;
  for (
    let mark = text.indexOf('、', start + 2);
    mark >= 0 && mark < end;
    mark = text.indexOf('、', mark + 1)
  ) {
    if (!NUMERALS.includes(text[mark - 1] as string)) continue;
    const inner = innerHeading(text, mark - 1, end);
    if (inner !== undefined) addInner(text, inner, found);
  }
}

/** A heading inside the title of the one before ends that title. */
function addInner(text: string, inner: Heading, found: Heading[]): void {
  const before = found.at(-1);
  if (before !== undefined && inner.heading.start <= before.titleRange.start) return;
  if (before !== undefined && inner.heading.start < before.heading.end) {
    const end = trimEnd(text, before.titleRange.start, inner.heading.start);
    found[found.length - 1] = {
      ...before,
      heading: { start: before.heading.start, end },
      titleRange: { start: before.titleRange.start, end },
    };
  }
  found.push(inner);
}

/** A heading at the start of a line: a numeral and its mark, or a mark whose numeral was lost. */
function headingAt(text: string, start: number, end: number): Heading | undefined {
  const numeral = numeralAt(text, start);
  const afterNumeral = skipSpace(text, start + (numeral?.length ?? 0), end);
  const marked = afterNumeral < end && MARKS.includes(text[afterNumeral] as string);
  if (!marked || (numeral === undefined && text[afterNumeral] !== '、')) return undefined;
  const titleStart = skipSpace(text, afterNumeral + 1, end);
  if (titleStart >= end) return undefined;
  const key = computeKey(text.slice(titleStart, Math.min(end, titleStart + LOOK)));
  if (TABLE_ROWS.some((row) => key.startsWith(row))) return undefined;
  const known = knownTitle(key);
  if (known === undefined && (numeral === undefined || text[afterNumeral] !== '、')) return undefined;
  const titleEnd = endOfTitle(text, titleStart, end, known);
  if (titleEnd === undefined) return undefined;
  const mark = { start, end: afterNumeral + 1 };
  return heading(text, numeral?.value, mark, { start: titleStart, end: titleEnd }, known);
}

/** A heading inside a paragraph; only a known title counts, and not one of a list of titles. */
function innerHeading(text: string, numeralAtOffset: number, end: number): Heading | undefined {
  const titleStart = skipSpace(text, numeralAtOffset + 2, end);
  const key = computeKey(text.slice(titleStart, Math.min(end, titleStart + LOOK)));
  const known = knownTitle(key);
  if (known === undefined) return undefined;
  const titleEnd = endOfKnown(text, titleStart, end, known.key);
  if (isListed(text, numeralAtOffset, titleEnd, end)) return undefined;
  const numeral = numeralAt(text, numeralAtOffset);
  const mark = { start: numeralAtOffset, end: numeralAtOffset + 2 };
  return heading(text, numeral?.value, mark, { start: titleStart, end: titleEnd }, known);
}

function heading(
  text: string,
  number: number | undefined,
  mark: Range,
  titleRange: Range,
  known: KnownTitle | undefined,
): Heading {
  const byWords =
    known === undefined
      ? byKeywords(number, computeKey(text.slice(titleRange.start, titleRange.end)))
      : undefined;
  return {
    number,
    canonical: known?.number ?? byWords,
    by: known !== undefined ? 'title' : byWords !== undefined ? 'number' : undefined,
    heading: { start: mark.start, end: titleRange.end },
    mark,
    titleRange,
  };
}

function byKeywords(number: number | undefined, key: string): SectionNumber | undefined {
  return KEYWORDS.find(([section, words]) => section === number && words.test(key))?.[0];
}

/** `；`, `，`, `、` after a title, or the same before its number, make it one of a list in a sentence. */
function isListed(text: string, start: number, titleEnd: number, end: number): boolean {
  const after = text[skipSpace(text, titleEnd, end)] ?? '';
  const before = text[trimEnd(text, Math.max(0, start - 3), start) - 1] ?? '';
  return '；;，,、。和及等'.includes(after || '\0') || '：:；;，,、'.includes(before || '\0');
}

/** The known title that a key begins with, a year before it not counted (2023年政务公开总体情况). */
function knownTitle(key: string): KnownTitle | undefined {
  const found = KNOWN.find((title) => key.startsWith(title.key));
  if (found !== undefined || !key.startsWith('20')) return found;
  const bare = key.replace(YEAR_BEFORE, '');
  return KNOWN.find((title) => bare.startsWith(title.key));
}

const YEAR_BEFORE = /^20\d\d年度?/;

/** Where the title ends: the line's end for a short line, the known words' end inside a paragraph. */
function endOfTitle(
  text: string,
  start: number,
  end: number,
  known: KnownTitle | undefined,
): number | undefined {
  const full = trimEnd(text, start, end);
  const isShort = full - start <= LONGEST_TITLE && !text.slice(start, full - 1).includes('。');
  if (isShort) return full;
  return known === undefined ? undefined : endOfKnown(text, start, end, known.key);
}

/** The offset after the characters of [start, end) that make up `key`, a gloss behind the last one included. */
function endOfKnown(text: string, start: number, end: number, key: string): number {
  let left = key.length;
  let at = start;
  while (at < end && left > 0) {
    const gloss = glossEnd(text, at, end);
    if (gloss > at) at = gloss;
    else left -= computeKey(text[at++] as string).length;
  }
  return Math.max(at, glossEnd(text, at, end));
}

interface Numeral {
  readonly value: number;
  readonly length: number;
}

function numeralAt(text: string, at: number): Numeral | undefined {
  const value = numeralValue(text, at);
  if (value === undefined) return undefined;
  const next = value === 10 ? numeralValue(text, at + 1) : undefined;
  return next === undefined || next === 10 ? { value, length: 1 } : { value: 10 + next, length: 2 };
}

const RADICAL_NUMERALS: Readonly<Record<string, number>> = { '⼀': 1, '⼆': 2, '⼋': 8, '⼗': 10 };

function numeralValue(text: string, at: number): number | undefined {
  const character = text[at];
  if (character === undefined) return undefined;
  const index = NUMERALS.indexOf(character);
  return index >= 0 ? index + 1 : RADICAL_NUMERALS[character];
}

/** Skips indentation and Markdown's marks before a heading. */
function skipMarkup(text: string, from: number, to: number): number {
  let at = from;
  while (at < to) {
    const code = text.charCodeAt(at);
    if (code !== 35 && code !== 42 && code !== 62 && !isSpace(code)) break;
    at++;
  }
  return at;
}

/** Adds lines of [from, to) that are nothing but a title of a section that none of `found` names. */
export function withLostNumbers(
  text: string,
  from: number,
  to: number,
  found: readonly Heading[],
): readonly Heading[] {
  const missing = latestEdition().sections.filter(
    (section) => !found.some((one) => one.canonical === section.number && one.by === 'title'),
  );
  if (missing.length === 0 || found.length === 0) return found;
  const extra: Heading[] = [];
  for (let line = from; line < to; ) {
    const end = endOfLine(text, line, to);
    const start = skipMarkup(text, line, end);
    const bare =
      end - start > 0 && end - start <= LONGEST_TITLE ? bareTitle(text, start, end, missing) : undefined;
    if (bare !== undefined && !extra.some((one) => one.canonical === bare.canonical)) extra.push(bare);
    line = end + 1;
  }
  const outside = extra.filter(
    (one) =>
      !found.some(
        (other) => one.heading.start <= other.heading.end && one.heading.end >= other.heading.start,
      ),
  );
  return [...found, ...outside].sort((a, b) => a.heading.start - b.heading.start);
}

function bareTitle(
  text: string,
  from: number,
  to: number,
  missing: readonly EditionSection[],
): Heading | undefined {
  const end = trimTail(text, from, to);
  const start = /^\d/.test(text[from] ?? '') ? afterNumber(text, from, end) : from;
  const key = computeKey(text.slice(start, end));
  const known = KNOWN.find((title) => title.key === key && title.key.length >= 4);
  if (known === undefined || !missing.some((section) => section.number === known.number)) return undefined;
  return {
    number: undefined,
    canonical: known.number,
    by: 'title',
    heading: { start: from, end },
    mark: { start: from, end: start },
    titleRange: { start, end },
  };
}

function afterNumber(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && /[\d.．、\s]/.test(text[at] as string)) at++;
  return at;
}

function trimTail(text: string, from: number, to: number): number {
  let at = trimEnd(text, from, to);
  while (at > from && text[at - 1] === '*') at--;
  return at;
}
