/** Puts wrong numbers into figures. */
import type { TableId } from '../../core/edition/types';
import type { Figures } from './random-report';

/** A cell that was made wrong. */
export interface Wrong {
  readonly row: string;
  readonly column: string;
}

/** Changes `count` different cells of a table by at least `least`, never below 0. */
export function spoil(
  figures: Figures,
  table: TableId,
  count: number,
  least: number,
  random: () => number,
): Wrong[] {
  const rows = figures.tables[table];
  const wrong: Wrong[] = [];
  // Slips are mostly small, and two are often equal: that is where explanations become many.
  const spread = random() < 0.3 ? 1 : 40;
  while (wrong.length < count) {
    const row = pick(Object.keys(rows), random);
    const column = pick(Object.keys(rows[row] ?? {}), random);
    const cells = rows[row];
    const value = cells?.[column];
    if (cells === undefined || value === undefined || wrong.some((w) => keyOf(w) === keyOf({ row, column })))
      continue;
    const size = least + Math.floor(random() * random() * spread);
    cells[column] = random() < 0.5 && value >= size ? value - size : value + size;
    wrong.push({ row, column });
  }
  return wrong;
}

function pick<Item>(items: readonly Item[], random: () => number): Item {
  return items[Math.floor(random() * items.length)] as Item;
}

export function keyOf({ row, column }: Wrong): string {
  return `${row}/${column}`;
}
