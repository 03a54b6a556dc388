/**
 * Aligns the tables of a text: the white space around their cells, and the dashes of their rules. No word, no number
 * and no other line is touched; aligning twice changes nothing more.
 */
import type { TextEdit } from '../rules/types';
import { minimalEdit } from './minimal-edit';
import { type BlockRow, type TableBlock, type TableText, tableBlocks } from './table-blocks';
import type { RowCell } from './table-rows';
import { displayWidth } from './width';

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
  return blocks.flatMap((block) => {
    if (!block.rows.some(({ line }) => wants(line))) return [];
    const columns = columnsOf(document.text, block.rows);
    return block.rows.flatMap((row) => (wants(row.line) ? rowEdits(document.text, row, columns) : []));
  });
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
  return (isWider ? block.rows : [row]).flatMap((one) => rowEdits(text, one, columns));
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
    cells.forEach(({ words, closed }, at) => {
      const own = isRule || !closed ? 0 : displayWidth(text.slice(words.start, words.end));
      widths[at] = Math.max(widths[at] ?? (rule ? NARROWEST_RULED : 1), own <= WIDEST ? own : 0);
    });
  return widths.map((width, at) => ({ width, side: sideOf(text, rule?.cells[at]) }));
}

function sideOf(text: string, cell: RowCell | undefined): Column['side'] {
  if (!cell || text[cell.words.end - 1] !== ':') return 'left';
  return text[cell.words.start] === ':' ? 'centre' : 'right';
}

function rowEdits(text: string, row: BlockRow, columns: readonly Column[]): TextEdit[] {
  return row.cells.flatMap((cell, at) => {
    const column = columns[at] as Column;
    const isFirst = at === 0 && !row.opened;
    return row.isRule ? ruleEdits(text, cell, column, isFirst) : cellEdits(text, cell, column, isFirst);
  });
}

function cellEdits(text: string, { piece, words, closed }: RowCell, column: Column, isFirst: boolean) {
  const lead = isFirst ? 0 : 1;
  if (words.start === words.end && closed)
    return edits(minimalEdit(text, piece.start, piece.end, ' '.repeat(lead + column.width + 1)));
  const missing = Math.max(0, column.width - displayWidth(text.slice(words.start, words.end)));
  const before = !closed || column.side === 'left' ? 0 : column.side === 'right' ? missing : missing >> 1;
  return edits(
    minimalEdit(text, piece.start, words.start, ' '.repeat(lead + before)),
    closed ? minimalEdit(text, words.end, piece.end, ' '.repeat(missing - before + 1)) : undefined,
  );
}

function ruleEdits(text: string, { piece, words, closed }: RowCell, column: Column, isFirst: boolean) {
  const opens = text[words.start] === ':' ? ':' : '';
  const closes = text[words.end - 1] === ':' ? ':' : '';
  const dashes = opens + '-'.repeat(column.width - opens.length - closes.length) + closes;
  return edits(
    minimalEdit(text, piece.start, words.start, isFirst ? '' : ' '),
    minimalEdit(text, words.start, words.end, dashes),
    closed ? minimalEdit(text, words.end, piece.end, ' ') : undefined,
  );
}

function edits(...found: readonly (TextEdit | undefined)[]): TextEdit[] {
  return found.filter((edit) => edit !== undefined);
}
