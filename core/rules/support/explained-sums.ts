/** Where a report that is a sum left a member out or the like: what its cells should be, for rules that look at other years. */
import { keyOf } from '../../archive/quantities';
import { differencesFrom } from '../../archive/roll-up/differences';
import { inUnit } from '../../archive/roll-up/given';
import { columnOf } from '../../edition';
import type { Place } from '../../edition/types';
import type { RuleContext } from '../types';
import { numberAt } from './other-years';

/** The report's numbers but for those that its own arithmetic speaks of. */
export function comparable({ report, analysis }: RuleContext): (place: Place) => number | undefined {
  const told = new Set<string>();
  for (const { sole, repairs, broken, carried = [] } of analysis.causes) {
    for (const { place } of [...(sole ? repairs : []), ...carried]) told.add(keyOf(place));
    if (sole) continue;
    for (const { identity } of broken)
      for (const place of [...identity.left, ...identity.right]) told.add(keyOf(place));
  }
  return (place) => {
    const cell = told.has(keyOf(place)) ? undefined : numberAt(report, place);
    if (cell?.unit === undefined) return cell?.value;
    const measure = columnOf(report.edition, place.table, place.column)?.measure ?? 'count';
    const value = inUnit(cell.value, cell.raw, measure);
    return typeof value === 'number' ? value : undefined;
  };
}

/**
 * The members' sums in the cells of which `roll-up` says which member was left out, counted twice and so on, by `keyOf`.
 * What such a cell breaks between the years has that cause, which is told once. Linear in members and cells.
 */
export function explainedSums(context: RuleContext): ReadonlyMap<string, number> {
  const sum = context.neighbours?.rollUp;
  if (sum === undefined || sum.counted.length === 0) return new Map();
  return new Map(
    differencesFrom(sum, comparable(context)).flatMap(({ slip, cells }) =>
      slip === undefined ? [] : cells.map((cell) => [keyOf(cell.place), cell.sum] as const),
    ),
  );
}
