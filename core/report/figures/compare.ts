/** A number against the quantity that its words name: tied, contradicted, explained or not to be told. */
import type { Report } from '../types';
import { differenceOf } from './differences';
import type { Measure } from './measures/index';
import type { NumberMention } from './numbers';
import type { ReadFigure } from './read';
import { type Sum, type SummedUp, sumUp } from './sums';
import type { Basis, Verdict } from './types';
import { MONEY } from './units';

/** What it counts, or what that is, is not certain. */
export const UNTOLD: Verdict = { class: 'unknown', basis: undefined, difference: undefined };
/** It counts nothing of these tables. */
export const OTHER: Verdict = { class: 'other', basis: undefined, difference: undefined };

/** Compares a figure with the cells of its report; `lastYear` is the report of the year before, where it is at hand. */
export function compare(figure: ReadFigure, report: Report, lastYear: Report | undefined): Verdict {
  const { measure, phrase } = figure;
  if (
    measure === undefined ||
    figure.scope !== 'whole' ||
    figure.time === 'last' ||
    figure.time === 'another'
  )
    return OTHER;
  const money = MONEY[phrase.number.unit ?? ''];
  const number = money === undefined ? phrase.number : inWan(phrase.number, money);
  const sums = measure.bases.map((basis) => ({ basis, found: sumUp(report, basis) }));
  const tied = sums.find(({ found }) => found && holds(number, found.value));
  if (tied?.found)
    return { class: 'tied', basis: basisOf(tied.basis, tied.found, money), difference: undefined };
  const first = sums[0];
  if (first?.found === undefined || sums.some(({ found }) => found === undefined || !found.isComplete))
    return UNTOLD;
  const basis = basisOf(first.basis, first.found, money);
  if (
    figure.isDoubtful ||
    (figure.time === 'since' && !STANDING.test(measure.key)) ||
    number.precision === 'about'
  )
    return { ...UNTOLD, basis };
  const difference = differenceOf(number, measure as Measure, report, lastYear);
  return { class: difference?.isSlip === false ? 'explained' : 'contradicts', basis, difference };
}

/** What is counted at the year's end. */
const STANDING = /:valid$/;

function inWan(number: NumberMention, money: number): NumberMention {
  return { ...number, value: number.value * money, low: number.low * money, high: number.high * money };
}

const TOLERANCE = 1e-9;

/** Whether a value lies in the interval that a number stands for. */
export function holds({ precision, low, high, value }: NumberMention, actual: number): boolean {
  const slack = TOLERANCE * Math.max(1, Math.abs(value));
  if (precision === 'exact') return Math.abs(actual - value) <= slack;
  if (precision === 'rounded') return actual >= low - slack && actual < high + slack;
  return actual >= low - slack && actual <= high + slack;
}

/** @param money what the figure's unit is worth in that of the cells; the sum is told in the cells' unit. */
function basisOf({ name, terms }: Sum, { value, formula }: SummedUp, money = 1): Basis {
  const basis: Basis = { kind: 'cells', terms, name, formula, value, from: [] };
  if (money === 1) return basis;
  return { ...basis, formula: `${formula}万元`, value: Number((value / money).toFixed(6)) };
}
