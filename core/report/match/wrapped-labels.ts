/**
 * The label of a row whose borders are not seen. A wrapped label may stand around its values (`4.无正当理由大量`, the
 * numbers, `反复申请`), so the pieces before a row's values begin with the end of the label above, and the words of a
 * group (`（五）不`, `予处理`) may stand among them. The item mark tells where the row's own label begins.
 */
import { labelKey } from '../../text/label-key';
import type { Cell, Label } from '../types';
import { beginsLabel, isGroupWords, marksOf, printedLabel, printedLabels } from './item-marks';
import type { Labelled } from './types';

type Match<Row> = (key: string, raw: string) => Row | undefined;

/** Pieces before the values that are looked through for a mark; more than the narrowest column makes of any label. */
const PIECES = 24;

/** Pieces that are tried together where no mark stands. */
const UNMARKED_PIECES = 8;

/** The group （六） as one row. */
const ONE_ROW = '六其他处理';
const WHOLE_GROUP: ReadonlySet<string> = new Set([ONE_ROW, '六其他']);

/** A place in a piece: the piece's index among the pieces, and an offset in its text. */
interface Start {
  readonly piece: number;
  readonly at: number;
  readonly group: string | undefined;
}

const FIRST: Start = { piece: 0, at: 0, group: undefined };

/** The row that the text cells up to `last` name; undefined where it is in doubt. */
export function findWrapped<Row>(
  cells: readonly Cell[],
  last: number,
  match: Match<Row>,
): Labelled<Row> | undefined {
  const pieces = piecesBefore(cells, last);
  const { item, group } = lastMarks(pieces);
  const start = item ?? group;
  if (start === undefined) return unmarked(pieces, cells.slice(last + 1), match);
  const row = item === undefined ? rowBehindGroup(pieces, start, match) : rowOf(pieces, item, group, match);
  return row === undefined
    ? undefined
    : { row, label: labelOf(pieces, start), values: cells.slice(last + 1) };
}

function piecesBefore(cells: readonly Cell[], last: number): Cell[] {
  const pieces: Cell[] = [];
  for (let at = last; at >= 0 && pieces.length < PIECES; at--) {
    const cell = cells[at] as Cell;
    if (cell.form === 'text') pieces.unshift(cell);
  }
  return pieces;
}

/** The last item mark, and the last mark of a group where that stands behind it. */
function lastMarks(pieces: readonly Cell[]): { item: Start | undefined; group: Start | undefined } {
  let group: Start | undefined;
  for (let piece = pieces.length - 1; piece >= 0; piece--) {
    for (const mark of marksOf((pieces[piece] as Cell).raw).reverse()) {
      const start = { piece, ...mark };
      if (mark.group === undefined) return { item: start, group };
      group ??= start;
    }
  }
  return { item: undefined, group };
}

function rowOf<Row>(
  pieces: readonly Cell[],
  item: Start,
  group: Start | undefined,
  match: Match<Row>,
): Row | undefined {
  return group === undefined ? rowOfItem(pieces, item, match) : rowAroundGroup(pieces, item, group, match);
}

/** A group's name and no item mark: the name is the whole label, `（六）其他处理`, or the row's words reach the last piece. */
function rowBehindGroup<Row>(pieces: readonly Cell[], group: Start, match: Match<Row>): Row | undefined {
  const key = keyOf(pieces, group);
  const row = match(key, wordsOf(pieces, group));
  const before = rowNamed(keyOf(pieces, FIRST, group), match);
  if (row === undefined || (before !== undefined && before.group === group.group)) return undefined;
  if (WHOLE_GROUP.has(key)) return row;
  const last = labelKey((pieces.at(-1) as Cell).raw);
  const isLastPiece = group.piece === pieces.length - 1;
  const withoutLast = isLastPiece ? '' : key.slice(0, key.length - last.length);
  return row === match(ONE_ROW, ONE_ROW) || match(withoutLast, withoutLast) === row ? undefined : row;
}

/** The printed label that the first piece begins decides; the words of all pieces where it does not, never against it. */
function rowOfItem<Row>(pieces: readonly Cell[], item: Start, match: Match<Row>): Row | undefined {
  const all = keyOf(pieces, item);
  const first = labelKey((pieces[item.piece] as Cell).raw.slice(item.at));
  const printed = printedLabel(first);
  const byWords = match(all, wordsOf(pieces, item));
  if (printed === undefined) return byWords;
  const begun = match(printed.key, printed.key);
  if (printed.key === first) return isGroupWords(all.slice(first.length)) ? begun : undefined;
  return byWords === undefined || byWords === begun ? begun : undefined;
}

/**
 * `1.申请人无正当理由逾期不补正、行政机`, `（六）其他 关不再处理…`: a group's label beside its middle row. Behind the
 * last row of another group the mark begins a row of its own: `（六）其他处理`.
 */
function rowAroundGroup<Row>(
  pieces: readonly Cell[],
  item: Start,
  group: Start,
  match: Match<Row>,
): Row | undefined {
  const before = keyOf(pieces, item, group);
  const ofItem = rowNamed(before, match);
  const ofGroup = match(keyOf(pieces, group), wordsOf(pieces, group));
  if (ofItem === undefined || ofItem.group !== group.group) return ofGroup;
  const isGroupsOwn = ofGroup === ofItem.row || ofGroup === match(ONE_ROW, ONE_ROW);
  return ofGroup === undefined || isGroupsOwn ? ofItem.row : undefined;
}

interface Named<Row> {
  readonly row: Row;
  readonly group: string | undefined;
}

function rowNamed<Row>(key: string, match: Match<Row>): Named<Row> | undefined {
  const printed = printedLabel(key);
  const row = match(printed?.key ?? key, key);
  if (row === undefined) return undefined;
  const group = printed ?? printedLabels.find((label) => match(label.key, label.key) === row);
  return { row, group: group?.group };
}

/** Without a mark the row's words must reach the last piece: those before may be the end of the label above. */
function unmarked<Row>(
  pieces: readonly Cell[],
  values: readonly Cell[],
  match: Match<Row>,
): Labelled<Row> | undefined {
  const end = pieces.length - 1;
  let withoutLast = '';
  for (let piece = end; piece >= 0 && end - piece < UNMARKED_PIECES; piece--) {
    const { raw } = pieces[piece] as Cell;
    if (piece < end) withoutLast = labelKey(raw) + withoutLast;
    const key = withoutLast + labelKey((pieces[end] as Cell).raw);
    const row = match(key, raw);
    if (row === undefined) continue;
    if (piece < end && match(withoutLast, raw) === row && !beginsLabel(key)) return undefined;
    return { row, label: labelOf(pieces, { piece, at: 0, group: undefined }), values };
  }
  return undefined;
}

function keyOf(pieces: readonly Cell[], from: Start, to?: Start): string {
  return partsOf(pieces, from, to).map(labelKey).join('');
}

function wordsOf(pieces: readonly Cell[], from: Start): string {
  return (pieces[from.piece] as Cell).raw.slice(from.at);
}

function partsOf(pieces: readonly Cell[], from: Start, to?: Start): string[] {
  const last = to?.piece ?? pieces.length - 1;
  const parts: string[] = [];
  for (let piece = from.piece; piece <= last; piece++) {
    const { raw } = pieces[piece] as Cell;
    const end = piece === to?.piece ? to.at : raw.length;
    parts.push(raw.slice(piece === from.piece ? from.at : 0, end));
  }
  return parts;
}

function labelOf(pieces: readonly Cell[], from: Start): Label {
  const start = (pieces[from.piece] as Cell).range.start + from.at;
  const end = (pieces.at(-1) as Cell).range.end;
  return { raw: partsOf(pieces, from).join(' '), range: { start, end } };
}
