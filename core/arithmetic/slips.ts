/** How a wrong number seems to have come about: the slips of hand and eye that can be recognised. */
import { slipOfRow } from './lines';
import type { Changes } from './problem';
import type { Grid } from './tables';
import type { Slip, SlipKind } from './types';

/** A number's place in the grid, what is printed there and what belongs there. */
interface Spot {
  readonly row: number;
  readonly column: number;
  readonly printed: number;
  readonly meant: number;
}

/** How a set of changes may have come about. */
export interface Story {
  /** The most telling slip first. */
  readonly slips: readonly Slip[];
  /** How likely the set is beside others of its size: by its slips; then a total before what it adds up. */
  readonly likelihood: number;
}

/** One slip that explains several cells says more than one for each of them. */
const ONE_FOR_ALL = 6;
const ONE_FOR_ONE = 2;
const WEAK = 1;
const TOTAL = 0.1;

export function storyOf(changes: Changes, values: number[], grid: Grid): Story {
  const spots = changes.map(({ quantity, delta }) => spotOf(quantity, delta, values, grid));
  const totals = TOTAL * spots.filter((spot) => isTotal(spot, grid)).length;
  const common = slipOfSeveral(spots, changes, values, grid);
  if (common !== undefined) return { slips: [common], likelihood: ONE_FOR_ALL + totals };
  const slips = spots.flatMap((spot) => slipOfOne(spot, values, grid) ?? []);
  const telling = slips.map(({ kind }) => (kind === 'digit-wrong' ? WEAK : ONE_FOR_ONE));
  return { slips, likelihood: telling.reduce((sum, weight) => sum + weight, totals) };
}

/** A slip that explains all of several cells at once. */
function slipOfSeveral(
  spots: readonly Spot[],
  changes: Changes,
  values: number[],
  grid: Grid,
): Slip | undefined {
  const [first, second] = spots;
  if (first === undefined || second === undefined) return undefined;
  const inOneRow = spots.every((spot) => spot.row === first.row);
  const ofRow = inOneRow ? slipOfRow(values, grid, first.row, changes) : undefined;
  return spots.length > 2 ? ofRow : (slipOfPair(first, second, grid) ?? ofRow);
}

function spotOf(quantity: number, delta: number, values: number[], grid: Grid): Spot {
  const row = grid.at.findIndex((line) => line.includes(quantity));
  const column = grid.at[row]?.indexOf(quantity) ?? -1;
  const printed = values[quantity] ?? 0;
  return { row, column, printed, meant: Math.round(printed + delta) };
}

function slipOfOne(spot: Spot, values: number[], grid: Grid): Slip | undefined {
  const digits = slipOfDigits(spot.printed, spot.meant);
  if (digits !== undefined && digits !== 'digit-wrong') return { kind: digits };
  if (spot.printed === 0 && isTotal(spot, grid)) return { kind: 'total-zero' };
  return neighbourSlip(spot, values, grid) ?? (digits === undefined ? undefined : { kind: digits });
}

function isTotal({ row, column }: Spot, grid: Grid): boolean {
  return (
    grid.columns[column] === 'total' || grid.rows[row]?.kind === 'total' || grid.rows[row]?.kind === 'output'
  );
}

/** What happened to the digits alone; undefined where nothing simple did. */
export function slipOfDigits(printed: number, meant: number): SlipKind | undefined {
  const from = String(meant);
  const to = String(printed);
  if (from.length === to.length) {
    const differing = Array.from(from, (digit, at) => (digit === to[at] ? -1 : at)).filter((at) => at >= 0);
    const [a, b] = differing;
    if (differing.length === 1 && from.length > 1) return 'digit-wrong';
    if (differing.length !== 2 || a === undefined || b === undefined) return undefined;
    return from[a] === to[b] && from[b] === to[a] ? 'digits-swapped' : undefined;
  }
  if (to.length === from.length + 1 && hasDoubled(to, from)) return 'digit-doubled';
  return printed > 0 && to.length + 1 === from.length && dropsOne(from, to) ? 'digit-lost' : undefined;
}

/** Whether `long` is `short` with one of its digits written twice. */
function hasDoubled(long: string, short: string): boolean {
  for (let at = 0; at < short.length; at++)
    if (short.slice(0, at + 1) + short.slice(at) === long) return short !== '0';
  return false;
}

function dropsOne(long: string, short: string): boolean {
  for (let at = 0; at < long.length; at++) if (long.slice(0, at) + long.slice(at + 1) === short) return true;
  return false;
}

/** Numbers below this are too common for two equal neighbours to tell anything. */
const TELLING = 10;

/** The number of the next row or column repeated here, or its digits run into this one. */
function neighbourSlip(spot: Spot, values: number[], grid: Grid): Slip | undefined {
  const places = [
    { kind: 'row-off', row: spot.row - 1, column: spot.column },
    { kind: 'row-off', row: spot.row + 1, column: spot.column },
    { kind: 'column-off', row: spot.row, column: spot.column - 1 },
    { kind: 'column-off', row: spot.row, column: spot.column + 1 },
  ] as const;
  for (const { kind, row, column } of places) {
    const from = placeAt(grid, row, column);
    if (from === undefined) continue;
    const value = values[grid.at[row]?.[column] ?? -1];
    if (value === spot.printed && value >= TELLING) return { kind, from };
    if (kind !== 'column-off' || value === undefined) continue;
    const glued = column < spot.column ? `${value}${spot.meant}` : `${spot.meant}${value}`;
    if (value >= 0 && spot.meant > 0 && glued === String(spot.printed)) return { kind: 'cells-glued', from };
  }
  return undefined;
}

/** Two numbers next to one another: one in the other's place, run together, or one torn in two. */
function slipOfPair(a: Spot, b: Spot, grid: Grid): Slip | undefined {
  const sideBySide = a.row === b.row && Math.abs(a.column - b.column) === 1;
  const oneBelow = a.column === b.column && Math.abs(a.row - b.row) === 1;
  if (!sideBySide && !oneBelow) return undefined;
  const moved = stoodFor(a, b) || stoodFor(b, a);
  const from = placeAt(grid, b.row, b.column);
  if (moved) return { kind: oneBelow ? 'row-off' : 'column-off', from };
  const [left, right] = a.column < b.column ? [a, b] : [b, a];
  const printed = [left.printed, right.printed].map(String);
  const meant = [left.meant, right.meant].map(String);
  if (sideBySide && printed.includes(meant.join(''))) return { kind: 'cells-glued', from };
  return sideBySide && meant.includes(printed.join('')) ? { kind: 'cells-split', from } : undefined;
}

/** Whether the number of `b` stands at `a`, and `b` was left 0 or holds the number of `a`. */
function stoodFor(a: Spot, b: Spot): boolean {
  return a.printed > 0 && a.printed === b.meant && (b.printed === 0 || b.printed === a.meant);
}

function placeAt(grid: Grid, row: number, column: number): Slip['from'] {
  const id = grid.rows[row]?.id;
  const name = grid.columns[column];
  const quantity = grid.at[row]?.[column];
  if (id === undefined || name === undefined || quantity === undefined || quantity < 0) return undefined;
  return { table: grid.table, row: id, column: name };
}
