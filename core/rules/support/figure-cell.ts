/** The cell that takes the number of the prose. */
import type { Figure } from '../../report/figures';
import type { Report, ReportDocument } from '../../report/types';
import type { Bilingual, FixDraft } from '../types';
import { numberEdits } from './number-edit';

const WRITE: Bilingual = { zh: '把表中的{said}改为{value}', en: 'Change {said} in the table to {value}' };

/** Undefined where several cells make up the quantity, or the number is not exact. */
export function cellEdit({ text }: ReportDocument, { tables }: Report, figure: Figure): FixDraft | undefined {
  const [term, ...more] = figure.basis?.terms ?? [];
  if (term === undefined || more.length > 0 || figure.precision !== 'exact') return undefined;
  const cell = tables[term.table]?.cells[term.row]?.[term.column];
  const isCount = figure.unit === undefined || !figure.unit.endsWith('元');
  const edits = cell && isCount ? numberEdits(text, cell, figure.value) : undefined;
  if (cell === undefined || edits === undefined) return undefined;
  return { kind: 'choice', title: WRITE, args: { said: cell.raw, value: String(figure.value) }, edits };
}
