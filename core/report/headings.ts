/**
 * Section headings (一、总体情况) in plain, Markdown and HTML text: at the start of a line, inside a long line, broken
 * over lines. A row of table 3 that looks like one (一、本年新收…) is none.
 */
import { endOfLine } from '../text/breaks';
import { computeKey } from '../text/label-key';
import type { Range } from '../text/range';
import { skipSpace, trimEnd } from '../text/space';
import { withoutContents } from './contents';
import { type Heading, skipMarkup } from './heading';
import { isRowOfTable, type KnownTitle, knownTitle, sectionByKeywords } from './known-titles';
import { NUMERALS, type Numeral, numeralAt } from './numerals';
import { endOfKnown, endOfTitle, isShort, titleKey, titleOverLines } from './title-extent';

const MARKS = '、.．,，:：';

/** The numbered headings of [from, to), in order; those of a table of contents are none. */
export function findHeadings(text: string, from: number, to: number): Heading[] {
  const found: Heading[] = [];
  for (let line = from; line < to; ) {
    const end = endOfLine(text, line, to);
    const start = skipMarkup(text, line, end);
    if (start < end) collectOfLine(text, start, end, to, found);
    const reached = found.at(-1)?.heading.end ?? 0;
    line = (reached > end ? endOfLine(text, reached, to) : end) + 1;
  }
  return withoutContents(text, to, found);
}

function collectOfLine(text: string, start: number, end: number, to: number, found: Heading[]): void {
  const first = headingAt(text, start, end, to);
  if (first !== undefined) found.push(first);
  if (first === undefined ? isShort(text, start, end) : first.heading.end > end) return;
  // Looked for in the line alone: the next mark of the text may be far behind it.
  const line = text.slice(start, end);
  for (let at = line.indexOf('、', 2); at >= 0; at = line.indexOf('、', at + 1)) {
    const mark = start + at;
    const numeral = trimEnd(text, start, mark) - 1;
    if (!NUMERALS.includes(text[numeral] as string)) continue;
    const inner = innerHeading(text, { start: numeral, end: mark + 1 }, { start, end });
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
function headingAt(text: string, start: number, end: number, to: number): Heading | undefined {
  const numeral = numeralAt(text, start);
  const markAt = skipSpace(text, start + (numeral?.length ?? 0), numeral === undefined ? end : to);
  if (markAt >= to || !MARKS.includes(text[markAt] as string)) return undefined;
  if (numeral === undefined && text[markAt] !== '、') return undefined;
  const mark = { start, end: markAt + 1 };
  const titleStart = skipSpace(text, mark.end, to);
  const whole = titleOverLines(text, titleStart, to);
  if (whole !== undefined && whole.end > end)
    return heading(text, numeral?.value, mark, { start: titleStart, end: whole.end }, whole.known);
  return titleStart < end ? headingOfLine(text, numeral, mark, { start: titleStart, end }) : undefined;
}

/** A heading whose title is what stands in `rest`, or begins it. */
function headingOfLine(
  text: string,
  numeral: Numeral | undefined,
  mark: Range,
  rest: Range,
): Heading | undefined {
  const key = titleKey(text, rest.start, rest.end);
  if (isRowOfTable(key)) return undefined;
  const known = knownTitle(key);
  if (known === undefined && (numeral === undefined || text[mark.end - 1] !== '、')) return undefined;
  const titleEnd = endOfTitle(text, rest.start, rest.end, known);
  if (titleEnd === undefined) return undefined;
  return heading(text, numeral?.value, mark, { start: rest.start, end: titleEnd }, known);
}

/** A heading inside a paragraph; only a known title counts, and not one of a list of titles. */
function innerHeading(text: string, mark: Range, line: Range): Heading | undefined {
  const titleStart = skipSpace(text, mark.end, line.end);
  const known = knownTitle(titleKey(text, titleStart, line.end));
  if (known === undefined) return undefined;
  const titleEnd = endOfKnown(text, titleStart, line.end, known.key);
  if (isListed(text, mark.start, titleEnd, line)) return undefined;
  const numeral = numeralAt(text, mark.start);
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
      ? sectionByKeywords(number, computeKey(text.slice(titleRange.start, titleRange.end)))
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

/** `；`, `，`, `、` after a title or before its number make it one of a list in a sentence; quotes make it a quotation. */
function isListed(text: string, start: number, titleEnd: number, line: Range): boolean {
  const after = text[skipSpace(text, titleEnd, line.end)] ?? '';
  const before = text[trimEnd(text, line.start, start) - 1] ?? '';
  return '；;，,、。和及等`”」》'.includes(after || '\0') || '：:；;，,、`“「《'.includes(before || '\0');
}
