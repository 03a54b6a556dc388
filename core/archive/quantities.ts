/** The numbers of a report without its text: what every cell holds, and where it stands. */
import { OTHER_AS_ONE } from '../edition/applications';
import { editions } from '../edition/index';
import type { Place } from '../edition/types';
import type { Report } from '../report/types';
import type { LineIndex } from '../text/lines';
import type { PlacedRange } from '../text/placed-range';

/** Per cell: line and column of its start, line and column of its end. */
const PLACES = 4;

/** The cells that any edition has, each with its index. */
const INDEXES: ReadonlyMap<string, number> = indexesOfCells();

function indexesOfCells(): Map<string, number> {
  const indexes = new Map<string, number>();
  for (const { tables } of editions)
    for (const { id: table, rows, columns } of tables)
      for (const row of [...rows, ...(table === 'table3' ? [OTHER_AS_ONE] : [])])
        for (const column of columns) {
          const key = keyOf({ table, row: row.id, column: column.id });
          if (!indexes.has(key)) indexes.set(key, indexes.size);
        }
  return indexes;
}

/** One string for a place. */
export function keyOf({ table, row, column }: Place): string {
  return `${table}/${row}/${column}`;
}

/** Numbers by place. What is blank, unread or no number has none. */
export class Quantities {
  readonly #values: Float64Array;
  readonly #places: Int32Array;

  private constructor(values: Float64Array, places: Int32Array) {
    this.#values = values;
    this.#places = places;
  }

  /** Takes the numbers out of a report that was read. */
  static of(report: Report, lines: LineIndex): Quantities {
    const values = new Float64Array(INDEXES.size).fill(Number.NaN);
    const places = new Int32Array(INDEXES.size * PLACES);
    for (const table of Object.values(report.tables))
      for (const row in table.cells)
        for (const column in table.cells[row]) {
          const cell = table.cells[row]?.[column];
          const index = INDEXES.get(keyOf({ table: table.id, row, column }));
          if (cell?.form !== 'number' || cell.value === null || index === undefined) continue;
          const [start, end] = [lines.positionAt(cell.range.start), lines.positionAt(cell.range.end)];
          values[index] = cell.value;
          places.set([start.line, start.column, end.line, end.column], index * PLACES);
        }
    return new Quantities(values, places);
  }

  /** The number at a place; undefined where none was read. */
  value(place: Place): number | undefined {
    const value = this.#values[INDEXES.get(keyOf(place)) ?? -1];
    return value === undefined || Number.isNaN(value) ? undefined : value;
  }

  /** Where the number at a place stands. */
  range(place: Place): PlacedRange {
    const at = (INDEXES.get(keyOf(place)) ?? 0) * PLACES;
    const [line = 1, column = 1, endLine = 1, endColumn = 1] = this.#places.subarray(at, at + PLACES);
    return { start: { line, column }, end: { line: endLine, column: endColumn } };
  }

  /** How many numbers there are. */
  get count(): number {
    return this.#values.reduce((sum, value) => (Number.isNaN(value) ? sum : sum + 1), 0);
  }

  /** Whether every place holds the same number and stands where it stood. */
  isSame(other: Quantities): boolean {
    const places = other.#places;
    return (
      this.#values.every((value, index) => Object.is(value, other.#values[index])) &&
      this.#places.every((at, index) => at === places[index])
    );
  }

  /** Whether no place holds one number here and another there: two copies of a report, one perhaps not whole. */
  agreesWith(other: Quantities): boolean {
    return this.#values.every((value, index) => {
      const theirs = other.#values[index];
      return Number.isNaN(value) || Number.isNaN(theirs) || value === theirs;
    });
  }
}
