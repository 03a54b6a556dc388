/** The numbers of a report's tables that sentences state. A blank, words and what was not read are no number. */
import { hasOneRowOther } from '../../arithmetic/tables';
import { OTHER_AS_ONE } from '../../edition/applications';
import type { ColumnId, RowId } from '../../edition/types';
import type { Report, ReportTable } from '../../report/types';

/** The count in a cell. */
export function countAt(table: ReportTable | undefined, row: RowId, column: ColumnId): number | undefined {
  const cell = table?.cells[row]?.[column];
  if (cell?.form !== 'number' || cell.value === null || cell.unit?.startsWith('万')) return undefined;
  return Number.isInteger(cell.value) && cell.value >= 0 ? cell.value : undefined;
}

/** The sum of some numbers, if all are there. */
export function sumOf(numbers: readonly (number | undefined)[]): number | undefined {
  let sum = 0;
  for (const number of numbers) {
    if (number === undefined) return undefined;
    sum += number;
  }
  return sum;
}

/** The rows of a group of table 3, as the table has them. */
export function rowsOfGroup(table: ReportTable, group: string): readonly RowId[] {
  if (group === OTHER_AS_ONE.group && hasOneRowOther(table)) return [OTHER_AS_ONE.id];
  const rows = table.edition.tables.find(({ id }) => id === table.id)?.rows ?? [];
  return rows.filter((row) => row.group === group).map(({ id }) => id);
}

/** What a sentence begins with: 2024年，. */
export function opening({ year }: Report): string {
  return year === undefined ? '本年度，' : `${year}年，`;
}

/** 予以公开3件; nothing of what is 0 or has no number. */
export function counted(name: string, count: number | undefined): string[] {
  return count === undefined || count === 0 ? [] : [`${name}${count}件`];
}
