/** Totals set to the sum of their parts: of the row and the column at the cursor. */
import { cellAround } from '../../../core/locate/around';
import { rowLabelAt } from '../../../core/locate/place';
import { sumEdits } from '../../../core/rules/support/sum-edit';
import { type ActionSource, amended } from './action';
import { KINDS } from './kinds';

export const sum: ActionSource = {
  id: 'sum',
  kinds: [KINDS.sum],
  actions: ({ server, linted: { document }, range }) => {
    const cell = cellAround(document, range.start);
    const at = cell ?? rowLabelAt(document, range.start);
    if (!at) return [];
    return sumEdits(document, at.table, at.row, cell?.column).map((one) => amended(server, KINDS.sum, one));
  },
};
