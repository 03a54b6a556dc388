/** Which of a row's leading text cells is its label, and where its values begin. */

import { labelKey } from '../../text/label-key';
import { holdsHan } from '../../text/space';
import type { RawRow } from '../tables/types';
import type { Cell, Label } from '../types';
import type { Labelled } from './types';
import { findWrapped } from './wrapped-labels';

export type { Labelled };

/** Pieces of a wrapped label that are tried together at the most. */
const PIECES = 8;

type Match<Row> = (key: string, raw: string) => Row | undefined;

/**
 * Finds the label: the last text cell before the values that `match` knows, alone or joined with the pieces before
 * it. In a grid row a text cell may stand among the values, so earlier cells are tried too. Where borders are not
 * seen, a label may be wrapped around its values, so pieces of the row above are told from the row's own.
 */
export function findLabel<Row>(raw: RawRow, match: Match<Row>): Labelled<Row> | undefined {
  const last = lastLeadingText(raw.cells, raw.grid);
  if (!raw.grid) return last < 0 ? undefined : findWrapped(raw.cells, last, match);
  return findInGrid(raw, last, match);
}

/** The same where `match` takes a whole label only, so that no piece of another row's can name a row. */
export function findWholeLabel<Row>(raw: RawRow, match: Match<Row>): Labelled<Row> | undefined {
  const last = lastLeadingText(raw.cells, raw.grid);
  return raw.grid ? findInGrid(raw, last, match) : matchSuffix(raw.cells, last, match);
}

function findInGrid<Row>({ cells }: RawRow, from: number, match: Match<Row>): Labelled<Row> | undefined {
  let last = from;
  while (last >= 0) {
    const found = matchSuffix(cells, last, match);
    if (found !== undefined) return found;
    do last--;
    while (last >= 0 && cells[last]?.form !== 'text');
  }
  return undefined;
}

/**
 * The index of the last text cell before the values; -1 for none. In a grid, words without Chinese characters behind
 * a label are a value that cannot be read.
 */
function lastLeadingText(cells: readonly Cell[], isGrid: boolean): number {
  let last = -1;
  for (let at = 0; at < cells.length; at++) {
    const { form, raw } = cells[at] as Cell;
    if (form === 'text' && (last < 0 || !isGrid || holdsHan(raw))) last = at;
    else if (form !== 'blank') break;
  }
  return last;
}

function matchSuffix<Row>(
  cells: readonly Cell[],
  last: number,
  match: Match<Row>,
): Labelled<Row> | undefined {
  let key = '';
  let pieces = 0;
  for (let from = last; from >= 0 && pieces < PIECES; from--) {
    const start = cells[from] as Cell;
    if (start.form !== 'text') continue;
    pieces++;
    key = pieces === 1 ? labelKey(start.raw) : labelKey(start.raw) + key;
    const row = match(key, start.raw);
    if (row !== undefined) return { row, label: labelOf(cells, from, last), values: cells.slice(last + 1) };
  }
  return undefined;
}

function labelOf(cells: readonly Cell[], from: number, last: number): Label {
  const start = cells[from] as Cell;
  const end = cells[last] as Cell;
  if (from === last) return { raw: end.raw, range: end.range };
  const texts = cells.slice(from, last + 1).filter((cell) => cell.form === 'text');
  return {
    raw: texts.map((cell) => cell.raw).join(' '),
    range: { start: start.range.start, end: end.range.end },
  };
}

/** Whether a row holds at least one figure. */
export function hasFigures(cells: readonly Cell[]): boolean {
  return cells.some((cell) => cell.form === 'number');
}
