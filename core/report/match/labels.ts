/** Which of a row's leading text cells is its label, and where its values begin. */
import { labelKey } from '../../text/label-key';
import type { RawRow } from '../tables/types';
import type { Cell, Label } from '../types';

/** A row with its label known: what the matcher answered, the label's text, and the cells behind it. */
export interface Labelled<Row> {
  readonly row: Row;
  readonly label: Label;
  readonly values: readonly Cell[];
}

/** Pieces of a wrapped label that are tried together at the most. */
const PIECES = 8;

/**
 * Finds the label: the last text cell before the values that `match` knows, alone or joined with the pieces before
 * it. In a grid row a text cell may stand among the values, so earlier cells are tried too.
 */
export function findLabel<Row>(
  raw: RawRow,
  match: (key: string, raw: string) => Row | undefined,
): Labelled<Row> | undefined {
  const texts = leadingTexts(raw.cells);
  const earliest = raw.grid ? 0 : texts.length - 1;
  for (let last = texts.length - 1; last >= Math.max(0, earliest); last--) {
    const found = matchSuffix(raw.cells, texts, last, match);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Indexes of the text cells that stand before the first number or dash. */
function leadingTexts(cells: readonly Cell[]): number[] {
  const texts: number[] = [];
  for (let at = 0; at < cells.length; at++) {
    const cell = cells[at] as Cell;
    if (cell.form === 'text') texts.push(at);
    else if (cell.form !== 'blank') break;
  }
  return texts;
}

function matchSuffix<Row>(
  cells: readonly Cell[],
  texts: readonly number[],
  last: number,
  match: (key: string, raw: string) => Row | undefined,
): Labelled<Row> | undefined {
  const end = cells[texts[last] as number] as Cell;
  let key = '';
  for (let from = last; from >= Math.max(0, last - PIECES + 1); from--) {
    const start = cells[texts[from] as number] as Cell;
    key = labelKey(start.raw) + key;
    const row = match(key, start.raw);
    if (row !== undefined) {
      const range = { start: start.range.start, end: end.range.end };
      const raw =
        from === last
          ? end.raw
          : texts
              .slice(from, last + 1)
              .map((at) => cells[at]?.raw)
              .join(' ');
      return { row, label: { raw, range }, values: cells.slice((texts[last] as number) + 1) };
    }
  }
  return undefined;
}

/** Whether a row holds at least one figure. */
export function hasFigures(cells: readonly Cell[]): boolean {
  return cells.some((cell) => cell.form === 'number');
}
