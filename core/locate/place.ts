/** What stands at an offset of a text. */
import type { ColumnId, RowId } from '../edition/types';
import type { Cell, Label, Report, ReportDocument, ReportTable, Section } from '../report/types';
import type { Range } from '../text/range';

/** A cell of a standard table, found by its place in the text. */
export interface LocatedCell {
  readonly report: Report;
  readonly table: ReportTable;
  readonly row: RowId;
  readonly column: ColumnId;
  readonly cell: Cell;
}

/** The cell that an offset stands in or at the edge of. Reports side by side are looked at in turn. */
export function cellAt(document: ReportDocument, offset: number): LocatedCell | undefined {
  for (const report of document.reports)
    for (const table of Object.values(report.tables)) {
      const found = cellIn(report, table, offset);
      if (found) return found;
    }
  return undefined;
}

function cellIn(report: Report, table: ReportTable, offset: number): LocatedCell | undefined {
  if (!holds(table.range, offset)) return undefined;
  for (const row in table.cells)
    for (const [column, cell] of Object.entries(table.cells[row] ?? {}))
      if (holds(cell.range, offset)) return { report, table, row, column, cell };
  return undefined;
}

/** A label of a table, found by its place in the text: of a row, or the head of a column. */
interface Located {
  readonly report: Report;
  readonly table: ReportTable;
  readonly range: Range;
}

/** A row's label, found by its place in the text. */
export interface LocatedRow extends Located {
  readonly row: RowId;
}

/** The head of a column, found by its place in the text. */
export interface LocatedColumn extends Located {
  readonly column: ColumnId;
}

/** The row whose label an offset stands in. */
export function rowLabelAt(document: ReportDocument, offset: number): LocatedRow | undefined {
  const found = labelAt(document, offset, ({ labels }) => labels);
  return found && { ...found, row: found.id };
}

/** The column whose head an offset stands in. */
export function columnHeadAt(document: ReportDocument, offset: number): LocatedColumn | undefined {
  const found = labelAt(document, offset, ({ headers }) => headers);
  return found && { ...found, column: found.id };
}

function labelAt(
  document: ReportDocument,
  offset: number,
  labelsOf: (table: ReportTable) => Readonly<Record<string, Label>>,
): (Located & { readonly id: string }) | undefined {
  for (const report of document.reports)
    for (const table of Object.values(report.tables))
      for (const [id, { range }] of Object.entries(labelsOf(table)))
        if (range.end > range.start && holds(range, offset)) return { report, table, range, id };
  return undefined;
}

/** The report that an offset belongs to; of reports side by side the first. */
export function reportAt(document: ReportDocument, offset: number): Report | undefined {
  return document.reports.find(({ range }) => holds(range, offset));
}

/** The section that an offset stands in, its heading included. */
export function sectionAt(document: ReportDocument, offset: number): Section | undefined {
  return reportAt(document, offset)?.sections.findLast(({ heading }) => heading.start <= offset);
}

/** The section in whose heading an offset stands. */
export function headingAt(document: ReportDocument, offset: number): Section | undefined {
  return reportAt(document, offset)?.sections.find(({ heading }) => holds(heading, offset));
}

/** Whether an offset stands in a range or at one of its edges. */
export function holds({ start, end }: Range, offset: number): boolean {
  return start <= offset && offset <= end;
}
