/** Where a report differs from the sum of its members, and which member would explain it. */
import type { Place } from '../../edition/types';
import { cellsOf, decimal, type Given, givenBy } from './given';
import type { RollUp } from './index';
import { isKnown } from './summed';
import type { Member, SumCell } from './types';

/** A cell that differs. */
export interface DifferentCell {
  readonly place: Place;
  /** In the report. */
  readonly value: number;
  readonly sum: number;
}

/**
 * What a member's figures have to do with it: left out of the report, counted twice, counted though they are counted
 * elsewhere or nobody asked for them, given in 元 where 万元 are asked for, or those of last year.
 */
export type Slip = (typeof SLIPS)[number];

/** The likelier first. */
const SLIPS = ['left-out', 'counted-twice', 'counted-elsewhere', 'unlisted', 'in-yuan', 'last-year'] as const;

/** Cells that differ for one reason. */
export interface Difference {
  readonly cells: readonly DifferentCell[];
  /** Where members explain all of the cells: how, and which; of several any one. */
  readonly slip: Slip | undefined;
  readonly members: readonly Member[];
}

/** Numbers of a report, as far as they may be held against the sum. */
export type ValueAt = (place: Place) => number | undefined;

/** More members than these explain nothing. */
const MOST_MEMBERS = 3;
/** Causes that are looked for one behind another. */
const MOST_CAUSES = 5;
/** More groups of cells than these without a reason are told as one. */
const MOST_GROUPS = 5;
/** A member explains no single cell by chance: it must settle so many, and such a part of all that it gives. */
const FEWEST_SETTLED = 2;
const PART_SETTLED = 1 / 3;
const YUAN_IN_WAN = 1e4;

/**
 * The differences between a report and its members' sum; none of a cell where the sum cannot be told. While members are
 * outstanding only what is less than those at hand give is a difference.
 */
export function differencesFrom(rollUp: RollUp, valueAt: ValueAt): readonly Difference[] {
  const cells = [...rollUp.cells].flatMap((cell, at) => compared(cell, at, valueAt(cell.place)));
  if (rollUp.outstanding.length > 0) return lessThanKnown(cells);
  const hypotheses = hypothesesOf(rollUp);
  const { causes, rest } = explained(cells, hypotheses);
  const errors = errorsIn(rollUp);
  return [
    ...causes,
    ...unexplained(
      rest.filter(({ by }) => !errors.has(Math.abs(by))),
      hypotheses,
    ),
  ];
}

/** By how much members' cells are wrong in themselves: who puts that right in the sum differs by as much in other cells. */
function errorsIn({ cells }: RollUp): ReadonlySet<number> {
  const errors = new Set<number>();
  for (const { parts } of cells)
    for (const { value, meant } of parts)
      if (meant !== undefined) errors.add(Math.abs(decimal(meant - value)));
  return errors;
}

/** A cell of which report and sum are known; a member that is wrong in itself is told on its own. */
interface Compared extends DifferentCell {
  /** Which of the edition's cells. */
  readonly at: number;
  /** What the report has too much. */
  readonly by: number;
}

function compared(cell: SumCell, at: number, value: number | undefined): Compared[] {
  if (value === undefined || !isKnown(cell)) return [];
  const { place, value: sum } = cell;
  return [{ place, value, sum, at, by: decimal(value - sum) }];
}

/** What is still to come only adds; where changes are counted, it may not. */
function lessThanKnown(cells: readonly Compared[]): Difference[] {
  const less = cells.filter(({ by, place }) => by < 0 && place.column !== 'deltaItems');
  return less.length === 0 ? [] : [{ cells: less, slip: undefined, members: [] }];
}

/** If it were so, a cell of the report, by its index, would have so much too much. */
interface Hypothesis {
  readonly slip: Slip;
  readonly member: Member;
  readonly by: (at: number) => number;
}

function hypothesesOf({ members, edition }: RollUp): Hypothesis[] {
  return members.flatMap((member): Hypothesis[] => {
    const { entry, lastYear, status } = member;
    if (entry === undefined) return [];
    const now = givenBy(entry, edition);
    const amounts = cellsOf(edition).map(({ measure }) => measure === 'amount');
    const all = (at: number): number => numberIn(now, at);
    if (status === 'elsewhere') return [{ slip: 'counted-elsewhere', member, by: all }];
    if (status === 'unlisted') return [{ slip: 'unlisted', member, by: all }];
    const found: Hypothesis[] = [
      { slip: 'left-out', member, by: (at) => -all(at) },
      { slip: 'counted-twice', member, by: all },
      { slip: 'in-yuan', member, by: (at) => (amounts[at] ? decimal(all(at) / YUAN_IN_WAN - all(at)) : 0) },
    ];
    if (lastYear === undefined || lastYear.hasOtherForm) return found;
    const before = givenBy(lastYear, edition);
    return [...found, { slip: 'last-year', member, by: (at) => decimal(numberIn(before, at) - all(at)) }];
  });
}

function numberIn(given: readonly Given[], at: number): number {
  const number = given[at];
  return typeof number === 'number' ? number : 0;
}

interface Explained {
  readonly causes: readonly Difference[];
  readonly rest: readonly Compared[];
}

/** Takes out, one behind another, what a member explains best. Linear in members and cells. */
function explained(cells: readonly Compared[], hypotheses: readonly Hypothesis[]): Explained {
  const causes: Difference[] = [];
  let rest = cells;
  for (let round = 0; round < MOST_CAUSES && rest.some(({ by }) => by !== 0); round++) {
    const best = bestOf(rest, hypotheses);
    const [first] = best;
    if (first === undefined) break;
    causes.push(
      differenceOf(
        rest.filter(({ at }) => first.by(at) !== 0),
        best,
      ),
    );
    rest = rest.map((one) => ({ ...one, by: decimal(one.by - first.by(one.at)) }));
  }
  return { causes, rest: rest.filter(({ by }) => by !== 0) };
}

interface Tried {
  readonly hypothesis: Hypothesis;
  /** How many cells more it settles than it upsets. */
  readonly gain: number;
}

/** The hypothesis that settles most, with those that say the very same; none where others settle as much. */
function bestOf(cells: readonly Compared[], hypotheses: readonly Hypothesis[]): readonly Hypothesis[] {
  const tried = hypotheses.flatMap((hypothesis) => tryOn(cells, hypothesis));
  const most = Math.max(0, ...tried.map(({ gain }) => gain));
  const best = tried.flatMap(({ hypothesis, gain }) => (gain === most ? [hypothesis] : []));
  const [first] = best;
  const agree = best.every(({ by }) => cells.every(({ at }) => by(at) === first?.by(at)));
  return agree ? ofOneSlip(best) : [];
}

/** Those of the first slip; none where they are too many to name. */
function ofOneSlip(hypotheses: readonly Hypothesis[]): readonly Hypothesis[] {
  const same = hypotheses.filter(({ slip }) => slip === hypotheses[0]?.slip);
  return same.length > MOST_MEMBERS ? [] : same;
}

function tryOn(cells: readonly Compared[], hypothesis: Hypothesis): Tried[] {
  let [settled, upset, given] = [0, 0, 0];
  for (const { at, by } of cells) {
    const expected = hypothesis.by(at);
    if (expected === 0) continue;
    given++;
    if (by === 0) upset++;
    else if (by === expected) settled++;
  }
  const isLikely = settled >= FEWEST_SETTLED && settled >= given * PART_SETTLED && settled > 4 * upset;
  return isLikely ? [{ hypothesis, gain: settled - upset }] : [];
}

/** Cells of a table that differ by the same, as one thing counted here or there does, are one difference. */
function unexplained(cells: readonly Compared[], hypotheses: readonly Hypothesis[]): Difference[] {
  const groups = new Map<string, Compared[]>();
  for (const cell of cells) {
    const key = `${cell.place.table} ${cell.by}`;
    groups.set(key, [...(groups.get(key) ?? []), cell]);
  }
  if (groups.size > MOST_GROUPS) return [{ cells, slip: undefined, members: [] }];
  return [...groups.values()].map((group) => {
    const fitting = hypotheses.filter((one) => group.every(({ at, by }) => one.by(at) === by));
    return differenceOf(
      group,
      ofOneSlip(SLIPS.flatMap((slip) => fitting.filter((one) => one.slip === slip))),
    );
  });
}

function differenceOf(cells: readonly DifferentCell[], by: readonly Hypothesis[]): Difference {
  return { cells, slip: by[0]?.slip, members: by.map(({ member }) => member) };
}
