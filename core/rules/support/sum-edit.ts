/** Setting a total to the sum of its parts: of a row, or of the results of a column. */
import { systemOfTable } from '../../arithmetic/tables';
import type { ColumnId, Identity, Place, RowId } from '../../edition/types';
import type { Cell, ReportDocument, ReportTable } from '../../report/types';
import type { Bilingual } from '../types';
import type { Amendment } from './amendment';
import { cellEdits } from './cell-edit';
import { TO_SUM } from './identity-fixes';
import { phrase } from './identity-wording';
import { placeName } from './place-names';

const FILL = { zh: '{place}填各项之和 {to}', en: 'Write the sum of its parts, {to}, in {place}' };
const PLAIN = { zh: '把{place}改为各项之和', en: 'Set {place} to the sum of its parts' };
const ROW = { zh: '合计本行', en: 'Sum this row' };
const COLUMN = { zh: '合计本列', en: 'Sum this column' };
const NAMED = { zh: '{axis}：{title}', en: '{axis}: {title}' };

const NO_NUMBER = { zh: '{place}没有数字', en: '{place} holds no number' };
const UNKNOWN_ROWS = {
  zh: '表中有认不出的行，不能合计',
  en: 'The table has rows that could not be told, so they cannot be summed',
};
const NO_COUNT = { zh: '各项之和 {sum} 不是件数', en: 'The sum of the parts, {sum}, is no count' };
const EQUAL = {
  zh: '{place}已经等于各项之和 {sum}',
  en: '{place} already equals the sum of its parts, {sum}',
};
const NOT_WRITABLE = { zh: '{place}的写法特殊，请自行修改', en: '{place} is written in a way of its own' };

const NONE_OFF: ReadonlySet<never> = new Set();
type Identities = readonly Identity[];

/**
 * The sums of the row and of the column that a cell stands in, each with what it would write into its total; first the
 * sum whose total the cell is. Without a column: the row alone. A balance (一＋二＝（七）＋四) has no total.
 */
export function sumEdits(
  document: ReportDocument,
  table: ReportTable,
  row: RowId,
  column?: ColumnId,
): readonly Amendment[] {
  const identities = systemOfTable(table, NONE_OFF)?.identities ?? [];
  const sums = [
    ...rowSums(identities, row),
    ...(column === undefined ? [] : columnSums(identities, row, column)),
  ];
  const found = sums.flatMap(({ identity, axis }) => {
    const total = identity.right[0];
    const cell = total && table.cells[total.row]?.[total.column];
    if (!total || !cell) return [];
    const isHere = total.row === row && total.column === column;
    return [{ axis, isHere, ...sumEdit(document, table, identity, { ...total, cell }) }];
  });
  const here = found.filter(({ isHere }) => isHere).length;
  const named = found.map(({ axis, isHere, title, change }) => ({
    isHere,
    title: isHere && here === 1 ? title : phrase(NAMED, { axis, title }),
    change,
  }));
  return named
    .sort((a, b) => Number(b.isHere) - Number(a.isHere))
    .map(({ title, change }) => ({ title, change }));
}

interface Sum {
  readonly identity: Identity;
  readonly axis: Bilingual;
}

function rowSums(identities: Identities, row: RowId): Sum[] {
  return identities
    .filter((identity) => identity.rule !== 'result-total' && identity.row === row)
    .map((identity) => ({ identity, axis: ROW }));
}

function columnSums(identities: Identities, row: RowId, column: ColumnId): Sum[] {
  const holds = (places: readonly Place[]): boolean => places.some((place) => place.row === row);
  return identities
    .filter(
      (one) => one.rule === 'result-total' && one.column === column && (holds(one.left) || holds(one.right)),
    )
    .map((identity) => ({ identity, axis: COLUMN }));
}

function sumEdit(
  document: ReportDocument,
  table: ReportTable,
  identity: Identity,
  total: Place & { readonly cell: Cell },
): Amendment {
  const place = placeName(table.edition, total);
  const refused = (reason: Bilingual): Amendment => ({
    title: phrase(PLAIN, { place }),
    change: { refused: reason },
  });
  const empty = identity.left.find((part) => numberIn(table, part) === undefined);
  if (empty) return refused(phrase(NO_NUMBER, { place: placeName(table.edition, empty) }));
  if (identity.rule === 'result-total' && hasUnknownRows(table)) return refused(UNKNOWN_ROWS);
  const sum = identity.left.reduce((so, part) => so + (numberIn(table, part) ?? 0), 0);
  if (sum < 0 || !Number.isInteger(sum)) return refused(phrase(NO_COUNT, { sum: Number(sum.toFixed(6)) }));
  if (total.cell.value === sum) return refused(phrase(EQUAL, { place, sum }));
  const edits = cellEdits(document, total.cell, sum);
  if (!edits) return refused(phrase(NOT_WRITABLE, { place }));
  const words = { place, from: total.cell.value ?? '', to: sum };
  return { title: phrase(total.cell.value === null ? FILL : TO_SUM, words), change: { edits } };
}

/** A part's number; undefined where it is blank, was not read, or is counted otherwise. */
function numberIn(table: ReportTable, { row, column }: Place): number | undefined {
  const cell = table.cells[row]?.[column];
  return cell?.form === 'number' && !cell.unit?.startsWith('万') ? (cell.value ?? undefined) : undefined;
}

/** Rows whose numbers are part of the sum, though nobody knows which they are. */
function hasUnknownRows({ unknownRows, unread }: ReportTable): boolean {
  return unknownRows.length > 0 || unread.some(({ reason }) => reason === 'no-label');
}
