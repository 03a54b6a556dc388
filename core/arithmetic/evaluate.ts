/** The one evaluator: what the numbers read say of every relation of a system. */
import type { System } from './system';
import type { Verdict } from './types';

/** A number, a blank (0 only where the relation then holds), or nothing that may be judged. */
export const READ = 0;
export const BLANK = 1;
export const UNREAD = 2;

/** What was read, by quantity. A blank has the value 0. */
export interface Readings {
  readonly values: number[];
  readonly states: number[];
}

/** By relation: the sums of its positive and of its negative terms, and what they show. */
export interface Evaluation {
  readonly left: number[];
  readonly right: number[];
  readonly verdicts: readonly Verdict[];
  readonly failing: readonly number[];
}

/** Counts may be printed with decimals by mistake; sums of them are compared with this tolerance. */
const TOLERANCE = 1e-6;

export function isZero(value: number): boolean {
  return value < TOLERANCE && value > -TOLERANCE;
}

/** Evaluates every relation once. Linear in the number of terms. */
export function evaluate(system: System<unknown>, readings: Readings): Evaluation {
  const count = system.relations.length;
  const left = new Array<number>(count).fill(0);
  const right = new Array<number>(count).fill(0);
  const verdicts: Verdict[] = [];
  const failing: number[] = [];
  for (let relation = 0; relation < count; relation++) {
    const state = sum(system, readings, relation, left, right);
    const verdict = judge(system, relation, (left[relation] ?? 0) - (right[relation] ?? 0), state);
    verdicts.push(verdict);
    if (verdict === 'fails') failing.push(relation);
  }
  return { left, right, verdicts, failing };
}

/** Adds the terms of a relation up; returns the worst state among them. */
function sum(
  system: System<unknown>,
  { values, states }: Readings,
  relation: number,
  left: number[],
  right: number[],
): number {
  const members = system.members[relation] as Uint16Array;
  const weights = system.weights[relation] as number[];
  let positive = 0;
  let negative = 0;
  let state = READ;
  for (let index = 0; index < members.length; index++) {
    const quantity = members[index] as number;
    const term = (weights[index] as number) * (values[quantity] as number);
    if ((weights[index] as number) > 0) positive += term;
    else negative -= term;
    if ((states[quantity] as number) > state) state = states[quantity] as number;
  }
  left[relation] = settle(positive);
  right[relation] = settle(negative);
  return state;
}

/** Takes the last digits off a sum of decimals: 0.1 + 0.2 is 0.3. */
function settle(sum: number): number {
  return Number.isInteger(sum) ? sum : Math.round(sum * 1e6) / 1e6;
}

function judge(system: System<unknown>, relation: number, value: number, state: number): Verdict {
  if (state === UNREAD) return 'untold';
  const { low, high } = system.relations[relation] as { low: number; high: number };
  if (value >= low - TOLERANCE && value <= high + TOLERANCE) return 'holds';
  return state === BLANK ? 'untold' : 'fails';
}
