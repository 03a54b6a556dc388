/** The identities of a printed table as a system, and the numbers of a report's table as its readings. */
import { OTHER_AS_ONE, OTHER_AS_THREE } from '../edition/applications';
import type {
  ColumnId,
  Edition,
  EditionRow,
  Identity,
  IdentityRuleId,
  Place,
  TableId,
} from '../edition/types';
import { hasOneRowOther } from '../report/groups';
import type { Cell, ReportTable } from '../report/types';
import { BLANK, READ, type Readings, UNREAD } from './evaluate';
import { type Relation, relationOf } from './relation';
import { type System, systemOf } from './system';
import type { CarriedCell } from './types';

/** The quantities of a system as they stand in the table. */
export interface Grid {
  readonly table: TableId;
  readonly rows: readonly EditionRow[];
  readonly columns: readonly ColumnId[];
  /** Index of the quantity at a row and a column; -1 where no identity speaks of it. */
  readonly at: readonly Int16Array[];
}

/** What can be checked in a table of an edition. Relations and identities have the same indexes. */
export interface TableSystem {
  readonly system: System<Place>;
  readonly identities: readonly Identity[];
  readonly grid: Grid;
}

/** The readings of a table, with the cells they come from. */
export interface TableReadings extends Readings {
  readonly cells: readonly (Cell | undefined)[];
}

const ONE_ROW = OTHER_AS_ONE.id;
const THREE_ROWS: ReadonlySet<string> = new Set(OTHER_AS_THREE.map((row) => row.id));
/** The identity rules in the order in which a cause takes its own. */
export const IDENTITY_RULES: readonly IdentityRuleId[] = [
  'applications-balance',
  'result-total',
  'row-total',
  'review-total',
];

const known = new WeakMap<Edition, Map<string, TableSystem>>();

/** The system of a report's table; undefined where the edition has no identity for it. Made once per edition. */
export function systemOfTable(table: ReportTable, off: ReadonlySet<IdentityRuleId>): TableSystem | undefined {
  const oneRow = hasOneRowOther(table);
  const systems = systemsOf(table.edition);
  const key =
    table.id + (oneRow ? '+' : '') + (off.size === 0 ? '' : IDENTITY_RULES.filter((rule) => off.has(rule)));
  let found = systems.get(key);
  if (found === undefined) {
    found = build(table, oneRow, off);
    systems.set(key, found);
  }
  return found.identities.length === 0 ? undefined : found;
}

/** The same with what other reports say of its cells. Those relations follow after the identities'. */
export function withCarried(
  { system, identities }: TableSystem,
  table: ReportTable,
  carried: readonly CarriedCell[],
): TableSystem {
  const relations = [...system.relations, ...carried.map(carriedRelation)];
  const joined = systemOf(relations, (place) => `${place.row}/${place.column}`);
  return { system: joined, identities, grid: gridOf(table.edition, table.id, joined) };
}

function carriedRelation({ place, value }: CarriedCell): Relation<Place> {
  return { terms: [{ quantity: place, weight: 1 }], low: value, high: value, certainty: 'custom' };
}

function systemsOf(edition: Edition): Map<string, TableSystem> {
  let systems = known.get(edition);
  if (systems === undefined) {
    systems = new Map();
    known.set(edition, systems);
  }
  return systems;
}

function build(table: ReportTable, oneRow: boolean, off: ReadonlySet<IdentityRuleId>): TableSystem {
  const own = table.edition.identities.filter((identity) => identity.right[0]?.table === table.id);
  const identities = (oneRow ? withOneRowOther(own) : own).filter((identity) => !off.has(identity.rule));
  const system = systemOf(identities.map(relationOf), (place) => `${place.row}/${place.column}`);
  return { system, identities, grid: gridOf(table.edition, table.id, system) };
}

function withOneRowOther(identities: readonly Identity[]): Identity[] {
  const replaced = (row: string | undefined): boolean => row !== undefined && THREE_ROWS.has(row);
  const oneRow = (place: Place): Place => ({ ...place, row: ONE_ROW });
  return identities.flatMap((identity) => {
    if (identity.rule === 'result-total') {
      const kept = identity.left.filter((place) => !replaced(place.row));
      const dropped = identity.left.filter((place) => replaced(place.row)).slice(0, 1);
      return [{ ...identity, left: [...kept, ...dropped.map(oneRow)] }];
    }
    if (!replaced(identity.row)) return [identity];
    if (identity.row !== OTHER_AS_THREE[0]?.id) return [];
    return [
      { ...identity, row: ONE_ROW, left: identity.left.map(oneRow), right: identity.right.map(oneRow) },
    ];
  });
}

function gridOf(edition: Edition, id: TableId, system: System<Place>): Grid {
  const table = edition.tables.find((candidate) => candidate.id === id);
  const columns = table?.columns.map((column) => column.id) ?? [];
  const printed = table?.rows ?? [];
  const used = new Set(system.quantities.map((place) => place.row));
  const rows = printed.flatMap((row) => {
    if (used.has(ONE_ROW) && row.id === OTHER_AS_THREE[0]?.id) return [OTHER_AS_ONE];
    return used.has(row.id) ? [row] : [];
  });
  const indexes = new Map(system.quantities.map((place, index) => [`${place.row}/${place.column}`, index]));
  const at = rows.map((row) =>
    Int16Array.from(columns, (column) => indexes.get(`${row.id}/${column}`) ?? -1),
  );
  return { table: id, rows, columns, at };
}

/** Reads the numbers of a table. Text, an unread cell and an amount in 万 are nothing that may be judged. */
export function readTable({ system, grid }: TableSystem, table: ReportTable): TableReadings {
  const count = system.quantities.length;
  const values = new Array<number>(count).fill(0);
  const states = new Array<number>(count).fill(UNREAD);
  const cells: (Cell | undefined)[] = new Array(count).fill(undefined);
  for (let row = 0; row < grid.rows.length; row++) {
    const found = table.cells[(grid.rows[row] as EditionRow).id];
    if (found === undefined) continue;
    const at = grid.at[row] as Int16Array;
    for (let column = 0; column < at.length; column++) {
      const quantity = at[column] as number;
      const cell = found[grid.columns[column] as ColumnId];
      if (quantity < 0 || cell === undefined) continue;
      cells[quantity] = cell;
      states[quantity] = stateOf(cell);
      values[quantity] = cell.value ?? 0;
    }
  }
  return { values, states, cells };
}

function stateOf(cell: Cell): number {
  if (cell.form === 'number') return cell.unit?.startsWith('万') ? UNREAD : READ;
  return cell.form === 'text' ? UNREAD : BLANK;
}
