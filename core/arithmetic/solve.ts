/**
 * The smallest sets of changes after which every relation holds.
 *
 * In the smallest set some number is the only wrong one of some failing relation: were it not so, the set would have
 * a circle, and one of its numbers could be done without. That relation then tells the number's change, and what is left
 * is a smaller problem in which the relation is closed. So the search tries every number of every failing relation,
 * to a fixed depth; it is exact for one and two changes, and for more within `budget` steps.
 */
import { allHold, apply, type Change, type Changes, changeFor, failing, type Problem } from './problem';

/** Solutions of one size kept at most; more of them say no more. */
const MOST_SOLUTIONS = 200;

export interface SearchLimits {
  /** The largest set looked for. */
  readonly most: number;
  /** Steps after which the search for more than two changes gives up. */
  readonly budget: number;
}

/** Every smallest set of changes, none where there is none within the limits. Leaves the problem as it was. */
export function smallestChanges(problem: Problem, limits: SearchLimits, fewest = 1): Changes[] {
  const search = new Search(problem, limits.budget);
  for (let size = fewest; size <= limits.most; size++) {
    const found = search.run(size);
    if (found === undefined) return [];
    if (found.length > 0) return found;
  }
  return [];
}

class Search {
  readonly #problem: Problem;
  readonly #chosen: Change[] = [];
  /** By relation: how many chosen numbers have settled it. */
  readonly #closed: number[];
  readonly #found = new Map<string, Changes>();
  #steps: number;
  /** The most relations that one number stands in. */
  readonly #reach: number;

  constructor(problem: Problem, budget: number) {
    this.#problem = problem;
    this.#steps = budget;
    this.#closed = new Array<number>(problem.binding.length).fill(0);
    this.#reach = Math.max(0, ...problem.system.standing.map((standing) => standing.length));
  }

  /** The solutions of a size; undefined where the budget ran out before all were seen. */
  run(size: number): Changes[] | undefined {
    this.#found.clear();
    const complete = this.#visit(size, size > 2);
    return complete ? [...this.#found.values()] : undefined;
  }

  #visit(remaining: number, counted: boolean): boolean {
    if (counted && --this.#steps < 0) return false;
    const broken = failing(this.#problem);
    if (broken.length === 0) return true;
    if (broken.length > remaining * this.#reach || this.#found.size >= MOST_SOLUTIONS) return true;
    if (broken.some((relation) => this.#closed[relation])) return true;
    // The last change must settle all that is left, so one relation's numbers are enough to try.
    const tried = remaining === 1 ? broken.slice(0, 1) : broken;
    return tried.every((relation) => this.#tryNumbers(relation, remaining, broken.length, counted));
  }

  #tryNumbers(relation: number, remaining: number, broken: number, counted: boolean): boolean {
    const members = this.#problem.system.members[relation] as Uint16Array;
    for (let index = 0; index < members.length; index++) {
      const quantity = members[index] as number;
      if (remaining === 1 && !this.#standsInAll(quantity, broken)) continue;
      const delta = this.#isOpen(quantity) ? changeFor(this.#problem, quantity, relation) : undefined;
      if (delta === undefined) continue;
      if (!this.#choose(quantity, delta, relation, remaining - 1, counted)) return false;
    }
    return true;
  }

  /** A number that stands in fewer relations than are broken cannot settle them all. */
  #standsInAll(quantity: number, broken: number): boolean {
    return (this.#problem.system.standing[quantity] as Uint16Array).length >= broken;
  }

  /** Whether a quantity stands in no relation that is settled, and was not changed itself. */
  #isOpen(quantity: number): boolean {
    const standing = this.#problem.system.standing[quantity] as Uint16Array;
    for (let index = 0; index < standing.length; index++)
      if (this.#closed[standing[index] as number]) return false;
    return true;
  }

  #choose(quantity: number, delta: number, relation: number, remaining: number, counted: boolean): boolean {
    apply(this.#problem, quantity, delta);
    this.#chosen.push({ quantity, delta });
    this.#closed[relation] = 1;
    let complete = true;
    if (remaining > 0) complete = this.#visit(remaining, counted);
    else if (allHold(this.#problem, quantity) && failing(this.#problem).length === 0) this.#record();
    this.#closed[relation] = 0;
    this.#chosen.pop();
    apply(this.#problem, quantity, -delta);
    return complete;
  }

  #record(): void {
    const changes = this.#chosen.toSorted((a, b) => a.quantity - b.quantity);
    this.#found.set(changes.map(({ quantity }) => quantity).join(), changes);
  }
}
