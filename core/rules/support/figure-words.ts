/** Figures in findings: what they say as written, their cells, and the fix that writes what the basis gives. */
import { cellsOfFigure } from '../../locate/figures';
import type { Figure } from '../../report/figures';
import type { Report, ReportDocument } from '../../report/types';
import { textAt } from '../../text/range';
import type { Bilingual, FixDraft, RelatedDraft } from '../types';
import { figureEdit } from './figure-edit';

const CELL: Bilingual = { zh: '这一格是{value}。', en: 'This cell holds {value}.' };
const PART: Bilingual = { zh: '这里是{value}。', en: 'This is {value}.' };
const WRITE: Bilingual = { zh: '把文字中的{said}改为{value}', en: 'Change {said} in the text to {value}' };
/** More cells than this say less than the formula does. */
const MOST_CELLS = 10;

/** A figure with its unit, as written. */
export function saidBy({ masked }: ReportDocument, { range }: Figure): string {
  return textAt(masked, range).replace(/[\s\u2060]+/g, '');
}

/** The cells that a figure was compared with. */
export function relatedCells(report: Report, figure: Figure): RelatedDraft[] {
  const cells = cellsOfFigure({ report, figure }).filter(({ cell }) => (cell.value ?? 0) !== 0);
  return cells.slice(0, MOST_CELLS).map(({ cell }) => ({
    range: cell.range,
    message: CELL,
    args: { value: cell.raw },
  }));
}

/** The other figures that a figure was computed from. */
export function relatedFigures(document: ReportDocument, figures: readonly Figure[]): RelatedDraft[] {
  return figures.map((figure) => ({
    range: figure.range,
    message: PART,
    args: { value: saidBy(document, figure) },
  }));
}

/** Writing what a figure should be; none where its number cannot be surely changed. */
export function writeFix(document: ReportDocument, figure: Figure, value: number): FixDraft[] {
  const edit = figureEdit(document, figure, value);
  if (edit === undefined) return [];
  return [
    {
      kind: 'choice',
      title: WRITE,
      args: { said: textAt(document.text, figure.digits), value: edit.text },
      edits: [edit],
    },
  ];
}
