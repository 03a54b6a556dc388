/** 由95%提高到98%，提高3个百分点: the difference of two rates that stand right before it. */
import { DOWN } from './growth-words';
import type { ReadFigure } from './read';
import type { Verdict } from './types';

const FROM = /(?:由|从)[^由从]{0,12}$/;
const TO = /^(?:提高|提升|上升|增加|增长|下降|降低|减少|降)(?:到|至|为)$/;
const CHANGE = /^(?:提高|提升|上升|增加|增长|下降|降低|减少)了?$/;
const TOLERANCE = 1e-9;

/** Undefined where the two rates do not stand there. A wrong direction differs as a wrong number does. */
export function pointsOf(figures: readonly ReadFigure[], index: number): Verdict | undefined {
  const [before, after, change] = figures.slice(Math.max(0, index - 2), index + 1);
  if (before === undefined || after === undefined || change === undefined) return undefined;
  if (!isRate(before) || !isRate(after) || !change.phrase.number.unit?.endsWith('百分点')) return undefined;
  const isTold = FROM.test(before.phrase.own) && TO.test(after.phrase.own) && CHANGE.test(change.phrase.own);
  if (!isTold) return undefined;
  const [from, to, by] = [before, after, change].map(({ phrase }) => phrase.number.value) as [
    number,
    number,
    number,
  ];
  const difference = Number((to - from).toFixed(6));
  const said = DOWN.test(change.phrase.own) ? -by : by;
  const slack = (widthOf(before) + widthOf(after) + widthOf(change)) / 2 + TOLERANCE;
  return {
    class: Math.abs(difference - said) <= slack ? 'tied' : 'contradicts',
    basis: {
      kind: 'last-year',
      terms: [],
      name: { zh: '前后两个比率之差', en: 'difference of the two rates' },
      formula: `${to}－${from}`,
      value: difference,
      from: [before.range, after.range],
    },
    difference: undefined,
  };
}

function isRate({ phrase: { number } }: ReadFigure): boolean {
  return number.unit === '%' && (number.precision === 'exact' || number.precision === 'rounded');
}

/** How much a number may be off by its rounding. */
function widthOf({ phrase: { number } }: ReadFigure): number {
  return number.high - number.low;
}
