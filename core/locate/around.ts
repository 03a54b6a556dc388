/** The cell that a cursor stands in, its padding included. */
import type { ReportDocument } from '../report/types';
import { cellAt, type LocatedCell } from './place';

const PADDING = ' \u00a0\u3000';

/** The cell at an offset, else the one whose padding the offset stands in: an empty cell may be nothing but padding. */
export function cellAround(document: ReportDocument, offset: number): LocatedCell | undefined {
  const { masked } = document;
  let after = offset;
  while (after < masked.length && PADDING.includes(masked.charAt(after))) after++;
  let before = offset;
  while (before > 0 && PADDING.includes(masked.charAt(before - 1))) before--;
  return cellAt(document, offset) ?? cellAt(document, after) ?? cellAt(document, before);
}
