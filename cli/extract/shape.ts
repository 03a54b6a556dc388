/** What `nianbao extract` says of a file: part of the public contract. */

import type { Locale } from '../../core/lint/types';
import type { Cell, Report, ReportDocument, ReportTable, Section } from '../../core/report/types';
import type { LineIndex } from '../../core/text/lines';
import { type PlacedRange, placeRange } from '../../core/text/placed-range';
import { type ExtractedFigure, figureShapes } from './figures';

export interface ExtractedCell {
  /** The printed number; null for a blank, a dash or words. */
  readonly value: number | null;
  /** The text at `range`. */
  readonly raw: string;
  /** A unit that stands in the cell itself. */
  readonly unit?: string;
  readonly range: PlacedRange;
}

export interface ExtractedTable {
  readonly layout: string;
  readonly range: PlacedRange;
  /** By row, then by column; a cell that was not read is absent. */
  readonly cells: Readonly<Record<string, Readonly<Record<string, ExtractedCell>>>>;
}

export interface ExtractedSection {
  /** As printed; null where it was lost. */
  readonly number: number | null;
  readonly title: string;
  /** Which of the six it is; null for one that the format does not know. */
  readonly canonical: number | null;
  /** From the heading to the end of what stands under it. */
  readonly range: PlacedRange;
}

export interface ExtractedReport {
  readonly file: string;
  readonly body: string | null;
  readonly year: number | null;
  readonly edition: string | null;
  readonly sections: readonly ExtractedSection[];
  readonly tables: Readonly<Record<string, ExtractedTable>>;
  readonly figures: readonly ExtractedFigure[];
}

/** One report, or several that stand in one text. */
export type ExtractedFile =
  | ExtractedReport
  | { readonly file: string; readonly reports: readonly ExtractedReport[] };

/** What was read from a text. `file` is its name as users see it, `locale` the language of its words. */
export function extracted(file: string, document: ReportDocument, locale: Locale = 'zh'): ExtractedFile {
  const [first, ...others] = document.reports;
  if (!first) return { file, body: null, year: null, edition: null, sections: [], tables: {}, figures: [] };
  if (others.length === 0) return reportShape(file, document, first, locale);
  return { file, reports: document.reports.map((report) => reportShape(file, document, report, locale)) };
}

/** The reports of a file, however many. */
export function reportsOf(file: ExtractedFile): readonly ExtractedReport[] {
  return 'reports' in file ? file.reports : [file];
}

function reportShape(
  file: string,
  document: ReportDocument,
  report: Report,
  locale: Locale,
): ExtractedReport {
  const { lines } = document;
  const tables = Object.values(report.tables).map((table) => [table.id, tableShape(table, lines)] as const);
  return {
    file,
    body: report.body?.raw ?? null,
    year: report.year ?? null,
    edition: report.edition.id,
    sections: report.sections.map((section) => sectionShape(section, lines)),
    tables: Object.fromEntries(tables),
    figures: figureShapes(document, report, locale),
  };
}

function sectionShape(
  { number, title, canonical, heading, body }: Section,
  lines: LineIndex,
): ExtractedSection {
  const range = placeRange({ start: heading.start, end: Math.max(heading.end, body.end) }, lines);
  return { number: number ?? null, title, canonical: canonical ?? null, range };
}

function tableShape({ layout, range, cells }: ReportTable, lines: LineIndex): ExtractedTable {
  const row = (columns: Readonly<Record<string, Cell>>) =>
    mapValues(columns, (cell) => cellShape(cell, lines));
  return { layout, range: placeRange(range, lines), cells: mapValues(cells, row) };
}

function cellShape({ value, raw, unit, range }: Cell, lines: LineIndex): ExtractedCell {
  return { value, raw, ...(unit !== undefined && { unit }), range: placeRange(range, lines) };
}

function mapValues<T, U>(record: Readonly<Record<string, T>>, map: (value: T) => U): Record<string, U> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]));
}
