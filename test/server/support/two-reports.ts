/** Reports of one body for two years, and what may be wrong between them. */
import { yearAfter } from '../../support/next-year';
import { type Figures, figuresFrom } from '../../support/random-report';
import { withCells } from '../../support/two-years';
import { markdown } from '../../support/writers/markdown';

export const BEFORE: Figures = { ...figuresFrom('2021', 11), body: '云岭区林业局', year: 2023 };
export const AFTER = yearAfter(BEFORE, 12);
export const FIRST = markdown.write(BEFORE);

/** The later with another number taken over, true in itself. */
export const OTHER_CARRIED = markdown.write(takingOver(AFTER, 1));

function takingOver(figures: Figures, more: number): Figures {
  const add = (row: string, to: Figures) =>
    withCells(to, row, ({ natural = 0, total = 0 }) => ({ natural: natural + more, total: total + more }));
  return add('carryIn', add('open', add('processed', figures)));
}

/** 2023 hands on what OTHER_CARRIED takes over. */
export const OTHER_HANDED_ON = markdown.write(
  ['carryOut', 'new'].reduce(
    (figures, row) =>
      withCells(figures, row, ({ natural = 0, total = 0 }) => ({ natural: natural + 1, total: total + 1 })),
    BEFORE,
  ),
);
