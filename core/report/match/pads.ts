/**
 * A merged label leaves empty cells in flattened text: behind the values (crawlers) or between label and values
 * (Markdown, Excel). This tells the values from such pads.
 */
import type { Cell } from '../types';

/** Where a table's pads stand. */
export type PadSide = 'leading' | 'trailing';

/** Exactly `count` values out of the cells that follow a label; undefined where that cannot be told. */
export function withoutPads(
  cells: readonly Cell[],
  count: number,
  side: () => PadSide,
): readonly Cell[] | undefined {
  const excess = cells.length - count;
  if (excess === 0) return cells;
  if (excess < 0) return undefined;
  const own = sideOf(cells, count);
  if (own === undefined) return repeated(cells, count);
  const chosen = own === 'either' ? side() : own;
  return chosen === 'leading' ? cells.slice(excess) : cells.slice(0, count);
}

/** Which side a row itself shows: its empty cells allow only one, or both; undefined where neither does. */
export function sideOf(cells: readonly Cell[], count: number): PadSide | 'either' | undefined {
  const excess = cells.length - count;
  if (excess <= 0) return undefined;
  const leading = blanksFrom(cells, 0, 1) >= excess;
  const trailing = blanksFrom(cells, cells.length - 1, -1) >= excess;
  if (leading && trailing) return 'either';
  if (leading) return 'leading';
  return trailing ? 'trailing' : undefined;
}

function blanksFrom(cells: readonly Cell[], from: number, step: 1 | -1): number {
  let blanks = 0;
  for (let at = from; cells[at]?.form === 'blank'; at += step) blanks++;
  return blanks;
}

/** A converter may print a merged cell once for each column that it covers: the same number all along. */
function repeated(cells: readonly Cell[], count: number): readonly Cell[] | undefined {
  const first = cells[0];
  if (count !== 1 || first === undefined) return undefined;
  return cells.every((cell) => cell.raw === first.raw) ? [first] : undefined;
}

/** A value that is made when it is first asked for: which side a table's pads stand on matters to few tables. */
export function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
