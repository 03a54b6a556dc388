/** A region cut into pieces of one layout each, and their rows. */

import type { PrintedTableId } from '../edition/types';
import { labelKey } from '../text/label-key';
import type { Range } from '../text/range';
import { readCell } from './cell';
import type { HtmlTable } from './html';
import { APPLICATION_ROWS } from './match/applications';
import type { Region } from './regions';
import { cellLines } from './tables/cell-lines';
import { readHtmlRows } from './tables/html';
import { layouts } from './tables/index';
import type { RawRow, Zone, ZoneShape } from './tables/types';
import { linesOf, shapeOf } from './tables/zone';
import type { LayoutId } from './types';

/** The tables of an HTML text, and the text with its tags. */
export interface Html {
  readonly source: string;
  readonly tables: readonly HtmlTable[];
}

/** Row labels by which glued cells are known. */
const CROWDED: Readonly<Record<PrintedTableId, readonly string[]>> = {
  table2: ['规章', '规范性文件', '行政许可', '行政处罚', '行政强制', '行政事业性收费'],
  table3: APPLICATION_ROWS.map((row) => row.keys[0] ?? ''),
  table4: ['结果维持', '结果纠正', '尚未审结'],
};

/** Lines without any sign of a layout are read as cells when they are so few. */
const LOOSE_LINES = 4;

/** Rows of one region that came by one layout. */
export interface Piece {
  readonly layout: LayoutId;
  readonly rows: readonly RawRow[];
}

export function piecesOf(text: string, region: Region, html: Html): Piece[] {
  const tables = html.tables.filter(
    (table) => table.range.end > region.range.start && table.range.start < region.range.end,
  );
  if (tables.length > 0) return [{ layout: 'html', rows: htmlRows(text, html.source, tables, region) }];
  const zone: Zone = { text, range: region.range, lines: linesOf(text, region.range) };
  const shape = shapeOf(zone, CROWDED[region.table]);
  if (shape.wide === 0 || shape.piped === zone.lines.length) return pieceOf(zone, shape);
  const [piped, ...loose] = runsByPipe(zone);
  return [
    ...(piped === undefined ? [] : pieceOf(piped, shape)),
    ...loose.flatMap((run) => pieceOf(run, shapeOf(run, CROWDED[region.table]))),
  ];
}

/** The longest line between two tables that may name what the next one holds. */
const LONGEST_NAME = 40;

/** The rows of the tables and, between them, the short lines that name their parts (行政复议, 第二十条第（五）项). */
function htmlRows(text: string, source: string, tables: readonly HtmlTable[], region: Region): RawRow[] {
  let from = region.range.start;
  return tables.flatMap((table) => {
    const names = linesOf(text, { start: from, end: Math.max(from, table.range.start) })
      .map((line) => readCell(text, line.start, line.end))
      .filter((cell) => cell.form === 'text' && labelKey(cell.raw).length <= LONGEST_NAME);
    from = table.range.end;
    return [...names.map((cell) => ({ cells: [cell], grid: true })), ...readHtmlRows(text, source, [table])];
  });
}

function pieceOf(zone: Zone, shape: ZoneShape): Piece[] {
  const layout = layouts.find((candidate) => candidate.fits(shape));
  if (layout !== undefined) return [{ layout: layout.id, rows: layout.read(zone) }];
  return zone.lines.length <= LOOSE_LINES ? [{ layout: cellLines.id, rows: cellLines.read(zone) }] : [];
}

interface Run {
  readonly piped: boolean;
  readonly lines: Range[];
}

/** The longest line that may be the first piece of a row's label. */
const LONGEST_PIECE = 40;

/** A row's label that a converter took for a heading (`### 一、本年新收…`), or the first line of one that was broken. */
function isLabelLine(text: string, { start, end }: Range): boolean {
  return text[start] === '#' || (end - start <= LONGEST_PIECE && !text.slice(start, end).includes('。'));
}

/** Cuts a zone where rows between pipes and loose lines meet; each side has its own layout. */
function runsByPipe(zone: Zone): Zone[] {
  const runs: Run[] = [];
  for (const line of zone.lines) {
    const piped = hasPipe(zone.text, line);
    const run = runs.at(-1);
    if (run?.piped === piped) run.lines.push(line);
    else runs.push({ piped, lines: [line] });
  }
  const isLabel = (run: Run) =>
    !run.piped && run.lines.length === 1 && isLabelLine(zone.text, run.lines[0] as Range);
  const piped = runs.filter((run) => run.piped || isLabel(run)).flatMap((run) => run.lines);
  const loose = runs.filter((run) => !run.piped);
  return [piped, ...loose.map((run) => run.lines)]
    .filter((lines) => lines.length > 0)
    .map((lines) => zoneOf(zone.text, lines));
}

/** The names of table 4's blocks may stand between its rows: pieces are put back into the order of the text. */
export function inOneFlow(pieces: readonly Piece[]): readonly Piece[] {
  if (pieces.length < 2 || pieces.some((piece) => piece.layout === 'glued')) return pieces;
  const rows = pieces.flatMap((piece) => piece.rows);
  return [{ layout: pieces[0]?.layout ?? 'pipes', rows: rows.sort((a, b) => startOf(a) - startOf(b)) }];
}

function startOf(row: RawRow): number {
  return row.cells[0]?.range.start ?? 0;
}

function hasPipe(text: string, line: Range): boolean {
  for (let at = line.start; at < line.end; at++) if (text.charCodeAt(at) === 124) return true;
  return false;
}

function zoneOf(text: string, lines: readonly Range[]): Zone {
  return { text, range: { start: lines[0]?.start ?? 0, end: lines.at(-1)?.end ?? 0 }, lines };
}
