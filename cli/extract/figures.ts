/** The numbers of the prose in `nianbao extract`: part of the public contract. */
import { basisCalculation } from '../../core/explain/figure';
import type { Locale } from '../../core/lint/types';
import { type Basis, type Figure, figuresOf } from '../../core/report/figures';
import type { Report, ReportDocument } from '../../core/report/types';
import type { LineIndex } from '../../core/text/lines';
import { type PlacedRange, placeRange } from '../../core/text/placed-range';

/** One number stated in the prose. */
export interface ExtractedFigure {
  /** The printed number: 70.46 for 70.46 %, 1000 for 一千余. */
  readonly value: number;
  readonly unit: string | null;
  readonly precision: Figure['precision'];
  readonly range: PlacedRange;
  readonly class: Figure['class'];
  /** What it was compared with; null where there is nothing. */
  readonly basis: ExtractedBasis | null;
}

/** What a number was compared with. */
export interface ExtractedBasis {
  readonly kind: Basis['kind'];
  /** The cells of the sum; empty where none takes part. */
  readonly terms: readonly ExtractedTerm[];
  /** What it is and comes to, in words. */
  readonly text: string;
}

/** One cell of a sum, by the ids of the editions; `weight` is 1 or -1. */
export interface ExtractedTerm {
  readonly table: string;
  readonly row: string;
  readonly column: string;
  readonly weight: number;
}

/** The figures of a report, in order. */
export function figureShapes(document: ReportDocument, report: Report, locale: Locale): ExtractedFigure[] {
  return figuresOf(document, report).all.map((figure) => figureShape(figure, document.lines, locale));
}

function figureShape(figure: Figure, lines: LineIndex, locale: Locale): ExtractedFigure {
  const { value, unit, precision, range, class: of, basis } = figure;
  return {
    value,
    unit: unit ?? null,
    precision,
    range: placeRange(range, lines),
    class: of,
    basis: basis ? basisShape(basis, locale) : null,
  };
}

function basisShape(basis: Basis, locale: Locale): ExtractedBasis {
  const { kind, terms } = basis;
  return {
    kind,
    terms: terms.map(({ table, row, column, weight }) => ({ table, row, column, weight })),
    text: basisCalculation(basis)[locale],
  };
}
