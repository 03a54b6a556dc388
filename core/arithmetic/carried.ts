/** What other years' reports add to the arithmetic of one: it names no culprit, but tells candidates apart. */
import { type Evaluation, isZero, type Readings } from './evaluate';
import type { Changes } from './problem';
import type { System } from './system';

/** A relation between a cell and the number that another report gives for it. */
export interface CarriedRelation {
  readonly quantity: number;
  readonly value: number;
  readonly holds: boolean;
}

/** The relations behind the first `identities` of a system that could be told. */
export function carriedRelations(
  system: System<unknown>,
  identities: number,
  { verdicts }: Evaluation,
): CarriedRelation[] {
  const found: CarriedRelation[] = [];
  for (let relation = identities; relation < verdicts.length; relation++) {
    const verdict = verdicts[relation];
    const quantity = system.members[relation]?.[0];
    if (verdict === 'untold' || quantity === undefined) continue;
    found.push({ quantity, value: system.relations[relation]?.low ?? 0, holds: verdict === 'holds' });
  }
  return found;
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
