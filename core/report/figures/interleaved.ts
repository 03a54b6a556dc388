/**
 * Two numbers divided in one list: 25件、2950元。其中，甲1件，420元；乙2件，290元. The list may be the next sentence:
 * 其中 at its beginning speaks of the one before. Such a list ties and accuses nobody.
 */
import type { ReadFigure } from './read';

const BEGINS = /^,?其中/;

/** The sum that each head's parts make up, by the head. Only heads whose parts add up are in it. */
export type Divided = ReadonlyMap<ReadFigure, readonly ReadFigure[]>;

const NONE: Divided = new Map();

export function dividedBy(before: readonly ReadFigure[], after: readonly ReadFigure[]): Divided {
  const isNext = BEGINS.test(after[0]?.phrase.before ?? '');
  const opening = before.findIndex(({ phrase }, at) => at > 0 && BEGINS.test(phrase.before));
  if (!isNext && opening <= 0) return NONE;
  const divided = new Map<ReadFigure, readonly ReadFigure[]>();
  add(divided, before, isNext ? after : []);
  if (opening > 0) add(divided, before.slice(0, opening), before.slice(opening));
  return divided;
}

function add(
  divided: Map<ReadFigure, readonly ReadFigure[]>,
  heads: readonly ReadFigure[],
  parts: readonly ReadFigure[],
): void {
  const units = new Set<string | undefined>();
  for (const head of [...heads].reverse()) {
    const { unit, value, precision } = head.phrase.number;
    if (unit === undefined || unit === '%' || units.has(unit)) continue;
    units.add(unit);
    const own = parts.filter(
      ({ phrase }) => phrase.number.unit === unit && phrase.depth === head.phrase.depth,
    );
    const isExact = precision === 'exact' && own.every(({ phrase }) => phrase.number.precision === 'exact');
    const sum = own.reduce((total, { phrase }) => total + phrase.number.value, 0);
    if (isExact && own.length >= 2 && sum === value) divided.set(head, own);
  }
}
