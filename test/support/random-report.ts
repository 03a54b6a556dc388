/** Random figures of a whole report, true by every identity, of the sizes that real reports have: mostly zeros. */
import fc from 'fast-check';
import { editionById, tableOf } from '../../core/edition';
import type { Edition, EditionId, TableId } from '../../core/edition/types';

/** The numbers of one table by row and column; what is not there was not filled in. */
export type TableFigures = Record<string, Record<string, number>>;

/** A report as its numbers: what the writers print and what the reader must find again. */
export interface Figures {
  readonly edition: Edition;
  readonly year: number;
  readonly body: string;
  readonly tables: Readonly<Record<TableId, TableFigures>>;
}

const BODIES = ['青川市林业局', '临河县白杨镇人民政府', '云岭区财政局', '海原市人民政府'];

/** A valid report of one of the editions, or of the one named. */
export function figuresOf(edition?: EditionId): fc.Arbitrary<Figures> {
  const id = edition === undefined ? fc.constantFrom<EditionId>('2019', '2021') : fc.constant(edition);
  return fc.tuple(id, fc.integer()).map(([chosen, seed]) => figuresFrom(chosen, seed));
}

/** The valid report of a seed. */
export function figuresFrom(id: EditionId, seed: number): Figures {
  const random = numbersFrom(seed);
  const edition = editionById(id);
  const figures: Figures = {
    edition,
    year: id === '2019' ? 2020 : 2024,
    body: BODIES[Math.floor(random() * BODIES.length)] ?? '',
    tables: randomTables(edition, random),
  };
  // What a failed test prints of it: enough to make it again.
  return Object.assign(figures, { [fc.toStringMethod]: () => `figuresFrom('${id}', ${seed})` });
}

/** A copy whose cells can be changed without touching the original. */
export function copyOf(figures: Figures): Figures {
  return { ...figures, tables: structuredClone(figures.tables) };
}

/** Draws a number: 0 more often than not, else up to `most`. */
type Draw = (most: number) => number;

/** A repeatable source of numbers (mulberry32). */
export function numbersFrom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function randomTables(edition: Edition, random: () => number): Record<TableId, TableFigures> {
  const scale = [3, 30, 300, 3000][Math.floor(random() * 4)] ?? 30;
  const filled = 0.1 + random() * 0.5;
  const draw: Draw = (most) => (random() < filled ? 1 + Math.floor(random() * most) : 0);
  const tables = Object.fromEntries(
    edition.tables.map((table) => [
      table.id,
      Object.fromEntries(
        table.rows.map((row) => [
          row.id,
          Object.fromEntries(table.columns.map(({ id, measure }) => [id, freeCell(measure, scale, draw)])),
        ]),
      ),
    ]),
  ) as Record<TableId, TableFigures>;
  fillApplications(edition, tables.table3, scale, draw);
  for (const block of Object.values(tables.table4)) addTotal(block);
  return tables;
}

function freeCell(measure: 'count' | 'delta' | 'amount', scale: number, draw: Draw): number {
  if (measure === 'amount') return draw(scale * 10000) / 10000;
  return measure === 'delta' ? draw(20) - draw(20) : draw(scale);
}

/** Makes 一 to 四 of table 3 agree: （七） is the sum of the results, 一 what （七） and 四 ask for beside 二. */
function fillApplications(edition: Edition, table: TableFigures, scale: number, draw: Draw): void {
  const items = (tableOf(edition, 'table3')?.rows ?? []).filter((row) => row.kind === 'item');
  const cell = (row: string, column: string): number => table[row]?.[column] ?? 0;
  for (const column of Object.keys(table.new ?? {})) {
    if (column === 'total') continue;
    const processed = items.reduce((sum, row) => sum + cell(row.id, column), 0);
    const carryOut = draw(scale);
    const carryIn = Math.min(draw(scale), processed + carryOut);
    set(table, 'processed', column, processed);
    set(table, 'carryOut', column, carryOut);
    set(table, 'carryIn', column, carryIn);
    set(table, 'new', column, processed + carryOut - carryIn);
  }
  for (const row of Object.values(table)) addTotal(row);
}

function set(table: TableFigures, row: string, column: string, value: number): void {
  table[row] = { ...table[row], [column]: value };
}

function addTotal(row: Record<string, number>): void {
  const parts = Object.entries(row).filter(([column]) => column !== 'total');
  row.total = parts.reduce((sum, [, value]) => sum + value, 0);
}
