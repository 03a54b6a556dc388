/** Small reports for tests that are about a few numbers: everything is 0 but what is named. */
import { editionById, tableOf } from '../../core/edition';
import type { EditionId, TableId } from '../../core/edition/types';
import type { Figures, TableFigures } from './random-report';

/** Seven numbers in the order of table 3's columns, or five in the order of table 4's. */
export type RowNumbers = readonly number[];

/**
 * A report of an edition whose tables 3 and 4 hold the rows named, `new: [5, 0, 0, 0, 0, 0, 5]`; the rest is 0.
 */
export function figuresWith(edition: EditionId, rows: Readonly<Record<string, RowNumbers>>): Figures {
  const tables = Object.fromEntries(
    editionById(edition).tables.map((table) => [table.id, zeros(edition, table.id)]),
  ) as Record<TableId, TableFigures>;
  for (const [row, numbers] of Object.entries(rows)) {
    const table = row in tables.table4 ? 'table4' : 'table3';
    const columns = tableOf(editionById(edition), table)?.columns ?? [];
    tables[table][row] = Object.fromEntries(columns.map(({ id }, at) => [id, numbers[at] ?? 0]));
  }
  return {
    edition: editionById(edition),
    year: edition === '2019' ? 2020 : 2024,
    body: '青川市林业局',
    tables,
  };
}

function zeros(edition: EditionId, id: TableId): TableFigures {
  const table = tableOf(editionById(edition), id);
  return Object.fromEntries(
    (table?.rows ?? []).map((row) => [
      row.id,
      Object.fromEntries((table?.columns ?? []).map((column) => [column.id, 0])),
    ]),
  );
}
