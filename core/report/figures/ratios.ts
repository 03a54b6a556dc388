/** Percentages whose numerator stands beside them: 1487项, 马上办1047项占比70.41%. */
import type { Report } from '../types';
import { UNTOLD } from './compare';
import { isDigitSlip } from './differences';
import { GROWTH } from './growth-words';
import type { FigureList } from './lists';
import type { ReadFigure } from './read';
import { compareRatio } from './rounding';
import { sumUp } from './sums';
import type { Basis, Verdict } from './types';
import { wholesOf } from './wholes';

const WHOLE =
  '(?:比|总(?:数|量|件数)?|全部|申请(?:总(?:数|量))?|总?申请(?:数|量)|受理(?:总(?:数|量))?|办结(?:总(?:数|量))?|比例|比重|收到申请|办理)?(?:总(?:数|量))?';
const SHARE = new RegExp(`^(?:约|各|分别|均)?占${WHOLE}(?:的|比|为|达到?|约|近|超)*$`);
const RATE = /([\u4e00-\u9fff]{2,10})率(?:为|达到?|是|均|约|近|超|都|已|分别|高)*$/;
/** 占全部申请60件的28.6%: the whole stands between. */
const OF_A_NUMBER = /^的?(?:比例|比重)?(?:为|达|约|近)?$/;
const ITS_WHOLE = /^(?:约)?占/;
/** Within one point of the quotient a wrong percentage is the quotient, wrongly written. */
const NEAR = 1;

/** What a percentage is of the counts beside it. Against the tables alone it is tied or untold, never accused. */
export function ratioOf(
  figures: readonly ReadFigure[],
  index: number,
  lists: readonly FigureList[],
  report: Report,
): Verdict {
  const { phrase } = figures[index] as ReadFigure;
  const terms = GROWTH.test(phrase.own) ? undefined : termsOf(figures, index, lists);
  if (terms === undefined) return UNTOLD;
  const part = figures[terms.numerator] as ReadFigure;
  const bases = terms.denominators.map((at) => quotient(part, figures[at] as ReadFigure));
  const { number } = phrase;
  const fits = (basis: Basis) => compareRatio(number, basis.value) === 'holds';
  const holding = bases.find(fits) ?? (bases.length === 0 ? byTables(part, report).find(fits) : undefined);
  if (holding) return { class: 'tied', basis: holding, difference: undefined };
  const near = bases.find(({ value }) => isNear(number.value, value));
  const isStated = number.precision === 'exact' || number.precision === 'rounded';
  return near !== undefined && isStated
    ? { class: 'contradicts', basis: near, difference: undefined }
    : UNTOLD;
}

function isNear(printed: number, actual: number): boolean {
  return Math.abs(printed - actual) <= NEAR || isDigitSlip(printed.toFixed(2), actual.toFixed(2));
}

interface Terms {
  readonly numerator: number;
  readonly denominators: readonly number[];
}

function termsOf(
  figures: readonly ReadFigure[],
  index: number,
  lists: readonly FigureList[],
): Terms | undefined {
  const { phrase } = figures[index] as ReadFigure;
  const before = figures[index - 1];
  if (before === undefined || before.phrase.depth > phrase.depth || phrase.gap.includes(';'))
    return undefined;
  if (OF_A_NUMBER.test(phrase.own) && ITS_WHOLE.test(before.phrase.own) && index >= 2)
    return isExactCount(figures[index - 2]) ? { numerator: index - 2, denominators: [index - 1] } : undefined;
  if (!isExactCount(before)) return undefined;
  const rate = RATE.exec(phrase.own)?.[1];
  const isOfBefore = SHARE.test(phrase.own) || (rate !== undefined && before.phrase.own.includes(rate));
  return isOfBefore
    ? { numerator: index - 1, denominators: denominatorsOf(figures, index - 1, lists) }
    : undefined;
}

function isExactCount(figure: ReadFigure | undefined): figure is ReadFigure {
  return (
    figure !== undefined && figure.phrase.number.precision === 'exact' && figure.phrase.number.unit !== '%'
  );
}

/** The head of the list that the numerator stands in; else the counts before it, the nearest first. */
function denominatorsOf(
  figures: readonly ReadFigure[],
  numerator: number,
  lists: readonly FigureList[],
): number[] {
  const part = figures[numerator] as ReadFigure;
  const list = lists.find(({ parts }) => parts.includes(numerator));
  const earlier = figures
    .map((_, index) => index)
    .slice(0, numerator)
    .reverse()
    .filter((index) => index !== list?.head && isWhole(figures, index, part));
  return list === undefined ? earlier : [list.head, ...earlier];
}

/** A count that is itself given as a share of something is a part too. */
function isWhole(figures: readonly ReadFigure[], index: number, part: ReadFigure): boolean {
  const figure = figures[index] as ReadFigure;
  const { number } = figure.phrase;
  const next = figures[index + 1]?.phrase;
  if (next?.number.unit === '%' && SHARE.test(next.own)) return false;
  return (
    isExactCount(figure) &&
    number.unit === part.phrase.number.unit &&
    number.value >= part.phrase.number.value &&
    number.value > 0
  );
}

const NAME = { zh: '两数之比', en: 'quotient' };

function quotient(part: ReadFigure, whole: ReadFigure): Basis {
  return {
    ...ratio(part.phrase.number.value, whole.phrase.number.value),
    from: [part.range, whole.range],
  };
}

function ratio(part: number, whole: number): Omit<Basis, 'from'> {
  const value = whole === 0 ? 0 : (part / whole) * 100;
  return { kind: 'ratio', terms: [], name: NAME, formula: `${part}÷${whole}`, value };
}

/** The totals of the tables that the numerator is a part of. */
function byTables(part: ReadFigure, report: Report): Basis[] {
  if (part.measure === undefined || part.scope !== 'whole') return [];
  return wholesOf(part.measure.key).flatMap((whole) => {
    const found = sumUp(report, whole);
    if (found === undefined || found.value < part.phrase.number.value || found.value === 0) return [];
    return [{ ...ratio(part.phrase.number.value, found.value), terms: whole.terms, from: [part.range] }];
  });
}
