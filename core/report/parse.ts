/** From text to reports. The one parse of a document version; everything else reads its result. */
import { editionForYear, latestEdition } from '../edition/index';
import type { Edition } from '../edition/types';
import { withPlainBreaks } from '../text/breaks';
import { maskComments } from '../text/comments';
import { LineIndex } from '../text/lines';
import type { Range } from '../text/range';
import { skipSpace, trimEnd } from '../text/space';
import type { Heading } from './heading';
import { findHeadings } from './headings';
import { holdsHtml, readHtml } from './html';
import { bodyOf, ownTitles, yearOf } from './identity';
import { withLostNumbers } from './lost-numbers';
import type { Html } from './pieces';
import { type ReadTables, readTables } from './read-tables';
import { findRegions } from './regions';
import { sectionsOf } from './sections';
import { reportRanges, yearsSideBySide } from './split';
import { findTitles, type TitleLine } from './title';
import type { Report, ReportDocument } from './types';

/**
 * Reads a text: its reports with their sections and tables, and whether it is an annual report at all.
 * Never throws on any text; what cannot be read is in `unread` and `lostTables`.
 */
export function readReport(text: string): ReportDocument {
  const { masked: uncommented, comments } = maskComments(text);
  const html = holdsHtml(uncommented) ? readHtml(uncommented) : undefined;
  const source: Source = {
    text: withPlainBreaks(html?.text ?? uncommented),
    html: { source: text, tables: html?.tables ?? [] },
  };
  const titles = findTitles(source.text, 0, text.length);
  const headings = findHeadings(source.text, 0, text.length);
  const reports = reportRanges(text.length, titles, headings).flatMap((range) =>
    readOne(source, range, titles, headings),
  );
  return {
    text,
    masked: source.text,
    lines: new LineIndex(text),
    markup: markupOf(text, html !== undefined),
    comments,
    reports: reports.length === 1 ? reports : reports.map((report, index) => ({ ...report, index })),
    isReport: isAnnualReport(source.text, reports),
  };
}

interface Source {
  readonly text: string;
  readonly html: Html;
}

function readOne(
  source: Source,
  range: Range,
  allTitles: readonly TitleLine[],
  allHeadings: readonly Heading[],
): Report[] {
  const { text } = source;
  const printed = allTitles.filter((title) => inside(title.range, range));
  const numbered = allHeadings.filter((heading) => inside(heading.heading, range));
  const headings = withLostNumbers(text, range.start, range.end, numbered);
  const firstHeading = headings[0]?.heading.start ?? range.end;
  const titles = ownTitles(printed, firstHeading);
  const preamble = preambleOf(text, range, titles, firstHeading);
  const opening = { titles, head: { start: range.start, end: firstHeading }, preamble };
  const year = yearOf(text, opening, range);
  const regions = findRegions(text, range.start, range.end, headings);
  const byYear = year === undefined ? undefined : editionForYear(year);
  const read = readTables(text, regions, source.html, byYear, latestEdition());
  const edition = byYear ?? editionOfTables(read) ?? latestEdition();
  const lastBody = { start: headings.at(-1)?.heading.end ?? range.start, end: range.end };
  const report: Report = {
    range,
    index: 0,
    sharesText: false,
    body: bodyOf(text, opening, lastBody),
    year,
    edition,
    editionFrom: byYear !== undefined ? 'year' : editionOfTables(read) !== undefined ? 'tables' : 'default',
    titles: printed,
    preamble: preamble.start < preamble.end ? preamble : undefined,
    sections: sectionsOf(text, headings, range.end, edition),
    tables: read.sets[0] ?? {},
    lostTables: read.lost,
    unread: read.unread,
  };
  return read.sets.length === 1 ? [report] : sideBySide(text, report, read);
}

/** One report for each set of tables; they share the prose, each has its own year. */
function sideBySide(text: string, report: Report, read: ReadTables): Report[] {
  const years = yearsSideBySide(text, report.range, read.sets.length);
  return read.sets.map((tables, index) => ({
    ...report,
    tables,
    year: years[index] ?? (index === 0 ? report.year : undefined),
    sharesText: index > 0,
    unread: index === 0 ? report.unread : [],
  }));
}

function editionOfTables(read: ReadTables): Edition | undefined {
  return read.words ?? read.sets[0]?.table3?.edition;
}

function preambleOf(text: string, range: Range, titles: readonly TitleLine[], firstHeading: number): Range {
  const start = skipSpace(text, titles.at(-1)?.range.end ?? range.start, firstHeading);
  return { start, end: trimEnd(text, start, firstHeading) };
}

function inside(inner: Range, outer: Range): boolean {
  return inner.start >= outer.start && inner.start < outer.end;
}

/** How far into a text its own name is looked for. */
const NAME_REACH = 4000;
const NAMED = /信息公[开開](?:工作)?(?:年度)?(?:工作)?(?:年[报報]|[报報]告)/u;

/** Two sections of the form; or one, a table or a title together with the report's own name. */
function isAnnualReport(text: string, reports: readonly Report[]): boolean {
  const known = new Set<number>();
  for (const { sections } of reports) {
    for (const section of sections) if (section.by === 'title') known.add(section.canonical as number);
    if (known.size >= 2) return true;
  }
  if (reports.some((report) => Object.keys(report.tables).length > 0)) return true;
  const hasTitle = reports.some((report) => report.titles.some((title) => title.year !== undefined));
  return (known.size === 1 || hasTitle) && NAMED.test(text.slice(0, NAME_REACH));
}

function markupOf(text: string, isHtml: boolean): ReportDocument['markup'] {
  if (isHtml && /<(?:html|body|p|div)[\s>]/i.test(text)) return 'html';
  return text.startsWith('# ') || text.includes('\n#') || SEPARATOR.test(text) ? 'markdown' : 'plain';
}

const SEPARATOR = /\n\|[ :|-]*--/;
