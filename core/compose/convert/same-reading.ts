/** The last word on a conversion: what is read after it must be what was read before. */
import { readReport } from '../../report/parse';
import type { Cell, Report, ReportDocument, ReportTable } from '../../report/types';
import { JOINER } from '../../text/space';

/** Whether a text rewritten holds the same reports: same bodies, years and sections, the same cells with the same words. */
export function readsTheSame(before: ReportDocument, text: string): boolean {
  const after = readReport(text);
  return (
    before.reports.length === after.reports.length &&
    before.reports.every((report, at) => isSameReport(before, report, after, after.reports[at] as Report))
  );
}

function isSameReport(before: ReportDocument, a: Report, after: ReportDocument, b: Report): boolean {
  const ids = Object.keys(a.tables) as (keyof Report['tables'])[];
  return (
    a.year === b.year &&
    a.edition === b.edition &&
    bare(a.body?.raw) === bare(b.body?.raw) &&
    a.unread.length >= b.unread.length &&
    a.sections.map(sectionOf).join() === b.sections.map(sectionOf).join() &&
    ids.length === Object.keys(b.tables).length &&
    ids.every((id) => isSameTable(before, a.tables[id] as ReportTable, after, b.tables[id]))
  );
}

/** What stood on two lines, or in two elements, may stand on one. */
function bare(words: string | undefined): string | undefined {
  return words?.replace(/[\s\u2060]+/g, '');
}

function sectionOf({ canonical }: Report['sections'][number]): string {
  return String(canonical);
}

function isSameTable(
  before: ReportDocument,
  a: ReportTable,
  after: ReportDocument,
  b: ReportTable | undefined,
): boolean {
  if (!b || a.edition !== b.edition || a.unread.length < b.unread.length) return false;
  const rows = Object.keys(a.cells);
  return (
    rows.length === Object.keys(b.cells).length &&
    rows.every((row) => {
      const columns = Object.keys(a.cells[row] ?? {});
      return (
        columns.length === Object.keys(b.cells[row] ?? {}).length &&
        columns.every((column) => isSameCell(before, a.cells[row]?.[column], after, b.cells[row]?.[column]))
      );
    })
  );
}

function isSameCell(before: ReportDocument, a: Cell | undefined, after: ReportDocument, b: Cell | undefined) {
  return (
    a !== undefined &&
    b !== undefined &&
    a.form === b.form &&
    a.value === b.value &&
    a.sign === b.sign &&
    a.unit === b.unit &&
    a.note === b.note &&
    a.decimals === b.decimals &&
    cellWords(before, a) === cellWords(after, b)
  );
}

/** What a cell shows: its text as written, in HTML as a browser shows it. */
export function cellWords({ masked }: ReportDocument, { range }: Cell): string {
  return masked
    .slice(range.start, range.end)
    .replaceAll(JOINER, '')
    .replace(/[ \n]+/g, ' ');
}
