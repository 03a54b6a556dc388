/**
 * Causes that stand apart: sets of one or two changes that settle every relation they touch, where no other such set
 * touches the same relations. They can be taken out of a table with many errors before the rest is searched.
 */
import { isZero } from './evaluate';
import {
  allHold,
  apply,
  bindingRelations,
  type Change,
  type Changes,
  changeFor,
  failing,
  type Problem,
} from './problem';

/** Failing relations that one cause explains, and every set of changes that does it. */
export interface Isolated {
  readonly relations: readonly number[];
  readonly alternatives: readonly Changes[];
}

/** The causes of `size` (1 or 2) changes that stand apart from everything else that fails. */
export function isolate(problem: Problem, size: 1 | 2): Isolated[] {
  const groups = new Map<string, { relations: number[]; alternatives: Map<string, Changes> }>();
  for (const changes of localExplanations(problem, size)) {
    const relations = settledBy(problem, changes);
    const key = relations.join();
    const group = groups.get(key) ?? { relations, alternatives: new Map() };
    group.alternatives.set(changes.map(({ quantity }) => quantity).join(), changes);
    groups.set(key, group);
  }
  const touched = new Map<number, number>();
  for (const { relations } of groups.values())
    for (const relation of relations) touched.set(relation, (touched.get(relation) ?? 0) + 1);
  return [...groups.values()]
    .filter(({ relations }) => relations.every((relation) => touched.get(relation) === 1))
    .map(({ relations, alternatives }) => ({ relations, alternatives: [...alternatives.values()] }));
}

/** The failing relations that a set of changes touches. */
function settledBy(problem: Problem, changes: Changes): number[] {
  const broken = new Set(failing(problem));
  const touched = new Set(changes.flatMap(({ quantity }) => bindingRelations(problem, quantity)));
  return [...touched].filter((relation) => broken.has(relation)).sort((a, b) => a - b);
}

function localExplanations(problem: Problem, size: 1 | 2): Changes[] {
  const found: Changes[] = [];
  for (const relation of failing(problem))
    for (const quantity of problem.system.members[relation] as Uint16Array) {
      const delta = changeFor(problem, quantity, relation);
      if (delta === undefined) continue;
      apply(problem, quantity, delta);
      if (allHold(problem, quantity)) {
        if (size === 1) found.push([{ quantity, delta }]);
      } else if (size === 2) {
        for (const second of secondChanges(problem, quantity, relation))
          found.push([{ quantity, delta }, second].sort((a, b) => a.quantity - b.quantity));
      }
      apply(problem, quantity, -delta);
    }
  return found;
}

/** What else must change, next to `first`, for all relations of both to hold. */
function secondChanges(problem: Problem, first: number, settled: number): Change[] {
  const open = bindingRelations(problem, first).find(
    (relation) => !isZero(problem.residuals[relation] as number),
  );
  if (open === undefined) return [];
  const found: Change[] = [];
  for (const quantity of problem.system.members[open] as Uint16Array) {
    if (quantity === first || bindingRelations(problem, quantity).includes(settled)) continue;
    const delta = changeFor(problem, quantity, open);
    if (delta === undefined) continue;
    apply(problem, quantity, delta);
    if (allHold(problem, quantity) && allHold(problem, first)) found.push({ quantity, delta });
    apply(problem, quantity, -delta);
  }
  return found;
}
