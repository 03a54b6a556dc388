/** What was read of the tables of a text, one line a cell: to tell that nothing was read otherwise. */
import type { ReportDocument } from '../../core/report/types';

/** Place, form, value and characters of every cell. */
export function cellsOf({ reports }: ReportDocument): string[] {
  return reports.flatMap(({ tables }) =>
    Object.entries(tables).flatMap(([table, { cells } = { cells: {} }]) =>
      Object.entries(cells).flatMap(([row, columns]) =>
        Object.entries(columns).map(
          ([column, { form, value, raw }]) => `${table}.${row}.${column} ${form} ${value} ${raw}`,
        ),
      ),
    ),
  );
}
