/** The sums of a roll-up, cell by cell: who gives how much, and what cannot be told. */
import { editionForYear } from '../../edition';
import { OTHER_AS_ONE, OTHER_AS_THREE } from '../../edition/applications';
import type { EditionColumn, Place } from '../../edition/types';
import type { ReportEntry } from '../entry';
import type { NotedCell } from '../noted';
import { keyOf } from '../quantities';
import type { Member, Part, SumCell } from './types';

/** A member's cell: a number, nothing (blank or a dash), or something that gives no number. */
type Given = number | 'nothing' | 'unknown';

const OTHER_ROWS: ReadonlySet<string> = new Set(OTHER_AS_THREE.map(({ id }) => id));
/** A unit right behind the digits, also in brackets. */
const UNIT = /\d[\d.,]{0,30} ?\(?(亿|万|元)/;
const IN_WAN: Readonly<Record<string, number>> = { 亿: 1e4, 万: 1, 元: 1e-4 };

/** Every cell of the year's edition, by `keyOf`. Members that are not counted add nothing. */
export function sumsOf(members: readonly Member[], year: number): ReadonlyMap<string, SumCell> {
  const cells = cellsOf(year);
  // Member by member, for each one's numbers are unpacked for it.
  const given = members.flatMap((member) =>
    member.status === 'counted' && member.entry ? [givenBy(member, member.entry, cells)] : [],
  );
  return new Map(cells.map(({ place }, at) => [keyOf(place), sumAt(place, at, given)]));
}

interface EditionCell {
  readonly place: Place;
  readonly measure: EditionColumn['measure'];
}

function cellsOf(year: number): EditionCell[] {
  return editionForYear(year).tables.flatMap(({ id: table, rows, columns }) =>
    rows.flatMap(({ id: row }) =>
      columns.map(({ id: column, measure }) => ({ place: { table, row, column }, measure })),
    ),
  );
}

/** What a member gives to each cell. */
interface GivenBy {
  readonly reader: CellReader;
  readonly cells: readonly Given[];
}

function givenBy(member: Member, entry: ReportEntry, cells: readonly EditionCell[]): GivenBy {
  const reader = new CellReader(member, entry);
  return { reader, cells: cells.map(({ place, measure }) => reader.at(place, measure)) };
}

function sumAt(place: Place, at: number, given: readonly GivenBy[]): SumCell {
  const parts: Part[] = [];
  const blank: Member[] = [];
  const unknown: Member[] = [];
  for (const { reader, cells } of given) {
    const number = cells[at] ?? 'unknown';
    if (number === 'nothing') blank.push(reader.member);
    else if (number === 'unknown') unknown.push(reader.member);
    else parts.push(reader.part(place, number));
    if (number !== 'unknown' && reader.entry.doubts.has(keyOf(place))) unknown.push(reader.member);
  }
  return { place, value: sumOf(parts.map(({ value }) => value)), parts, blank, unknown };
}

/** Reads one member's cells. */
class CellReader {
  readonly #noted: ReadonlyMap<string, NotedCell>;

  constructor(
    readonly member: Member,
    readonly entry: ReportEntry,
  ) {
    this.#noted = new Map(entry.noted.all().map((cell) => [keyOf(cell.place), cell]));
  }

  at(place: Place, measure: EditionColumn['measure']): Given {
    const value = this.entry.quantities.value(place);
    const noted = this.#noted.get(keyOf(place));
    if (value !== undefined) return noted === undefined ? value : inUnit(value, noted.raw, measure);
    if (noted !== undefined) return noted.form === 'text' ? 'unknown' : 'nothing';
    return place.table === 'table3' && OTHER_ROWS.has(place.row) ? this.#asOne(place) : 'unknown';
  }

  /** （六）其他处理 in one row: only a 0 can be parted into three. */
  #asOne({ table, column }: Place): Given {
    const place = { table, row: OTHER_AS_ONE.id, column };
    const noted = this.#noted.get(keyOf(place));
    if (noted?.form === 'blank' || noted?.form === 'dash') return 'nothing';
    return this.entry.quantities.value(place) === 0 ? 0 : 'unknown';
  }

  part(place: Place, value: number): Part {
    const { member, entry } = this;
    return {
      ...{ member, entry, value },
      meant: entry.culprits.get(keyOf(place)),
      get range() {
        return entry.quantities.range(place);
      },
    };
  }
}

function inUnit(value: number, raw: string, measure: EditionColumn['measure']): Given {
  const unit = UNIT.exec(raw.normalize('NFKC'))?.[1];
  if (unit === undefined) return value;
  if (measure === 'amount') return sumOf([value * (IN_WAN[unit] ?? 1)]);
  return unit === '万' ? sumOf([value * 1e4]) : 'unknown';
}

/** Digits behind the point that a printed amount may have: 万元 to the hundredth of a 分. */
const DECIMALS = 8;

/** A sum without the noise of binary fractions: 0.1 + 0.2 is 0.3. */
export function sumOf(values: readonly number[]): number {
  const sum = values.reduce((total, value) => total + value, 0);
  return Number.isInteger(sum) ? sum : Number(sum.toFixed(DECIMALS));
}
