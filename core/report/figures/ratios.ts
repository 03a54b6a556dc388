/** Percentages whose numerator and denominator stand in the same sentence: 1487项, 马上办1047项占比70.41%. */

import { UNTOLD, type Verdict } from './compare';
import { isDigitSlip } from './differences';
import { GROWTH } from './growth-words';
import type { FigureList } from './lists';
import type { ReadFigure } from './read';
import { compareRatio } from './rounding';
import type { Basis } from './types';

const SHARE =
  /占(?:比|总(?:数|量|件数)?|全部|申请(?:总(?:数|量))?|总?申请(?:数|量)|受理(?:总(?:数|量))?|比例|比重|收到申请|办理)?(?:总(?:数|量))?(?:的|比|为|达到?|约|近|超)*$/;
const RATE = /([\u4e00-\u9fff]{2,10})率(?:为|达到?|是|均|约|近|超|都|已|分别|高)*$/;
/** Within one point of the quotient a wrong percentage is the quotient, wrongly written. */
const NEAR = 1;

/** What a percentage is of the counts before it. */
export function ratioOf(
  figures: readonly ReadFigure[],
  index: number,
  lists: readonly FigureList[],
): Verdict {
  const figure = figures[index] as ReadFigure;
  const numerator = numeratorOf(figures, index);
  if (numerator === undefined || GROWTH.test(figure.phrase.own)) return UNTOLD;
  const denominators = denominatorsOf(figures, numerator, lists);
  const bases = denominators.map((denominator) => basisOf(figures, numerator, denominator));
  const { number } = figure.phrase;
  const holding = bases.find(({ value }) => compareRatio(number, value) === 'holds');
  if (holding) return { class: 'tied', basis: holding, difference: undefined };
  const near = bases.find(({ value }) => isNear(number.value, value));
  if (
    near === undefined ||
    number.precision === 'about' ||
    number.precision === 'more' ||
    number.precision === 'less'
  )
    return { ...UNTOLD, basis: undefined };
  return { class: 'contradicts', basis: near, difference: undefined };
}

function isNear(printed: number, actual: number): boolean {
  return Math.abs(printed - actual) <= NEAR || isDigitSlip(printed.toFixed(2), actual.toFixed(2));
}

/** 占: the count right before. 率: the count right before, if its own words are those of the rate. */
function numeratorOf(figures: readonly ReadFigure[], index: number): number | undefined {
  const { phrase } = figures[index] as ReadFigure;
  const before = figures[index - 1];
  if (before === undefined || before.phrase.depth > phrase.depth || phrase.gap.includes(';'))
    return undefined;
  if (before.phrase.number.precision !== 'exact' || before.phrase.number.unit === '%') return undefined;
  if (SHARE.test(phrase.own)) return SHARE.exec(phrase.own)?.index === 0 ? index - 1 : undefined;
  const rate = RATE.exec(phrase.own)?.[1];
  return rate !== undefined && before.phrase.own.includes(rate) ? index - 1 : undefined;
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
    .filter((index) => index !== list?.head && isWhole(figures[index] as ReadFigure, part));
  return list === undefined ? earlier : [list.head, ...earlier];
}

function isWhole({ phrase }: ReadFigure, part: ReadFigure): boolean {
  const { number } = phrase;
  return (
    number.precision === 'exact' &&
    number.unit === part.phrase.number.unit &&
    number.value >= part.phrase.number.value &&
    number.value > 0
  );
}

function basisOf(figures: readonly ReadFigure[], numerator: number, denominator: number): Basis {
  const part = figures[numerator] as ReadFigure;
  const whole = figures[denominator] as ReadFigure;
  const [a, b] = [part.phrase.number.value, whole.phrase.number.value];
  return {
    kind: 'ratio',
    terms: [],
    name: { zh: '两数之比', en: 'quotient' },
    formula: `${a}÷${b}`,
    value: b === 0 ? 0 : (a / b) * 100,
    from: [part.range, whole.range],
  };
}
