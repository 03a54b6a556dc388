/** Sums over the tables' cells: what a figure can be compared with. */
import { ORGANISATIONS } from '../../edition/applications';
import type { Edition, RowId, TableId } from '../../edition/types';
import type { Bilingual } from '../../rules/types';
import { rowsOfGroup } from '../groups';
import type { Cell, Report } from '../types';
import type { BasisTerm } from './types';

/** A sum of cells with its name. */
export interface Sum {
  readonly name: Bilingual;
  readonly terms: readonly BasisTerm[];
}

/** What the sum's cells hold; a blank counts as 0. */
export interface SummedUp {
  readonly value: number;
  /** 「3511＋96」; one number stands alone. */
  readonly formula: string;
  /** False where one of the cells is blank. */
  readonly isComplete: boolean;
}

/** Undefined where a cell was not read or is no number. */
export function sumUp(report: Report, { terms }: Sum): SummedUp | undefined {
  let value = 0;
  let formula = '';
  let isComplete = true;
  for (const { table, row, column, weight } of terms) {
    const cells = report.tables[table]?.cells[row];
    const found = cells?.[column];
    if (found === undefined || found.form === 'text') return undefined;
    const read = found.value ?? totalOf(table, column, cells);
    if (read === undefined) isComplete = false;
    const number = read ?? 0;
    value += number * weight;
    const isMinus = number * weight < 0 || (number === 0 && weight < 0);
    if (formula !== '' || isMinus) formula += isMinus ? '－' : '＋';
    formula += String(Math.abs(number));
  }
  return terms.length === 0 ? undefined : { value, formula, isComplete };
}

/** A total of table 3 that was left blank, where all that it sums is there. */
function totalOf(
  table: TableId,
  column: string,
  cells: Readonly<Record<string, Cell>> | undefined,
): number | undefined {
  if (table !== 'table3' || column !== 'total') return undefined;
  let total = 0;
  for (const part of ['natural', ...ORGANISATIONS]) {
    const value = cells?.[part]?.value;
    if (value == null) return undefined;
    total += value;
  }
  return total;
}

/** A cell as a term of a sum. */
export function cell(table: TableId, row: RowId, column: string, weight = 1): BasisTerm {
  return { table, row, column, weight };
}

/** Some cells under a name. */
export function sum(name: Bilingual, ...terms: readonly BasisTerm[]): Sum {
  return { name, terms };
}

/** Adds sums under one name. */
export function added(name: Bilingual, ...sums: readonly Sum[]): Sum {
  return { name, terms: sums.flatMap(({ terms }) => terms) };
}

/** The same sum taken away. */
export function taken({ name, terms }: Sum): Sum {
  return { name, terms: terms.map((term) => ({ ...term, weight: -term.weight })) };
}

/** Which applicants a figure counts: one column, all five of 法人或其他组织, or the total. */
export type Applicants = 'natural' | 'organisations' | 'total' | (typeof ORGANISATIONS)[number];

/** The columns that hold them. */
export function columnsOf(applicants: Applicants): readonly string[] {
  return applicants === 'organisations' ? ORGANISATIONS : [applicants];
}

/** A row of table 3, or several, over the applicants that are meant. */
export function applications(name: Bilingual, rows: readonly RowId[], applicants: Applicants): Sum {
  const columns = columnsOf(applicants);
  return { name, terms: rows.flatMap((row) => columns.map((column) => cell('table3', row, column))) };
}

/** The rows of a group of results, as the report's table has them; as the edition has them where there is no table. */
export function rowsOf(group: string, edition: Edition, { tables }: Report): readonly RowId[] {
  if (tables.table3 !== undefined) return rowsOfGroup(tables.table3, group);
  const rows = edition.tables.find(({ id }) => id === 'table3')?.rows ?? [];
  return rows.filter((row) => row.group === group).map(({ id }) => id);
}
