/** 收到36件，办结35件，结转1件: of what came this year. The table's total of results also counts what came last year. */
import type { ReadFigure } from './read';
import type { Difference } from './types';

const ANSWERED = /^answered:/;

/** Why an answered number may be right that differs from the tables: with what is carried on it makes up what was received. */
export function balanceOf(figures: readonly ReadFigure[], index: number): Difference | undefined {
  const { measure, phrase } = figures[index] as ReadFigure;
  if (measure === undefined || !ANSWERED.test(measure.key)) return undefined;
  const { value } = phrase.number;
  const received = said(figures, measure.key.replace(ANSWERED, 'received:'));
  const left = said(figures, measure.key.replace(ANSWERED, 'carryOut:'));
  if (received === undefined || left === undefined || value + left !== received) return undefined;
  return {
    kind: 'with-carry',
    isSlip: false,
    terms: [],
    text: {
      zh: `${value}＝句中的收到${received}－结转${left}`,
      en: `${value} = ${received} received - ${left} carried on, as the sentence says`,
    },
  };
}

function said(figures: readonly ReadFigure[], key: string): number | undefined {
  return figures.find(({ measure, scope }) => measure?.key === key && scope === 'whole')?.phrase.number.value;
}
