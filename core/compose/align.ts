/**
 * Aligns the tables of a text: the white space around their cells, and the dashes of their rules. No word, no number
 * and no other line is touched; aligning twice changes nothing more.
 */
import type { TextEdit } from '../rules/types';
import { minimalEdit } from './minimal-edit';
import { type BlockRow, type TableBlock, type TableText, tableBlocks } from './table-blocks';
import type { RowCell } from './table-rows';

/** A cell wider than this runs over its column: one long line would push every row out of sight. */
const WIDEST = 100;
/** A rule's cell needs as many dashes. */
const NARROWEST_RULED = 3;

/** The edits, one for each gap that changes, in the order of the text; of rows that `wants` their line only. */
export function alignTables(
  document: TableText,
  blocks: readonly TableBlock[] = tableBlocks(document),
  wants: (line: number) => boolean = () => true,
): TextEdit[] {
  const edits: TextEdit[] = [];
  for (const { rows } of blocks) {
    if (!rows.some(({ line }) => wants(line))) continue;
    const columns = columnsOf(document.text, rows);
    for (const row of rows) if (wants(row.line)) alignInto(edits, document.text, row, columns);
  }
  return edits;
}

/** The edits that bring a row to its table's columns; the whole table's where the row is wider than they are. */
export function alignRow(
  document: TableText,
  line: number,
  blocks: readonly TableBlock[] = tableBlocks(document),
): TextEdit[] {
  const { text } = document;
  const block = blocks.find(({ rows }) => (rows[0]?.line ?? 0) <= line && line <= (rows.at(-1)?.line ?? 0));
  const row = block?.rows.find((one) => one.line === line);
  if (!block || !row) return [];
  const others = columnsOf(
    text,
    block.rows.filter((one) => one !== row),
  );
  const columns = columnsOf(text, block.rows);
  const isWider = others.some(({ width }, at) => width < (columns[at]?.width ?? 0));
  const edits: TextEdit[] = [];
  for (const one of isWider ? block.rows : [row]) alignInto(edits, text, one, columns);
  return edits;
}

interface Column {
  readonly width: number;
  /** By the colons of the rule. */
  readonly side: 'left' | 'right' | 'centre';
}

function columnsOf(text: string, rows: readonly BlockRow[]): Column[] {
  const widths: number[] = [];
  const rule = rows.find(({ isRule }) => isRule);
  for (const { cells, isRule } of rows)
    cells.forEach(({ width, closed }, at) => {
      const own = isRule || !closed ? 0 : width;
      widths[at] = Math.max(widths[at] ?? (rule ? NARROWEST_RULED : 1), own <= WIDEST ? own : 0);
    });
  return widths.map((width, at) => ({ width, side: sideOf(text, rule?.cells[at]) }));
}

function sideOf(text: string, cell: RowCell | undefined): Column['side'] {
  if (!cell || text[cell.end - 1] !== ':') return 'left';
  return text[cell.start] === ':' ? 'centre' : 'right';
}

/** Adds the edits of a row. */
function alignInto(edits: TextEdit[], text: string, row: BlockRow, columns: readonly Column[]): void {
  const put = (start: number, end: number, wanted: string) => {
    if (end - start === wanted.length && text.startsWith(wanted, start)) return;
    const edit = minimalEdit(text, start, end, wanted);
    if (edit) edits.push(edit);
  };
  row.cells.forEach((cell, at) => {
    const column = columns[at] as Column;
    const isFirst = at === 0 && !row.opened;
    if (row.isRule) drawRule(put, text, cell, column, isFirst);
    else alignCell(put, cell, column, isFirst);
  });
}

/** Writes a piece of the text anew. */
type Put = (start: number, end: number, wanted: string) => void;

function alignCell(
  put: Put,
  { from, start, end, to, width, closed }: RowCell,
  column: Column,
  isFirst: boolean,
): void {
  const lead = isFirst ? 0 : 1;
  if (start === end && closed) {
    put(from, to, blanks(lead + column.width + 1));
    return;
  }
  const missing = Math.max(0, column.width - width);
  // What stands before a first cell without a pipe is the row's indentation.
  const isLeft = !closed || isFirst || column.side === 'left';
  const before = isLeft ? 0 : column.side === 'right' ? missing : missing >> 1;
  put(from, start, blanks(lead + before));
  if (closed) put(end, to, blanks(missing - before + 1));
}

function drawRule(put: Put, text: string, cell: RowCell, column: Column, isFirst: boolean): void {
  const { from, start, end, to, closed } = cell;
  const opens = text[start] === ':' ? ':' : '';
  const closes = text[end - 1] === ':' ? ':' : '';
  const dashes = opens + '-'.repeat(column.width - opens.length - closes.length) + closes;
  put(from, start, isFirst ? '' : ' ');
  put(start, end, dashes);
  if (closed) put(end, to, ' ');
}

const MANY = ' '.repeat(2 * WIDEST);

function blanks(count: number): string {
  return MANY.slice(0, count);
}
