/** The numbers of a report's tables that sentences state. A blank, words and what was not read are no number. */
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

/** What a sentence begins with: 2024年，. */
export function opening({ year }: Report): string {
  return year === undefined ? '本年度，' : `${year}年，`;
}

/** 予以公开3件; nothing of what is 0 or has no number. */
export function counted(name: string, count: number | undefined): string[] {
  return count === undefined || count === 0 ? [] : [`${name}${count}件`];
}
