/** A figure made by hand: what is not named is that of a plain number that cannot be told. */
import type { Figure } from '../../core/report/figures';

const NOWHERE = { start: 0, end: 0 };

export function figureOf(figure: Partial<Figure>): Figure {
  const value = figure.value ?? 0;
  return {
    range: NOWHERE,
    digits: NOWHERE,
    value,
    unit: '件',
    precision: 'exact',
    low: value,
    high: value,
    scope: 'whole',
    time: 'this',
    subject: '',
    measure: undefined,
    isDoubtful: false,
    sentence: NOWHERE,
    class: 'unknown',
    basis: undefined,
    difference: undefined,
    ...figure,
  };
}
