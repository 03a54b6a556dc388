/** Where the rows of a table stand in the text. */
import type { RowId } from '../edition/types';
import type { ReportDocument, ReportTable } from '../report/types';
import type { Range } from '../text/range';
import { skipSpace, trimEnd } from '../text/space';

/**
 * A row from its label to its last cell; the whole line where it has one for itself, so that the selected row can be
 * moved. Undefined for a row that is nowhere.
 */
export function rowRange(document: ReportDocument, table: ReportTable, row: RowId): Range | undefined {
  const own = extentOf(table, row);
  if (own === undefined) return undefined;
  const { masked, lines } = document;
  const line = lines.lineAt(own.start);
  const whole = { start: lines.start(line), end: lines.end(line) };
  if (own.end > whole.end || isShared(table, row, whole)) return own;
  const start = skipSpace(masked, whole.start, own.start);
  return { start, end: trimEnd(masked, own.end, whole.end) };
}

/** The rows that were found, in the order of the text. */
export function rowsOf(table: ReportTable): readonly RowId[] {
  const known = Object.keys(table.labels).filter((row) => table.cells[row] === undefined);
  return [...Object.keys(table.cells), ...known]
    .map((row) => ({ row, start: extentOf(table, row)?.start }))
    .flatMap(({ row, start }) => (start === undefined ? [] : [{ row, start }]))
    .sort((a, b) => a.start - b.start)
    .map(({ row }) => row);
}

function extentOf(table: ReportTable, row: RowId): Range | undefined {
  const label = table.labels[row]?.range;
  const ranges = Object.values(table.cells[row] ?? {}).map(({ range }) => range);
  // A label that was never printed has an empty range.
  if (label && label.end > label.start) ranges.push(label);
  if (ranges.length === 0) return undefined;
  return {
    start: Math.min(...ranges.map(({ start }) => start)),
    end: Math.max(...ranges.map(({ end }) => end)),
  };
}

/** Whether another row of the table begins on the line. */
function isShared(table: ReportTable, row: RowId, line: Range): boolean {
  return rowIds(table).some((other) => {
    const start = other === row ? undefined : extentOf(table, other)?.start;
    return start !== undefined && line.start <= start && start <= line.end;
  });
}

function rowIds(table: ReportTable): string[] {
  return [...new Set([...Object.keys(table.cells), ...Object.keys(table.labels)])];
}
