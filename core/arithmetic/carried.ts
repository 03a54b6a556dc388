/** What other reports add to the arithmetic of one: it names no culprit, but tells candidates apart. */
import { type Evaluation, isZero, type Readings } from './evaluate';
import type { Changes } from './problem';
import type { System } from './system';
import type { CarriedCell, CarrySource } from './types';

/** A relation between a cell and the number that another report gives for it. */
export interface CarriedRelation {
  readonly quantity: number;
  readonly value: number;
  readonly source: CarrySource;
  readonly holds: boolean;
}

/** The relations behind the first `identities` of a system, one for each carried cell, that could be told. */
export function carriedRelations(
  system: System<unknown>,
  identities: number,
  { verdicts }: Evaluation,
  carried: readonly CarriedCell[],
): CarriedRelation[] {
  return carried.flatMap(({ value, source }, index) => {
    const verdict = verdicts[identities + index];
    const quantity = system.members[identities + index]?.[0];
    if (verdict === 'untold' || quantity === undefined) return [];
    return [{ quantity, value, source, holds: verdict === 'holds' }];
  });
}

/** How much better a set of changes agrees with the other reports: relations that it settles less those that it breaks. */
export function agreement(
  changes: Changes,
  carried: readonly CarriedRelation[],
  { values }: Readings,
): number {
  let sum = 0;
  for (const { quantity, value, holds } of carried) {
    const change = changes.find((one) => one.quantity === quantity);
    if (change === undefined) continue;
    const settled = isZero((values[quantity] ?? 0) + change.delta - value);
    sum += Number(settled) - Number(holds);
  }
  return sum;
}

/** The broken relations that speak of a number of a set of changes. */
export function brokenBy(
  changes: Changes | undefined,
  carried: readonly CarriedRelation[],
): CarriedRelation[] {
  return carried.filter(
    ({ quantity, holds }) => !holds && changes?.some((change) => change.quantity === quantity),
  );
}
