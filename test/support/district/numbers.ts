/** The numbers of a department over two years: small, true by every identity, and changing little. */
import { editionById, tableOf } from '../../../core/edition';
import type { TableId } from '../../../core/edition/types';
import type { Figures, TableFigures } from '../random-report';

/** Two years' numbers of one body. */
export type TwoYears = readonly [before: Figures, after: Figures];

const EDITION = editionById('2021');
const MOST = 9;
/** How many cells of the first year hold a number. */
const FILLED = 0.12;
/** In 万元, to the 元. */
const AMOUNT = 10000;

/** The true numbers of a body for `year` − 1 and `year`. */
export function departmentYears(body: string, year: number, random: () => number): TwoYears {
  const before = draw(body, year - 1, random, undefined);
  return [before, draw(body, year, random, before)];
}

function draw(body: string, year: number, random: () => number, last: Figures | undefined): Figures {
  const tables = Object.fromEntries(EDITION.tables.map(({ id }) => [id, drawTable(id, random, last)]));
  const figures: Figures = { edition: EDITION, year, body, tables: tables as Figures['tables'] };
  fillDocuments(figures.tables.t2_1, last?.tables.t2_1, random);
  fillApplications(figures.tables.table3, last?.tables.table3, random);
  for (const row of Object.values(figures.tables.table4)) addTotal(row);
  return figures;
}

/** Every cell anew in the first year, then one more or less than last year. */
function drawTable(id: TableId, random: () => number, last: Figures | undefined): TableFigures {
  const table = tableOf(EDITION, id);
  return Object.fromEntries(
    (table?.rows ?? []).map((row) => [
      row.id,
      Object.fromEntries(
        (table?.columns ?? []).map(({ id: column, measure }) => {
          if (measure === 'amount') return [column, Math.floor(random() * 50 * AMOUNT) / AMOUNT];
          const before = last?.tables[id][row.id]?.[column];
          const isFilled = random() < FILLED;
          if (last === undefined) return [column, isFilled ? 1 + Math.floor(random() * MOST) : 0];
          return [column, before ? before - 1 + Math.floor(random() * 3) : Number(isFilled)];
        }),
      ),
    ]),
  );
}

/** No department makes 规章. */
function fillDocuments(table: TableFigures, last: TableFigures | undefined, random: () => number): void {
  table.rule = { made: 0, repealed: 0, valid: 0 };
  const made = Math.floor(random() * 4);
  const before = last?.normdoc?.valid ?? 5 + Math.floor(random() * 10);
  const repealed = Math.min(before, Math.floor(random() * 3));
  table.normdoc = { made, repealed, valid: before + made - repealed };
}

function fillApplications(table: TableFigures, last: TableFigures | undefined, random: () => number): void {
  const items = (tableOf(EDITION, 'table3')?.rows ?? []).filter(({ kind }) => kind === 'item');
  const { carryIn = {}, carryOut = {}, processed = {}, new: received = {} } = table;
  for (const column of Object.keys(processed)) {
    const done = items.reduce((sum, { id }) => sum + (table[id]?.[column] ?? 0), 0);
    const taken = last?.carryOut?.[column] ?? Math.min(done, Math.floor(random() * 3));
    const left = Math.max(taken - done, Math.floor(random() * 3));
    Object.assign(processed, { [column]: done });
    Object.assign(carryIn, { [column]: taken });
    Object.assign(carryOut, { [column]: left });
    Object.assign(received, { [column]: done + left - taken });
  }
  for (const row of Object.values(table)) addTotal(row);
}

function addTotal(row: Record<string, number>): void {
  row.total = Object.entries(row).reduce(
    (sum, [column, value]) => (column === 'total' ? sum : sum + value),
    0,
  );
}

/** The sum of reports, cell by cell, counted in whole units so that amounts add up to what they print. */
export function sumOfFigures(body: string, reports: readonly Figures[]): Figures {
  const [first] = reports;
  if (first === undefined) throw new Error('nothing to add up');
  const tables = structuredClone(first.tables) as Record<TableId, TableFigures>;
  for (const [table, rows] of Object.entries(tables))
    for (const [row, cells] of Object.entries(rows))
      for (const column of Object.keys(cells)) {
        const units = reports.map((report) =>
          Math.round((report.tables[table as TableId][row]?.[column] ?? 0) * AMOUNT),
        );
        cells[column] = units.reduce((sum, value) => sum + value, 0) / AMOUNT;
      }
  return { ...first, body, tables };
}
