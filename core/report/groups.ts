/** The rows of table 3 that make up a result, as a report's table has them. */
import { OTHER_AS_ONE, OTHER_AS_THREE } from '../edition/applications';
import { rowOf } from '../edition/index';
import type { RowId } from '../edition/types';
import type { ReportTable } from './types';

/** Whether （六） stands as one row in a table whose edition has three: the one then takes their place. */
export function hasOneRowOther({ cells, edition }: ReportTable): boolean {
  if (cells[OTHER_AS_ONE.id] === undefined) return false;
  if (rowOf(edition, 'table3', OTHER_AS_ONE.id) !== undefined) return false;
  return OTHER_AS_THREE.every(({ id }) => cells[id] === undefined);
}

/** The rows of a group, in the order of the form. */
export function rowsOfGroup(table: ReportTable, group: string): readonly RowId[] {
  if (group === OTHER_AS_ONE.group && hasOneRowOther(table)) return [OTHER_AS_ONE.id];
  const rows = table.edition.tables.find(({ id }) => id === table.id)?.rows ?? [];
  return rows.filter((row) => row.group === group).map(({ id }) => id);
}
