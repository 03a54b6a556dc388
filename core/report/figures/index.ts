/** The figures of a report, read and compared once. */
import type { Report, ReportDocument } from '../types';
import type { Figures } from './types';

export type { Basis, BasisTerm, Difference, Figure, FigureClass, Figures } from './types';

const known = new WeakMap<Report, Figures>();

/** The figures of one report of a document; made when first asked for, then shared. */
export function figuresOf(_document: ReportDocument, report: Report): Figures {
  const made = known.get(report);
  if (made) return made;
  const figures: Figures = { all: [] };
  known.set(report, figures);
  return figures;
}
