/** What one report gives to each cell of a sum. Kept as long as the report is known: a key changes one of many. */
import { OTHER_AS_ONE, OTHER_AS_THREE } from '../../edition/applications';
import type { Edition, EditionColumn, Place } from '../../edition/types';
import type { ReportEntry } from '../entry';
import type { NotedCell } from '../noted';
import { keyOf } from '../quantities';

/** A report's cell: a number, nothing (blank or a dash), or something that gives no number. */
export type Given = number | 'nothing' | 'unknown';

/** A cell that an edition has. */
export interface EditionCell {
  readonly place: Place;
  /** `keyOf` of the place. */
  readonly key: string;
  readonly measure: EditionColumn['measure'];
}

const known = new WeakMap<Edition, EditionCells>();

interface EditionCells {
  readonly cells: readonly EditionCell[];
  readonly given: WeakMap<ReportEntry, readonly Given[]>;
}

/** The cells of an edition, in the order of the form. */
export function cellsOf(edition: Edition): readonly EditionCell[] {
  return ofEdition(edition).cells;
}

/** What a report gives to each of `cellsOf`. */
export function givenBy(entry: ReportEntry, edition: Edition): readonly Given[] {
  const { cells, given } = ofEdition(edition);
  let found = given.get(entry);
  if (found === undefined) {
    const noted = new Map(entry.noted.all().map((cell) => [keyOf(cell.place), cell]));
    found = cells.map((cell) => givenAt(cell, entry, noted));
    given.set(entry, found);
  }
  return found;
}

function ofEdition(edition: Edition): EditionCells {
  let found = known.get(edition);
  if (found === undefined) {
    const cells = edition.tables.flatMap(({ id: table, rows, columns }) =>
      rows.flatMap(({ id: row }) =>
        columns.map(({ id: column, measure }) => {
          const place = { table, row, column };
          return { place, key: keyOf(place), measure };
        }),
      ),
    );
    found = { cells, given: new WeakMap() };
    known.set(edition, found);
  }
  return found;
}

type Noted = ReadonlyMap<string, NotedCell>;

const OTHER_ROWS: ReadonlySet<string> = new Set(OTHER_AS_THREE.map(({ id }) => id));

function givenAt({ place, key, measure }: EditionCell, entry: ReportEntry, noted: Noted): Given {
  const value = entry.quantities.value(place);
  const note = noted.get(key);
  if (value !== undefined) return note === undefined ? value : inUnit(value, note.raw, measure);
  if (note !== undefined) return note.form === 'text' ? 'unknown' : 'nothing';
  return place.table === 'table3' && OTHER_ROWS.has(place.row) ? asOneRow(place, entry, noted) : 'unknown';
}

/** （六）其他处理 in one row: only a 0 can be parted into three. */
function asOneRow({ table, column }: Place, { quantities }: ReportEntry, noted: Noted): Given {
  const place = { table, row: OTHER_AS_ONE.id, column };
  const form = noted.get(keyOf(place))?.form;
  if (form === 'blank' || form === 'dash') return 'nothing';
  return quantities.value(place) === 0 ? 0 : 'unknown';
}

/** A unit right behind the digits, also in brackets. */
const UNIT = /\d[\d.,]{0,30} ?\(?(亿|万|元)/;
const IN_WAN: Readonly<Record<string, number>> = { 亿: 1e4, 万: 1, 元: 1e-4 };

/** A number in the unit of its table, by the unit that is printed behind it. */
export function inUnit(value: number, raw: string, measure: EditionColumn['measure']): Given {
  const unit = UNIT.exec(raw.normalize('NFKC'))?.[1];
  if (unit === undefined) return value;
  if (measure === 'amount') return decimal(value * (IN_WAN[unit] ?? 1));
  return unit === '万' ? decimal(value * 1e4) : 'unknown';
}

/** Digits behind the point that a printed amount may have: 万元 to the hundredth of a 分. */
const DECIMALS = 8;

/** A sum or product without the noise of binary fractions: 0.1 + 0.2 is 0.3. */
export function decimal(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toFixed(DECIMALS));
}
