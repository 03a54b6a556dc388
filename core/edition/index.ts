/** The editions (版式), oldest first. To add one: its file and its line here. */
import { EDITION_2019 } from './2019';
import { EDITION_2021 } from './2021';
import type { Edition, EditionColumn, EditionId, EditionRow, EditionTable, TableId } from './types';

export const editions: readonly Edition[] = [EDITION_2019, EDITION_2021];

const LATEST = EDITION_2021;

/** The edition in force now; what a report without year and tables is held against. */
export function latestEdition(): Edition {
  return LATEST;
}

export function editionById(id: EditionId): Edition {
  const edition = editions.find((candidate) => candidate.id === id);
  if (edition === undefined) throw new Error(`no edition ${id}`);
  return edition;
}

/** The edition that a report for a year must follow; the oldest for years before any edition. */
export function editionForYear(year: number): Edition {
  return editions.findLast((edition) => edition.years[0] <= year) ?? EDITION_2019;
}

export function tableOf(edition: Edition, id: TableId): EditionTable | undefined {
  return edition.tables.find((table) => table.id === id);
}

export function rowOf(edition: Edition, table: TableId, row: string): EditionRow | undefined {
  return tableOf(edition, table)?.rows.find((candidate) => candidate.id === row);
}

export function columnOf(edition: Edition, table: TableId, column: string): EditionColumn | undefined {
  return tableOf(edition, table)?.columns.find((candidate) => candidate.id === column);
}
