/** Solutions of a whole table taken apart into causes that share no suspected number. */
import type { Isolated } from './isolate';
import { bindingRelations, type Changes, type Problem } from './problem';

/** The causes among `relations`, which `solutions` (all of one size) explain together. */
export function splitBySuspects(
  problem: Problem,
  relations: readonly number[],
  solutions: readonly Changes[],
): Isolated[] {
  const leaders = joinRelations(problem, solutions);
  const parts = new Map<number, number[]>();
  for (const relation of relations) {
    const leader = find(leaders, relation);
    parts.set(leader, [...(parts.get(leader) ?? []), relation]);
  }
  return [...parts].map(([leader, own]) => ({
    relations: own,
    alternatives: distinct(
      solutions.map((changes) =>
        changes.filter(({ quantity }) => {
          const relation = bindingRelations(problem, quantity)[0];
          return relation !== undefined && find(leaders, relation) === leader;
        }),
      ),
    ),
  }));
}

/** Relations that a suspected number stands in belong together. Returns who leads each relation's part. */
function joinRelations(problem: Problem, solutions: readonly Changes[]): number[] {
  const leaders = Array.from(problem.binding, (_, relation) => relation);
  for (const { quantity } of solutions.flat()) {
    const [first, ...others] = bindingRelations(problem, quantity);
    if (first === undefined) continue;
    for (const other of others) leaders[find(leaders, other)] = find(leaders, first);
  }
  return leaders;
}

function find(leaders: readonly number[], relation: number): number {
  let leader = relation;
  while (leaders[leader] !== leader) leader = leaders[leader] as number;
  return leader;
}

function distinct(sets: readonly Changes[]): Changes[] {
  const known = new Map(sets.map((changes) => [changes.map(({ quantity }) => quantity).join(), changes]));
  return [...known.values()];
}
