/** Relations over the same quantities, made ready once for evaluating and solving many times. */
import type { Relation } from './relation';

/** Quantities and relations are named by their index from here on. */
export interface System<Q> {
  readonly quantities: readonly Q[];
  readonly relations: readonly Relation<Q>[];
  /** Per relation: its quantities and, at the same index, their weights. */
  readonly members: readonly Uint16Array[];
  readonly weights: readonly (readonly number[])[];
  /** Per quantity: the relations that it stands in and, at the same index, its weight there. */
  readonly standing: readonly Uint16Array[];
  readonly standingWeights: readonly (readonly number[])[];
  /** Per relation: 1 where it is a certain equality, the kind that may name a culprit. */
  readonly equalities: number[];
}

/** Builds a system; `keyOf` tells which quantities are the same. */
export function systemOf<Q>(relations: readonly Relation<Q>[], keyOf: (quantity: Q) => string): System<Q> {
  const quantities: Q[] = [];
  const indexes = new Map<string, number>();
  const indexOf = (quantity: Q): number => {
    const key = keyOf(quantity);
    const known = indexes.get(key);
    if (known !== undefined) return known;
    indexes.set(key, quantities.length);
    return quantities.push(quantity) - 1;
  };
  const members = relations.map((relation) =>
    Uint16Array.from(relation.terms, (term) => indexOf(term.quantity)),
  );
  const weights = relations.map((relation) => Array.from(relation.terms, (term) => term.weight));
  return {
    quantities,
    relations,
    members,
    weights,
    ...standings(members, weights, quantities.length),
    equalities: equalitiesOf(relations),
  };
}

function standings(
  members: readonly Uint16Array[],
  weights: readonly (readonly number[])[],
  count: number,
): Pick<System<unknown>, 'standing' | 'standingWeights'> {
  const standing = Array.from({ length: count }, () => ({
    relations: [] as number[],
    weights: [] as number[],
  }));
  members.forEach((quantities, relation) => {
    quantities.forEach((quantity, index) => {
      standing[quantity]?.relations.push(relation);
      standing[quantity]?.weights.push(weights[relation]?.[index] ?? 0);
    });
  });
  return {
    standing: standing.map((of) => Uint16Array.from(of.relations)),
    standingWeights: standing.map((of) => Array.from(of.weights)),
  };
}

function equalitiesOf(relations: readonly Relation<unknown>[]): number[] {
  return Array.from(relations, ({ certainty, low, high }) =>
    certainty === 'certain' && low === high ? 1 : 0,
  );
}
