/** Filling one empty cell with what the identities tell of it. */
import type { Place } from '../../edition/types';
import type { Cell, ReportTable } from '../../report/types';
import type { Amendment } from './amendment';
import type { Filled } from './blank-filling';
import { blankValues, isEmpty } from './blank-values';
import { fillEdit } from './cell-edit';
import { phrase } from './identity-wording';
import { placeName } from './place-names';

const FILL = { zh: '{place}填 {value}', en: 'Write {value} in {place}' };
const FILL_PLAIN = { zh: '填写{place}', en: 'Fill {place}' };
const UNKNOWN = { zh: '勾稽关系算不出这一格', en: 'The identities do not tell this cell' };
const CROWDED = { zh: '旁边还有空白格，分不清写在哪一格', en: 'Another blank stands at the same place' };

/** What fills an empty cell; undefined for one that holds something. */
export function blankCellFilling(
  { document, report, analysis }: Filled,
  table: ReportTable,
  { row, column, cell }: Pick<Place, 'row' | 'column'> & { readonly cell: Cell },
): Amendment | undefined {
  if (!isEmpty(cell)) return undefined;
  const place = placeName(table.edition, { table: table.id, row, column });
  const value = blankValues(report, analysis).get(cell);
  const plain = phrase(FILL_PLAIN, { place });
  if (value === undefined) return { title: plain, change: { refused: UNKNOWN } };
  if (isCrowded(table, cell)) return { title: plain, change: { refused: CROWDED } };
  const edits = [fillEdit(document.masked, cell, String(value))];
  return { title: phrase(FILL, { place, value }), change: { edits } };
}

/** Whether another empty cell stands at the very place. */
function isCrowded({ cells }: ReportTable, { range }: Cell): boolean {
  const same = (other: Cell): boolean => isEmpty(other) && other.range.start === range.start;
  return Object.values(cells).flatMap((row) => Object.values(row).filter(same)).length > 1;
}
