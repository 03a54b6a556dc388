/** The figures of the prose by their places, and the ways between them and the cells that they speak of. */
import type { PlacedCell } from '../arithmetic/types';
import type { Place } from '../edition/types';
import { type BasisTerm, type Figure, type FigureClass, figuresOf } from '../report/figures';
import type { Report, ReportDocument } from '../report/types';
import type { Range } from '../text/range';
import { inOrder, isSamePlace } from './identities';
import { holds } from './place';

/** A figure of one of the reports of a text. */
export interface LocatedFigure {
  readonly report: Report;
  readonly figure: Figure;
}

/** Of reports side by side, which share their prose, the one that can say most of a number answers. */
const TELLING: readonly FigureClass[] = ['tied', 'explained', 'contradicts', 'unknown', 'other'];

/** The figure that an offset stands in or at the edge of. */
export function figureAt(document: ReportDocument, offset: number): LocatedFigure | undefined {
  return document.reports
    .flatMap((report) => locatedAt(document, report, offset) ?? [])
    .sort((a, b) => TELLING.indexOf(a.figure.class) - TELLING.indexOf(b.figure.class))[0];
}

function locatedAt(document: ReportDocument, report: Report, offset: number): LocatedFigure | undefined {
  if (!holds(report.range, offset)) return undefined;
  const figure = figuresOf(document, report).all.find(({ range }) => holds(range, offset));
  return figure && { report, figure };
}

/** The cells that a figure was compared with, as far as they were read: in the order of its basis. */
export function cellsOfFigure({ report, figure }: LocatedFigure): PlacedCell[] {
  return cellsOfTerms(report, figure.basis?.terms ?? []);
}

/** The same, and the cells that explain why it differs. */
export function cellsAboutFigure({ report, figure }: LocatedFigure): PlacedCell[] {
  return cellsOfTerms(report, [...(figure.basis?.terms ?? []), ...(figure.difference?.terms ?? [])]);
}

/** Where a figure comes from: its cells, else the other figures that it was computed from. */
export function sourcesOf(located: LocatedFigure): readonly Range[] {
  const cells = cellsOfFigure(located);
  return cells.length > 0 ? cells.map(({ cell }) => cell.range) : (located.figure.basis?.from ?? []);
}

/** The cells at the terms of a sum, each once. */
function cellsOfTerms({ tables }: Report, terms: readonly BasisTerm[]): PlacedCell[] {
  const cells = terms.flatMap(({ table, row, column }) => {
    const cell = tables[table]?.cells[row]?.[column];
    return cell ? [{ table, row, column, cell }] : [];
  });
  return cells.filter((one, at) => cells.findIndex(({ cell }) => cell === one.cell) === at);
}

/** The figures of a report that surely speak of a cell, alone or in a sum, rightly or not. */
export function mentionsOf(document: ReportDocument, report: Report, place: Place): Figure[] {
  return figuresOf(document, report).all.filter(
    ({ class: of, basis }) => of !== 'unknown' && basis?.terms.some((term) => isSamePlace(term, place)),
  );
}

/** The other figures that state the same quantity. */
export function repetitionsOf(document: ReportDocument, { report, figure }: LocatedFigure): Figure[] {
  const key = keyOf(figure);
  if (key === '') return [];
  return figuresOf(document, report).all.filter((other) => other !== figure && keyOf(other) === key);
}

/** Empty for a figure that no cells are surely about. */
function keyOf({ class: of, basis }: Figure): string {
  if (of === 'unknown') return '';
  const terms = (basis?.terms ?? []).map(
    ({ table, row, column, weight }) => `${weight} ${table} ${row} ${column}`,
  );
  return terms.sort().join();
}

/** From the first to the last of some cells, which a jump shows as a whole; undefined where there is none. */
export function extentOf(cells: readonly PlacedCell[]): Range | undefined {
  const ranges = inOrder(cells).map(({ cell }) => cell.range);
  const [first] = ranges;
  return first && { start: first.start, end: Math.max(...ranges.map(({ end }) => end)) };
}

/** How many figures of a report fit its tables, do not, and cannot be told; those about other matters are not counted. */
export interface FigureTally {
  readonly fit: number;
  readonly differ: number;
  readonly untold: number;
  /** Those that differ. */
  readonly contradictions: readonly Figure[];
}

/** Counts the figures of a report. */
export function tallyOf(document: ReportDocument, report: Report): FigureTally {
  const { all } = figuresOf(document, report);
  const count = (...classes: FigureClass[]) => all.filter((one) => classes.includes(one.class)).length;
  const contradictions = all.filter((one) => one.class === 'contradicts');
  return {
    fit: count('tied', 'explained'),
    differ: contradictions.length,
    untold: count('unknown'),
    contradictions,
  };
}
