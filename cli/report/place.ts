/** Where something stands, in the words that a body knows its report by. */
import type { Locale } from '../../core/lint/types';
import { cellAt, columnHeadAt, headingAt, rowLabelAt, sectionAt } from '../../core/locate/place';
import type { Report, ReportDocument, ReportTable } from '../../core/report/types';
import { columnName } from '../../core/rules/support/place-names';
import { printedIdOf, printedName, rowLabel } from '../../core/rules/support/printed-tables';
import type { Bilingual } from '../../core/rules/types';
import type { Place } from './item';

const NUMERALS = '一二三四五六';
const TITLE: Bilingual = { zh: '标题', en: 'title' };
const OPENING: Bilingual = { zh: '前言', en: 'preamble' };
const NOWHERE: Place = { section: '', table: '', row: '', column: '', cell: '' };

/** @param report the one that is spoken of: of reports side by side its own cells. */
export function placeOf(
  document: ReportDocument,
  report: Report | undefined,
  offset: number,
  locale: Locale,
): Place {
  const section = sectionName(document, report, offset, locale);
  const own = report ? { ...document, reports: [report, ...document.reports] } : document;
  const cell = cellAt(own, offset);
  const row = cell ?? rowLabelAt(own, offset);
  const column = cell ?? columnHeadAt(own, offset);
  const table = (row ?? column)?.table ?? tableAt(report, offset);
  if (!table) return { ...NOWHERE, section };
  const name = printedName(printedIdOf(table.id));
  return {
    section,
    table: String(locale === 'zh' ? name.table : name.tableEn),
    row: row ? rowLabel(table.edition, table.id, row.row) : '',
    column: column ? columnName(table.edition, table.id, column.column)[locale] : '',
    cell: [table.id, row?.row ?? '', column?.column ?? ''].join('/'),
  };
}

function tableAt(report: Report | undefined, offset: number): ReportTable | undefined {
  return Object.values(report?.tables ?? {}).find(({ range }) => range.start <= offset && offset < range.end);
}

function sectionName(
  document: ReportDocument,
  report: Report | undefined,
  offset: number,
  locale: Locale,
): string {
  const section = headingAt(document, offset) ?? sectionAt(document, offset);
  if (section) {
    const { canonical, title } = section;
    if (canonical === undefined) return title.trim();
    const name = report?.edition.sections.find(({ number }) => number === canonical)?.name ?? title;
    return locale === 'zh' ? `第${NUMERALS[canonical - 1]}部分 ${name}` : `section ${canonical} (${name})`;
  }
  if (report?.titles.some(({ range }) => range.start <= offset && offset <= range.end)) return TITLE[locale];
  const isOpening = report?.preamble && report.preamble.start <= offset && offset < report.preamble.end;
  return isOpening ? OPENING[locale] : '';
}
