/** What stands around an offset, from the smallest thing to the whole text: what a selection grows through. */
import type { Report, ReportDocument, Section } from '../report/types';
import type { Range } from '../text/range';
import { skipSpace, trimEnd } from '../text/space';
import { endBefore, sectionRange, topicBlocks } from './blocks';
import { printedExtents } from './extents';
import { cellAt, holds, rowLabelAt } from './place';
import { rowRange } from './rows';

const NUMBER = /[0-9A-Za-z０-９.,，．%％]/;
const DIGIT = /[0-9A-Za-z０-９]/;
const CLAUSE_ENDS = '，,、；;：:。！!？?';
const SENTENCE_ENDS = '。！!？?；;';
/** A sentence is looked for so far to each side. */
const REACH = 4000;

/**
 * The ranges around an offset, each within the next and smaller than it; the last is the whole text. In a table: cell, row,
 * table; in prose: number, clause, sentence, line, sub-topic; then section, report, text.
 */
export function enclosing(document: ReportDocument, offset: number): Range[] {
  const found: Range[] = [];
  for (const range of candidates(document, offset)) {
    const last = found.at(-1);
    const isOutside = !holds(range, offset) || range.start === range.end;
    if (isOutside || (last && !isWithin(last, range))) continue;
    found.push(range);
  }
  return found;
}

function isWithin(inner: Range, outer: Range): boolean {
  return outer.start <= inner.start && inner.end <= outer.end && size(outer) > size(inner);
}

function size({ start, end }: Range): number {
  return end - start;
}

/** Everything that may stand around the offset, the smaller first. */
function candidates(document: ReportDocument, offset: number): Range[] {
  const tables = tablesAt(document, offset);
  const around = [
    ...(tables.length > 0 ? tables : wordsAt(document, offset)),
    ...document.reports.flatMap((report) => blocksAt(document, report, offset)),
    { start: 0, end: document.text.length },
  ];
  return around.sort((a, b) => size(a) - size(b));
}

/** Number, clause, sentence and line. */
function wordsAt({ masked, lines }: ReportDocument, offset: number): Range[] {
  const line = lines.lineAt(offset);
  const start = skipSpace(masked, lines.start(line), lines.end(line));
  const whole = { start, end: trimEnd(masked, start, lines.end(line)) };
  const near = { start: Math.max(start, offset - REACH), end: Math.min(whole.end, offset + REACH) };
  return [
    ...numberAt(masked, near, offset),
    clauseAt(masked, near, offset),
    sentenceAt(masked, near, offset),
    whole,
  ];
}

/** A run of digits and letters; no point or comma at its ends. */
function numberAt(text: string, line: Range, offset: number): Range[] {
  let { start, end } = grown(line, offset, (at) => NUMBER.test(text[at] as string));
  while (start < end && !DIGIT.test(text[start] as string)) start++;
  while (end > start && !/[0-9A-Za-z０-９%％]/.test(text[end - 1] as string)) end--;
  return start < end ? [{ start, end }] : [];
}

function clauseAt(text: string, line: Range, offset: number): Range {
  return trimmed(
    text,
    grown(line, offset, (at) => !endsClause(text, at)),
  );
}

/** The comma of 1,097 and the colon of 12:30 end nothing. */
function endsClause(text: string, at: number): boolean {
  const inNumber = DIGIT.test(text[at - 1] ?? '') && DIGIT.test(text[at + 1] ?? '');
  return CLAUSE_ENDS.includes(text[at] as string) && !inNumber;
}

/** A sentence with the mark that ends it. */
function sentenceAt(text: string, line: Range, offset: number): Range {
  const { start, end } = grown(line, offset, (at) => !SENTENCE_ENDS.includes(text[at] as string));
  return trimmed(text, { start, end: end < line.end ? end + 1 : end });
}

function grown(line: Range, offset: number, takes: (at: number) => boolean): Range {
  let start = Math.min(offset, line.end);
  let end = Math.max(offset, line.start);
  while (start > line.start && takes(start - 1)) start--;
  while (end < line.end && takes(end)) end++;
  return { start, end };
}

function trimmed(text: string, { start, end }: Range): Range {
  const from = skipSpace(text, start, end);
  return { start: from, end: trimEnd(text, from, end) };
}

/** Cell, row, part of table 2, and printed table; nothing outside of tables. */
function tablesAt(document: ReportDocument, offset: number): Range[] {
  const extents = document.reports
    .flatMap((report) => printedExtents(document, report))
    .filter(({ range }) => holds(range, offset));
  if (extents.length === 0) return [];
  const cell = cellAt(document, offset);
  const at = cell ?? rowLabelAt(document, offset);
  const row = at && rowRange(document, at.table, at.row);
  return [
    ...(cell ? [cell.cell.range] : []),
    ...(row ? [row] : []),
    ...extents.flatMap(({ parts }) => (parts.length > 1 ? parts.map(({ range }) => range) : [])),
    ...extents.map(({ range }) => range),
  ];
}

/** Titles, preamble, sub-topics, headings, sections and the report. */
function blocksAt(document: ReportDocument, report: Report, offset: number): Range[] {
  const { range, titles, preamble, sections } = report;
  const section = sections.findLast(({ heading }) => heading.start <= offset);
  const isLast = range.end === document.text.length;
  return [
    ...titles.flatMap((title) => [title.range, ...(title.body ? [title.body.range] : [])]),
    ...(preamble ? [preamble] : []),
    ...(section ? partsOf(document, section) : []),
    { start: range.start, end: isLast ? range.end : endBefore(document, range.start, range.end) },
  ];
}

function partsOf(document: ReportDocument, section: Section): Range[] {
  const whole = sectionRange(document, section);
  return [
    section.titleRange,
    section.heading,
    ...topicBlocks(document, section).flatMap(({ topic, range }) => [topic.range, range]),
    { start: skipSpace(document.masked, section.body.start, whole.end), end: whole.end },
    whole,
  ];
}
