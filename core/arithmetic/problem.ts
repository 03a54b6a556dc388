/** What the solver works on: a system with its numbers, and the relations that must hold in the end. */
import { type Evaluation, isZero, READ, type Readings } from './evaluate';
import type { System } from './system';

/** A quantity and what must be added to it. */
export interface Change {
  readonly quantity: number;
  readonly delta: number;
}

/** A set of changes after which everything they touch holds, ordered by quantity. */
export type Changes = readonly Change[];

/** Numbers and residuals move while the solver tries changes; it always puts them back. */
export interface Problem {
  readonly system: System<unknown>;
  readonly values: number[];
  /** By quantity: 1 where a number is printed that may be wrong. */
  readonly changeable: number[];
  /** By relation: 1 where it is a certain equality that can be told; it must hold in the end. */
  readonly binding: number[];
  /** By relation: by how much the sum is too high. */
  readonly residuals: number[];
}

export function problemOf(system: System<unknown>, readings: Readings, evaluation: Evaluation): Problem {
  const binding = Array.from(evaluation.verdicts, (verdict, relation) =>
    verdict === 'untold' ? 0 : (system.equalities[relation] ?? 0),
  );
  const residuals = Array.from(evaluation.left, (left, relation) =>
    binding[relation] ? left - (evaluation.right[relation] ?? 0) - (system.relations[relation]?.low ?? 0) : 0,
  );
  return {
    system,
    values: readings.values.slice(),
    changeable: Array.from(readings.states, (state) => (state === READ ? 1 : 0)),
    binding,
    residuals,
  };
}

/** The relations that fail now. */
export function failing({ binding, residuals }: Problem): number[] {
  const found: number[] = [];
  for (let relation = 0; relation < binding.length; relation++)
    if (binding[relation] && !isZero(residuals[relation] as number)) found.push(relation);
  return found;
}

/** The change of a quantity that makes a relation hold; undefined where it would give no count (件). */
export function changeFor(problem: Problem, quantity: number, relation: number): number | undefined {
  if (!problem.changeable[quantity]) return undefined;
  const delta = -(problem.residuals[relation] as number) / weightIn(problem.system, quantity, relation);
  const value = (problem.values[quantity] as number) + delta;
  return isCount(value) && !isZero(delta) ? delta : undefined;
}

/** Whether a value is a whole number that is not negative, as every cell of tables 3 and 4 must be. */
export function isCount(value: number): boolean {
  return value > -0.5 && isZero(value - Math.round(value));
}

function weightIn(system: System<unknown>, quantity: number, relation: number): number {
  const standing = system.standing[quantity] as Uint16Array;
  return (system.standingWeights[quantity] as number[])[standing.indexOf(relation)] as number;
}

/** Adds `delta` to a quantity; apply the negative to put it back. */
export function apply({ system, values, residuals }: Problem, quantity: number, delta: number): void {
  const standing = system.standing[quantity] as Uint16Array;
  const weights = system.standingWeights[quantity] as number[];
  values[quantity] = (values[quantity] as number) + delta;
  for (let index = 0; index < standing.length; index++) {
    const relation = standing[index] as number;
    residuals[relation] = (residuals[relation] as number) + (weights[index] as number) * delta;
  }
}

/** Runs `action` with the changes made, then takes them back. */
export function withChanges<Result>(problem: Problem, changes: Changes, action: () => Result): Result {
  for (const { quantity, delta } of changes) apply(problem, quantity, delta);
  const result = action();
  for (const { quantity, delta } of changes) apply(problem, quantity, -delta);
  return result;
}

/** The relations that must hold and in which a quantity stands. */
export function bindingRelations({ system, binding }: Problem, quantity: number): number[] {
  return Array.from(system.standing[quantity] as Uint16Array).filter((relation) => binding[relation]);
}

/** Whether the relations that a quantity stands in all hold now. */
export function allHold({ system, binding, residuals }: Problem, quantity: number): boolean {
  const standing = system.standing[quantity] as Uint16Array;
  for (let index = 0; index < standing.length; index++) {
    const relation = standing[index] as number;
    if (binding[relation] && !isZero(residuals[relation] as number)) return false;
  }
  return true;
}
