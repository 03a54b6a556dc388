/** Table 4: fifteen values in the form's order, or three times five under the names of the blocks. */
import { BLOCKS, OUTCOMES } from '../../edition/reviews';
import { labelKey } from '../../text/label-key';
import { isValue } from '../cell';
import type { RawRow } from '../tables/types';
import type { Cell } from '../types';

const WIDTH = OUTCOMES.length;
const ALL = WIDTH * BLOCKS.length;

/** One reading of table 4: the cells of each block that was found. */
export type ReviewRows = Readonly<Record<string, readonly Cell[]>>;

/** Every reading of table 4 in a zone, in order; several where reports stand side by side. */
export function matchReviews(rows: readonly RawRow[]): ReviewRows[] {
  const runs = valueRuns(rows);
  const whole = runs.flatMap((run) => {
    const cells = trimPads(run.cells, ALL);
    return cells === undefined ? [] : [blocksOf(cells)];
  });
  if (whole.length > 0) return whole;
  const blocks = byBlockName(runs);
  if (Object.keys(blocks).length === BLOCKS.length) return [blocks];
  const blank = runs.length === 0 ? blankRow(rows) : undefined;
  return blank === undefined ? [] : [blocksOf(blank.cells)];
}

/** The row for the values of a form that is not filled in yet: fifteen empty cells under the outcomes. */
function blankRow(rows: readonly RawRow[]): RawRow | undefined {
  const heads = rows.findLastIndex((row) =>
    row.cells.some((cell) => labelKey(cell.raw) === OUTCOMES[0]?.label),
  );
  if (heads < 0) return undefined;
  return rows
    .slice(heads + 1)
    .find((row) => row.grid && row.cells.length === ALL && row.cells.every((cell) => cell.form === 'blank'));
}

/** Whether a zone holds figures of table 4 that could not be told apart. */
export function hasReviewFigures(rows: readonly RawRow[]): boolean {
  return valueRuns(rows).some((run) => run.cells.filter((cell) => cell.form === 'number').length >= WIDTH);
}

interface Run {
  readonly cells: readonly Cell[];
  /** The block that was named last before the values. */
  readonly block: string | undefined;
}

/** The values between two labels, over the borders of rows. */
function valueRuns(rows: readonly RawRow[]): Run[] {
  const runs: Run[] = [];
  let cells: Cell[] = [];
  let block: string | undefined;
  const close = () => {
    if (cells.some((cell) => cell.form !== 'blank')) runs.push({ cells, block });
    cells = [];
  };
  for (const row of rows) {
    if (row.grid || cells.length >= ALL) close();
    for (const cell of row.cells) {
      if (isValue(cell)) cells.push(cell);
      else {
        close();
        block = blockNamed(cell) ?? block;
      }
    }
    if (row.grid) close();
  }
  close();
  return runs;
}

function blockNamed(cell: Cell): string | undefined {
  const key = labelKey(cell.raw);
  return BLOCKS.findLast((block) => block.keys.some((word) => key.includes(word)))?.id;
}

/** Exactly `count` cells, empty ones beyond that dropped at the end, else at the start; undefined where both could be. */
function trimPads(cells: readonly Cell[], count: number): readonly Cell[] | undefined {
  const excess = cells.length - count;
  if (excess <= 0) return excess === 0 ? cells : undefined;
  const leading = blanks(cells.slice(0, excess));
  const trailing = blanks(cells.slice(-excess));
  if (leading === trailing) return undefined;
  return leading ? cells.slice(excess) : cells.slice(0, count);
}

function blanks(cells: readonly Cell[]): boolean {
  return cells.every((cell) => cell.form === 'blank');
}

function blocksOf(cells: readonly Cell[]): ReviewRows {
  return Object.fromEntries(
    BLOCKS.map((block, index) => [block.id, cells.slice(index * WIDTH, (index + 1) * WIDTH)]),
  );
}

function byBlockName(runs: readonly Run[]): ReviewRows {
  const blocks: Record<string, readonly Cell[]> = {};
  for (const run of runs) {
    const cells = trimPads(run.cells, WIDTH);
    if (run.block !== undefined && cells !== undefined) blocks[run.block] ??= cells;
  }
  return blocks;
}
