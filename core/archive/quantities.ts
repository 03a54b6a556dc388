/** The numbers of a report without its text: what every cell holds, and where it stands. */
import { OTHER_AS_ONE } from '../edition/applications';
import { editions } from '../edition/index';
import type { Place } from '../edition/types';
import type { Report } from '../report/types';
import type { LineIndex } from '../text/lines';
import { type PlacedRange, placeRange } from '../text/placed-range';
import type { Range } from '../text/range';
import { Packer, packRange, Recent, TEXT_START, Unpacker, unpackRange } from './packed';

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

/** The place of each cell that any edition has, by its index. */
export const CELL_PLACES: readonly Place[] = Array.from(INDEXES.keys(), (key) => {
  const [table = '', row = '', column = ''] = key.split('/');
  return { table: table as Place['table'], row, column };
});

/** The index of a cell; undefined where no edition has it. */
export function cellIndex(place: Place): number | undefined {
  return INDEXES.get(keyOf(place));
}

/** One string for a place. */
export function keyOf({ table, row, column }: Place): string {
  return `${table}/${row}/${column}`;
}

/** What stands at every index: NaN where there is no number. */
interface Unpacked {
  readonly values: Float64Array;
  readonly places: Int32Array;
}

/** How many reports' numbers stand unpacked: a body's neighbours, a district's departments over two years. 6 KB each. */
const recent = new Recent<Quantities, Unpacked>(300);

/**
 * Numbers by place. What is blank, unread or no number has none. They are kept packed, for there may be those of a
 * hundred thousand reports; what was looked at last stands unpacked.
 */
export class Quantities {
  /** As text, for a cache. */
  readonly packed: string;

  /** @param packed what another one's `packed` was. */
  constructor(packed: string) {
    this.packed = packed;
  }

  /** Takes the numbers out of a report that was read. */
  static of(report: Report, lines: LineIndex): Quantities {
    return new Quantities(packedCells(numbersIn(report), lines));
  }

  /** The number at a place; undefined where none was read. */
  value(place: Place): number | undefined {
    const value = this.#unpacked.values[INDEXES.get(keyOf(place)) ?? -1];
    return value === undefined || Number.isNaN(value) ? undefined : value;
  }

  /** Where the number at a place stands. */
  range(place: Place): PlacedRange {
    const at = (INDEXES.get(keyOf(place)) ?? 0) * PLACES;
    const places = this.#unpacked.places.subarray(at, at + PLACES);
    const [line = 1, column = 1, endLine = 1, endColumn = 1] = places;
    return { start: { line, column }, end: { line: endLine, column: endColumn } };
  }

  /** How many numbers there are. */
  get count(): number {
    return this.#unpacked.values.reduce((sum, value) => (Number.isNaN(value) ? sum : sum + 1), 0);
  }

  /** Whether every place holds the same number and stands where it stood. */
  isSame(other: Quantities): boolean {
    return this.packed === other.packed;
  }

  /** Whether no place holds one number here and another there: two copies of a report, one perhaps not whole. */
  agreesWith(other: Quantities): boolean {
    const theirs = other.#unpacked.values;
    return this.#unpacked.values.every((value, index) => {
      const their = theirs[index];
      return Number.isNaN(value) || Number.isNaN(their) || value === their;
    });
  }

  get #unpacked(): Unpacked {
    return recent.get(this, () => unpackedCells(this.packed));
  }
}

interface Numbered {
  readonly index: number;
  readonly value: number;
  readonly range: Range;
}

/** The cells that hold a number, in the order of their indexes. */
function numbersIn(report: Report): Numbered[] {
  const found: Numbered[] = [];
  for (const table of Object.values(report.tables))
    for (const row in table.cells)
      for (const column in table.cells[row]) {
        const cell = table.cells[row]?.[column];
        const index = INDEXES.get(keyOf({ table: table.id, row, column }));
        if (cell?.form !== 'number' || cell.value === null || index === undefined) continue;
        found.push({ index, value: cell.value, range: cell.range });
      }
  return found.sort((a, b) => a.index - b.index);
}

/** Whole numbers up to here stand among the others, the rest as decimals at the end. */
const LARGEST = 2 ** 50;

function packedCells(cells: readonly Numbered[], lines: LineIndex): string {
  const packer = new Packer();
  const decimals: number[] = [];
  let last = -1;
  let before = TEXT_START;
  for (const { index, value, range } of cells) {
    const place = placeRange(range, lines);
    packer.count(index - last - 1);
    if (Number.isInteger(value) && Math.abs(value) < LARGEST)
      packer.count(value < 0 ? -4 * value - 2 : 4 * value);
    else packer.count(2 * decimals.push(value) - 1);
    packRange(packer, place, before);
    last = index;
    before = place.end;
  }
  return decimals.length === 0 ? packer.text() : `${packer.text()} ${decimals.join(' ')}`;
}

function unpackedCells(packed: string): Unpacked {
  const values = new Float64Array(INDEXES.size).fill(Number.NaN);
  const places = new Int32Array(INDEXES.size * PLACES);
  const [digits = '', ...decimals] = packed.split(' ');
  const unpacker = new Unpacker(digits);
  for (let index = -1, before = TEXT_START; unpacker.hasMore; ) {
    index += unpacker.count() + 1;
    values[index] = numberOf(unpacker.count(), decimals);
    const { start, end } = unpackRange(unpacker, before);
    places.set([start.line, start.column, end.line, end.column], index * PLACES);
    before = end;
  }
  return { values, places };
}

function numberOf(code: number, decimals: readonly string[]): number {
  if (code % 2 === 1) return Number(decimals[(code - 1) / 2]);
  return code % 4 === 0 ? code / 4 : -(code + 2) / 4;
}
