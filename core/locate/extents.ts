/** Where the printed tables stand as a whole, with their heads: what folds, moves and is counted as one table. */
import type { PrintedTableId, SectionNumber } from '../edition/types';
import type { Report, ReportDocument, ReportTable } from '../report/types';
import { placeBeforeTable } from '../rules/support/heading-place';
import { printedTables } from '../rules/support/printed-tables';
import type { Range } from '../text/range';
import { endOfClosing, isTagAt } from '../text/tags';

/** A printed table: table 2 holds its parts under one another. */
export interface PrintedExtent {
  readonly id: PrintedTableId;
  readonly section: SectionNumber;
  readonly parts: readonly ReportTable[];
  /** From the first line of its head to the end of its last; in HTML from `<table` to `</table>`. */
  readonly range: Range;
}

/** The printed tables of which anything was read, in the order of the form. */
export function printedExtents(document: ReportDocument, report: Report): PrintedExtent[] {
  return printedTables(report).map(({ id, section, parts }) => ({
    id,
    section,
    parts,
    range: extentOf(document, report, parts),
  }));
}

function extentOf(document: ReportDocument, report: Report, parts: readonly ReportTable[]): Range {
  const start = Math.min(...parts.map(({ range }) => range.start));
  const end = Math.max(...parts.map(({ range }) => range.end));
  const from = placeBeforeTable(document, report, start);
  if (document.markup === 'html' && isTagAt(document.text, '<table', from))
    return { start: from, end: endOfElement(document, end) };
  return { start: pipedStart(document, from), end: pipedEnd(document, end) };
}

function endOfElement({ text }: ReportDocument, from: number): number {
  const end = endOfClosing(text, 'table', from);
  return end < 0 ? from : end;
}

/** Upward over lines with pipes that stand directly above. */
function pipedStart({ masked, lines }: ReportDocument, from: number): number {
  let line = lines.lineAt(from);
  if (!holdsPipe(masked, lines.start(line), lines.end(line))) return lines.start(line);
  while (line > 1 && holdsPipe(masked, lines.start(line - 1), lines.end(line - 1))) line--;
  return lines.start(line);
}

/** To the end of the line, and downward over lines with pipes that stand directly below. */
function pipedEnd({ masked, lines }: ReportDocument, end: number): number {
  let line = lines.lineAt(end);
  if (!holdsPipe(masked, lines.start(line), lines.end(line))) return lines.end(line);
  while (line < lines.count && holdsPipe(masked, lines.start(line + 1), lines.end(line + 1))) line++;
  return lines.end(line);
}

function holdsPipe(masked: string, start: number, end: number): boolean {
  const at = masked.indexOf('|', start);
  return at >= 0 && at < end;
}
