/** Growth over last year: against the number that the sentence gives for it, else against last year's report. */
import type { Report } from '../types';
import { UNTOLD } from './compare';
import { DOWN, GROWTH, UP, YEARLY } from './growth-words';
import type { FigureList } from './lists';
import { pointsOf } from './points';
import type { ReadFigure } from './read';
import { compareRatio } from './rounding';
import { type Sum, sumUp } from './sums';
import type { Basis, BasisTerm, Verdict } from './types';

/** Whether a number says by how much something grew or fell. */
export function isGrowth({ phrase }: ReadFigure): boolean {
  return GROWTH.test(phrase.own);
}

/**
 * @param lists those of the sentence; growth behind the last part of one is that part's, or the whole's
 * @param lastYear the same body's report for the year before, where it is at hand
 */
export function growthOf(
  figures: readonly ReadFigure[],
  index: number,
  lists: readonly FigureList[],
  report: Report,
  lastYear: Report | undefined,
): Verdict {
  const figure = figures[index] as ReadFigure;
  const points = pointsOf(figures, index);
  if (points !== undefined) return points;
  const now = grownFrom(figures, index);
  if (now === undefined) return UNTOLD;
  const isListed = lists.some(({ parts }) => parts.includes(figures.indexOf(now)));
  const same = measuredBy(now, report);
  const before =
    lastYearIn(figures, index, now) ?? (lastYear && same && lastYearOf(same, sumUp(lastYear, same)?.value));
  if (before !== undefined) return verdictOf(figure, now, before, isListed);
  if (same === undefined) return UNTOLD;
  // Another file may hold last year's report.
  const from = (value: number) => verdictOf(figure, now, { value, terms: same.terms, from: [] }, isListed);
  return { ...UNTOLD, grown: { terms: same.terms, from } };
}

function verdictOf(figure: ReadFigure, now: ReadFigure, before: Before, isListed: boolean): Verdict {
  if (before.value === 0) return UNTOLD;
  const basis = basisOf(figure, now, before);
  if (basis === undefined) return UNTOLD;
  const { number } = figure.phrase;
  if (number.precision !== 'exact' && number.precision !== 'rounded') return UNTOLD;
  const sign = DOWN.test(figure.phrase.own) ? -1 : 1;
  const isRight = compareRatio(number, basis.value * sign) === 'holds';
  if (!isRight && isListed) return UNTOLD;
  return { class: isRight ? 'tied' : 'contradicts', basis, difference: undefined };
}

/** The count right before, in the same list, whose growth is told: nothing else may be named between. */
function grownFrom(figures: readonly ReadFigure[], index: number): ReadFigure | undefined {
  const { phrase } = figures[index] as ReadFigure;
  const said = phrase.own
    .replace(YEARLY, '')
    .replace(UP, '')
    .replace(DOWN, '')
    .replace(/了|为|达|率|幅度?|申请量|数量|总量|相比|的/g, '');
  const isYearly = YEARLY.test(phrase.before) || hasLastYear(figures, index);
  if (said !== '' || !isYearly) return undefined;
  for (let at = index - 1; at >= 0; at--) {
    if (figures[at + 1]?.phrase.gap.includes(';')) return undefined;
    const candidate = figures[at] as ReadFigure;
    if (candidate.phrase.depth > phrase.depth || isNamedLast(candidate)) continue;
    if (candidate.time === 'last') return undefined;
    return candidate.phrase.number.precision === 'exact' &&
      candidate.phrase.number.unit !== '%' &&
      !isGrowth(candidate)
      ? candidate
      : undefined;
  }
  return undefined;
}

/** 较上年的59件增长, 由上年的10件降至7件，下降. */
function hasLastYear(figures: readonly ReadFigure[], index: number): boolean {
  return figures.slice(Math.max(0, index - 2), index).some(isNamedLast);
}

const LAST = /上一?年|去年|20\d\d年/;

/** Last year's by its own words; what stands behind it in the sentence may be either year's. */
function isNamedLast({ time, phrase }: ReadFigure): boolean {
  return time === 'last' && LAST.test(phrase.gap);
}

interface Before {
  readonly value: number;
  readonly terms: readonly BasisTerm[];
  readonly from: Basis['from'];
}

/** 上年同期N件, in the same sentence. */
function lastYearIn(figures: readonly ReadFigure[], index: number, now: ReadFigure): Before | undefined {
  const found = figures
    .slice(0, index)
    .findLast(
      (figure) =>
        isNamedLast(figure) &&
        figure.phrase.number.unit === now.phrase.number.unit &&
        figure.phrase.number.precision === 'exact',
    );
  return found && { value: found.phrase.number.value, terms: [], from: [found.range] };
}

/** The sum of the tables that a count is, where it holds. */
function measuredBy(now: ReadFigure, report: Report): Sum | undefined {
  if (now.measure === undefined || now.scope !== 'whole') return undefined;
  return now.measure.bases.find((base: Sum) => sumUp(report, base)?.value === now.phrase.number.value);
}

/** The same sum in last year's report. */
function lastYearOf({ terms }: Sum, value: number | undefined): Before | undefined {
  return value === undefined ? undefined : { value, terms, from: [] };
}

/** The change in the unit of the figure: points of a hundred, times, or the count itself. */
function basisOf(figure: ReadFigure, now: ReadFigure, before: Before): Basis | undefined {
  const { unit } = figure.phrase.number;
  const value = now.phrase.number.value;
  const change = value - before.value;
  const shape = {
    kind: 'last-year' as const,
    terms: before.terms,
    name: { zh: '比上年增减', en: 'change over last year' },
    from: [now.range, ...before.from],
  };
  if (unit === '%')
    return { ...shape, formula: `${value}÷${before.value}－1`, value: (change / before.value) * 100 };
  if (unit === now.phrase.number.unit)
    return { ...shape, formula: `${value}－${before.value}`, value: change };
  return undefined;
}
