/** One type for everything that numbers of a report must obey: tables, prose, last year's report, a roll-up. */
import type { Identity, Place } from '../edition/types';

/**
 * How far a broken relation may be held against the body. `certain`: the tables' own identities; only these name a
 * culprit. `reading`: depends on how a sentence was read. `custom`: usual, with known exceptions.
 */
export type Certainty = 'certain' | 'reading' | 'custom';

/** A quantity of a relation and its weight in the sum. */
export interface Term<Q> {
  readonly quantity: Q;
  readonly weight: number;
}

/** A weighted sum over quantities that lies in the closed interval from `low` to `high`; `=` has width 0. */
export interface Relation<Q> {
  readonly terms: readonly Term<Q>[];
  readonly low: number;
  readonly high: number;
  readonly certainty: Certainty;
}

/** An identity as a relation: left sum less right sum is 0. */
export function relationOf(identity: Identity): Relation<Place> {
  return {
    terms: [
      ...identity.left.map((quantity) => ({ quantity, weight: 1 })),
      ...identity.right.map((quantity) => ({ quantity, weight: -1 })),
    ],
    low: 0,
    high: 0,
    certainty: 'certain',
  };
}
