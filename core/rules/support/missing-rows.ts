/** Rows that the form has and a printed table has not. */
import type { EditionRow, EditionTable, TableId } from '../../edition/types';
import type { Label, Report, ReportDocument, ReportTable } from '../../report/types';
import { labelKey } from '../../text/label-key';
import type { Range } from '../../text/range';
import { type PrintedReading, printedIdOf } from './printed-tables';

export interface MissingRow {
  readonly table: TableId;
  readonly row: EditionRow;
  /** The nearest row of the form before it that is there; undefined where none is. */
  readonly after: Label | undefined;
}

/** A row of the form in its place, and the label that was found for it. */
interface FormRow {
  readonly table: TableId;
  readonly row: EditionRow;
  readonly label: Label | undefined;
}

/**
 * The rows that are certainly missing. Says nothing where the text begins or ends inside the table, where numbers
 * without a row were found, and where the row's words do stand in the table though no row was read.
 */
export function missingRows(
  document: ReportDocument,
  report: Report,
  printed: PrintedReading,
): readonly MissingRow[] {
  if (hasEveryRow(report, printed)) return [];
  const rows = formRows(report, printed);
  const first = rows.findIndex((row) => row.label !== undefined);
  const last = rows.findLastIndex((row) => row.label !== undefined);
  if (first < 0 || isHardlyRead(printed, rows) || hasRowsInDoubt(report, printed)) return [];
  const from = beginsInside(report, printed) ? first : 0;
  const to = endsInside(report, printed) ? last : rows.length - 1;
  const missing: MissingRow[] = [];
  let after: Label | undefined;
  for (const [index, row] of rows.entries()) {
    if (row.label !== undefined) after = row.label;
    else if (index >= from && index <= to) missing.push({ table: row.table, row: row.row, after });
  }
  return missing.length === 0 ? missing : missing.filter(notWritten(document, regionOf(report, printed)));
}

function hasEveryRow(report: Report, printed: PrintedReading): boolean {
  return report.edition.tables.every((table) => {
    if (printedIdOf(table.id) !== printed.id) return true;
    const labels = report.tables[table.id]?.labels;
    return labels !== undefined && table.rows.every((row) => labels[row.id] !== undefined);
  });
}

/** Rows by the edition that the report's year asks for, else by the one that each part shows. */
function formRows(report: Report, printed: PrintedReading): FormRow[] {
  const tables: readonly EditionTable[] = report.edition.tables.filter(
    (table) => printedIdOf(table.id) === printed.id,
  );
  return tables.flatMap((table) => {
    const part = printed.parts.find((candidate) => candidate.id === table.id);
    const form = report.editionFrom === 'default' && part !== undefined ? ownForm(part, table) : table;
    return form.rows.map((row) => ({ table: table.id, row, label: part?.labels[row.id] }));
  });
}

function ownForm(part: ReportTable, otherwise: EditionTable): EditionTable {
  return part.edition.tables.find((table) => table.id === part.id) ?? otherwise;
}

function hasRowsInDoubt(report: Report, printed: PrintedReading): boolean {
  const all = [...report.unread, ...printed.parts.flatMap((part) => part.unread)];
  return all.some(
    (unread) =>
      (unread.reason === 'glued' || unread.reason === 'no-label') &&
      (unread.table === undefined || printedIdOf(unread.table) === printed.id),
  );
}

/** A text that has neither title nor heading before the table may have been cut in the middle of it. */
function beginsInside(report: Report, printed: PrintedReading): boolean {
  const start = Math.min(...printed.parts.map((part) => part.range.start));
  return (
    !report.titles.some((title) => title.range.start < start) &&
    !report.sections.some((section) => section.heading.start < start)
  );
}

/** A text that has no heading after the table may have been cut in the middle of it. */
function endsInside(report: Report, printed: PrintedReading): boolean {
  const end = Math.max(...printed.parts.map((part) => part.range.end));
  return !report.sections.some((section) => section.heading.start >= end);
}

/** From the table's first row to the next heading: rows that were not read may stand after those that were. */
function regionOf(report: Report, printed: PrintedReading): Range {
  const start = Math.min(...printed.parts.map((part) => part.range.start));
  const end = Math.max(...printed.parts.map((part) => part.range.end));
  const next = report.sections.find((section) => section.heading.start >= end);
  return { start, end: next?.heading.start ?? report.range.end };
}

/** A table 3 of which most rows were not found is one that we could not follow. */
function isHardlyRead(printed: PrintedReading, rows: readonly FormRow[]): boolean {
  return printed.id === 'table3' && rows.filter((row) => row.label !== undefined).length * 2 < rows.length;
}

function notWritten(document: ReportDocument, region: Range): (missing: MissingRow) => boolean {
  const key = labelKey(document.masked.slice(region.start, region.end));
  return ({ row }) => !row.keys.some((words) => key.includes(words));
}
