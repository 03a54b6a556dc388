/** The head of a column, found by its place in the text. */
import type { ColumnId } from '../edition/types';
import type { Report, ReportDocument, ReportTable } from '../report/types';
import type { Range } from '../text/range';
import { holds } from './place';

export interface LocatedColumn {
  readonly report: Report;
  readonly table: ReportTable;
  readonly column: ColumnId;
  readonly range: Range;
}

/** The column whose head an offset stands in. */
export function columnHeadAt(document: ReportDocument, offset: number): LocatedColumn | undefined {
  for (const report of document.reports)
    for (const table of Object.values(report.tables))
      for (const column in table.headers) {
        const range = table.headers[column]?.range;
        if (range && range.end > range.start && holds(range, offset)) return { report, table, column, range };
      }
  return undefined;
}
