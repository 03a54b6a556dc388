/** From the failing relations of a table to their causes: what is wrong, told apart as far as the numbers allow. */
import { type Isolated, isolate } from './isolate';
import { type LineSlip, lineSlips } from './lines';
import { apply, type Changes, failing, type Problem } from './problem';
import { smallestChanges } from './solve';
import { splitBySuspects } from './split';
import type { Grid } from './tables';
import type { Slip } from './types';

/** A cause by indexes of the system. */
export interface FoundCause {
  readonly relations: readonly number[];
  /** Sets of changes of one size; none where no small set explains the cause. */
  readonly alternatives: readonly Changes[];
  /** Where whole rows are the cause: what happened to them. */
  readonly line?: readonly Slip[];
}

/** The largest set of changes looked for at all, and the steps after which looking for more than two stops. */
const MOST_CHANGES = 4;
const SEARCH_BUDGET = 4000;

type Step = (problem: Problem, grid: Grid, relations: readonly number[]) => readonly FoundCause[];

/**
 * The steps in their order. Each explains some of what still fails, or nothing:
 * one or two changes for all of it; single changes that stand apart; a slip of a whole row; pairs that stand apart;
 * up to `MOST_CHANGES` changes.
 */
const STEPS: readonly Step[] = [
  searched(1, 2),
  apart(1),
  searched(1, 2),
  wholeLine,
  apart(2),
  wholeLine,
  searched(3, MOST_CHANGES),
];

/** Every failing relation in exactly one cause. Works on `problem`: the causes found are repaired in it on return. */
export function findCauses(problem: Problem, grid: Grid): FoundCause[] {
  const found: FoundCause[] = [];
  for (const step of STEPS) {
    const rest = failing(problem);
    if (rest.length === 0) return found;
    for (const cause of step(problem, grid, rest)) {
      found.push(cause);
      for (const { quantity, delta } of cause.alternatives[0] ?? []) apply(problem, quantity, delta);
    }
  }
  const rest = failing(problem);
  return rest.length === 0 ? found : [...found, { relations: rest, alternatives: [] }];
}

function searched(fewest: number, most: number): Step {
  return (problem, _, relations) => {
    const solutions = smallestChanges(problem, { most, budget: SEARCH_BUDGET }, fewest);
    return solutions.length === 0 ? [] : splitBySuspects(problem, relations, solutions);
  };
}

function apart(size: 1 | 2): Step {
  return (problem): readonly Isolated[] => isolate(problem, size);
}

function wholeLine(problem: Problem, grid: Grid, relations: readonly number[]): readonly FoundCause[] {
  const hypotheses: readonly LineSlip[] = lineSlips(problem, grid);
  const [first] = hypotheses;
  if (first === undefined) return [];
  return [{ relations, alternatives: hypotheses.map(({ changes }) => changes), line: first.slips }];
}
