/** Slips of a whole row or column, tried as hypotheses: copied from another row, shifted by a column, left 0. */

import { isZero } from './evaluate';
import {
  bindingRelations,
  type Change,
  type Changes,
  failing,
  isCount,
  type Problem,
  withChanges,
} from './problem';
import type { Grid } from './tables';
import type { Slip } from './types';

/** What a whole row or column should hold, and how it came to hold something else. */
export interface LineSlip {
  readonly changes: Changes;
  readonly slips: readonly Slip[];
}

/** The slips of a whole line that explain everything that fails in a table, the plainest first. */
export function lineSlips(problem: Problem, grid: Grid): LineSlip[] {
  return [...zeroColumn(problem, grid), ...wrongRows(problem, grid), ...copiedTotals(problem, grid)];
}

/** The column 总计 left 0 in every row. */
function zeroColumn(problem: Problem, grid: Grid): LineSlip[] {
  const index = grid.columns.indexOf('total');
  const line = grid.at.map((row) => row[index] ?? -1);
  if (index < 0 || !line.every((quantity) => isPrintedZero(problem, quantity))) return [];
  const changes = settleLine(problem, line);
  if (changes === undefined || !settlesAll(problem, changes)) return [];
  return [{ changes, slips: [{ kind: 'total-zero', line: { column: 'total' } }] }];
}

/** One row that is wrong in itself; the other rows tell what it should hold. */
function wrongRows(problem: Problem, grid: Grid): LineSlip[] {
  const found: LineSlip[] = [];
  grid.at.forEach((line, row) => {
    const changes = settleLine(problem, Array.from(line));
    if (changes === undefined || changes.length < 2 || !settlesAll(problem, changes)) return;
    const slip = slipOfRow(problem.values, grid, row, changes);
    if (slip !== undefined) found.push({ changes, slips: [slip] });
  });
  return found.sort((a, b) => upward(a, grid) - upward(b, grid));
}

/** 1 for a row that copies the one below it: of two equal rows the lower is more likely the copy. */
function upward({ slips }: LineSlip, grid: Grid): number {
  const [from, to] = (slips[0]?.rows ?? []).map((id) => grid.rows.findIndex((row) => row.id === id));
  return from !== undefined && to !== undefined && from > to ? 1 : 0;
}

/** （七） copies a received row, so that 四 cannot be right either: results give （七）, the balance gives 四. */
function copiedTotals(problem: Problem, grid: Grid): LineSlip[] {
  const total = grid.rows.findIndex((row) => row.kind === 'total');
  const output = grid.rows.findIndex((row) => row.kind === 'output');
  const copied = grid.rows.findIndex(
    (row, index) => row.kind === 'input' && sameRow(problem.values, grid, index, total),
  );
  if (total < 0 || output < 0 || copied < 0) return [];
  const outputLine = Array.from(grid.at[output] as Int16Array);
  const shared = new Set(outputLine.flatMap((quantity) => bindingRelations(problem, quantity)));
  const first = settleLine(
    problem,
    Array.from(grid.at[total] as Int16Array),
    (relation) => !shared.has(relation),
  );
  if (first === undefined || first.length === 0) return [];
  const second = withChanges(problem, first, () => settleLine(problem, outputLine));
  if (second === undefined || !settlesAll(problem, [...first, ...second])) return [];
  const leftZero = outputLine.every((quantity) => isPrintedZero(problem, quantity));
  const slips: Slip[] = [{ kind: 'copied-row', rows: [rowId(grid, copied), rowId(grid, total)] }];
  if (leftZero) slips.push({ kind: 'total-zero', line: { row: rowId(grid, output) } });
  return [{ changes: [...first, ...second], slips }];
}

/**
 * The changes along a line that the relations across it ask for.
 * Undefined where they disagree or give no count, or a number of the line was not read.
 */
function settleLine(
  problem: Problem,
  line: readonly number[],
  counts: (relation: number) => boolean = () => true,
): Changes | undefined {
  const changes: Change[] = [];
  const inLine = relationsAlong(problem, line);
  for (const quantity of line) {
    if (quantity < 0 || !problem.changeable[quantity]) return undefined;
    const across = bindingRelations(problem, quantity).filter(
      (relation) => !inLine.has(relation) && counts(relation),
    );
    const delta = agreedChange(problem, quantity, across);
    if (delta === undefined) return undefined;
    if (!isZero(delta)) changes.push({ quantity, delta });
  }
  return changes;
}

/** Relations that hold more than one number of a line: the line's own sum. */
function relationsAlong(problem: Problem, line: readonly number[]): Set<number> {
  const along = new Set<number>();
  const seen = new Set<number>();
  for (const quantity of line)
    for (const relation of quantity < 0 ? [] : bindingRelations(problem, quantity))
      if (seen.has(relation)) along.add(relation);
      else seen.add(relation);
  return along;
}

function agreedChange(problem: Problem, quantity: number, across: readonly number[]): number | undefined {
  let agreed: number | undefined;
  for (const relation of across) {
    const standing = problem.system.standing[quantity] as Uint16Array;
    const weight = problem.system.standingWeights[quantity]?.[standing.indexOf(relation)] ?? 1;
    const delta = -(problem.residuals[relation] ?? 0) / weight;
    if (agreed !== undefined && !isZero(agreed - delta)) return undefined;
    agreed = delta;
  }
  if (agreed === undefined) return 0;
  return isCount((problem.values[quantity] ?? 0) + agreed) ? agreed : undefined;
}

function settlesAll(problem: Problem, changes: Changes): boolean {
  return changes.length > 0 && withChanges(problem, changes, () => failing(problem).length === 0);
}

function isPrintedZero(problem: Problem, quantity: number): boolean {
  return quantity >= 0 && problem.changeable[quantity] === 1 && problem.values[quantity] === 0;
}

/** How a row with `changes` in it came to be wrong, where that can be recognised. */
export function slipOfRow(values: number[], grid: Grid, row: number, changes: Changes): Slip | undefined {
  const line = grid.at[row] as Int16Array;
  const deltas = new Map(changes.map(({ quantity, delta }) => [quantity, delta]));
  const printed = Array.from(line, (quantity) => values[quantity] ?? 0);
  const meant = Array.from(line, (quantity) => (values[quantity] ?? 0) + (deltas.get(quantity) ?? 0));
  if (printed.every((value) => value === 0))
    return isTotalRow(grid, row) ? { kind: 'total-zero', line: { row: rowId(grid, row) } } : undefined;
  const from = copiedFrom(values, grid, row);
  if (from !== undefined) return { kind: 'copied-row', rows: [rowId(grid, from), rowId(grid, row)] };
  return isShifted(printed, meant) || isShifted(meant, printed)
    ? { kind: 'column-off', line: { row: rowId(grid, row) } }
    : undefined;
}

/** The row that another one repeats number for number: a neighbour, or for （七） a received row. */
function copiedFrom(values: number[], grid: Grid, row: number): number | undefined {
  const received = isTotalRow(grid, row)
    ? grid.rows.flatMap((candidate, index) => (candidate.kind === 'input' ? [index] : []))
    : [];
  return [...received, row - 1, row + 1].find((other) => sameRow(values, grid, other, row));
}

function sameRow(values: number[], grid: Grid, a: number, b: number): boolean {
  const other = grid.at[b];
  const same = grid.at[a]?.every((quantity, column) => values[quantity] === values[other?.[column] ?? -1]);
  return same === true && a !== b && grid.at[a]?.some((quantity) => values[quantity] !== 0) === true;
}

/** Whether the applicants of one row stand one column further right in the other. */
function isShifted(printed: readonly number[], meant: readonly number[]): boolean {
  const applicants = printed.length - 1;
  for (let column = 0; column + 1 < applicants; column++)
    if (printed[column + 1] !== meant[column]) return false;
  return meant.slice(0, applicants - 1).some((value) => value !== 0);
}

function isTotalRow(grid: Grid, row: number): boolean {
  return grid.rows[row]?.kind === 'total' || grid.rows[row]?.kind === 'output';
}

function rowId(grid: Grid, row: number): string {
  return grid.rows[row]?.id ?? '';
}
