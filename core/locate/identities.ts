/** The identities (勾稽关系) that a cell of a report's table stands in, with the cells that they speak of. */
import { systemOfTable } from '../arithmetic/tables';
import type { PlacedCell } from '../arithmetic/types';
import type { Identity, IdentityRuleId, Place } from '../edition/types';
import type { ReportTable } from '../report/types';
import type { LocatedCell } from './place';

/** An identity of a table as it was read. Cells that were not read are absent. */
export interface LocatedIdentity {
  readonly identity: Identity;
  /** The left side: the parts of a sum; 一 and 二 of the balance. */
  readonly parts: readonly PlacedCell[];
  /** The right side: the total; （七） and 四 of the balance. */
  readonly totals: readonly PlacedCell[];
}

const NO_RULE_OFF: ReadonlySet<IdentityRuleId> = new Set();

/** Every identity of a table, in the order in which findings take their rule; of a table without any, none. */
export function identitiesOfTable(table: ReportTable): readonly Identity[] {
  return systemOfTable(table, NO_RULE_OFF)?.identities ?? [];
}

/** The identities that a cell stands in, those of which it is a part and those of which it is the total. */
export function identitiesOfCell({ table, row, column }: LocatedCell): LocatedIdentity[] {
  const here = { table: table.id, row, column };
  return identitiesOfTable(table)
    .filter(({ left, right }) => [...left, ...right].some((place) => isSamePlace(place, here)))
    .map((identity) => located(identity, table));
}

function located(identity: Identity, table: ReportTable): LocatedIdentity {
  return {
    identity,
    parts: cellsAt(identity.left, table),
    totals: cellsAt(identity.right, table),
  };
}

/** The cells of a table that were read at some places. */
export function cellsAt(places: readonly Place[], table: ReportTable): PlacedCell[] {
  return places.flatMap((place) => {
    const cell = table.cells[place.row]?.[place.column];
    return cell ? [{ ...place, cell }] : [];
  });
}

/** Whether the cell itself stands among some cells. */
export function holdsCell(cells: readonly PlacedCell[], { table, row, column }: LocatedCell): boolean {
  return cells.some((place) => isSamePlace(place, { table: table.id, row, column }));
}

export function isSamePlace(a: Place, b: Place): boolean {
  return a.table === b.table && a.row === b.row && a.column === b.column;
}

/** Each cell once, in the order of the text. */
export function inOrder(cells: readonly PlacedCell[]): PlacedCell[] {
  const distinct = new Map(cells.map((placed) => [placed.cell, placed]));
  return [...distinct.values()].sort((a, b) => a.cell.range.start - b.cell.range.start);
}
