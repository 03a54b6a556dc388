import assert from 'node:assert/strict';
import fc from 'fast-check';
import { figuresIn, reportSaying } from '../../../support/prose-report';
import { figuresOf } from '../../../support/random-report';
import { filled, quantitiesOf, SENTENCES } from '../../../support/sentences';

const RUNS = 12;

describe('ties of figures', () => {
  for (const sentence of SENTENCES)
    it(`holds: ${sentence}`, () => {
      fc.assert(
        fc.property(figuresOf('2021'), (figures) => {
          const { text, numbers } = filled(sentence, quantitiesOf(figures));
          const found = figuresIn(reportSaying(figures, text));
          assert.deepEqual(
            found.map(({ value, class: verdict }) => `${value} ${verdict}`),
            numbers.map(({ value }) => `${value} tied`),
            text,
          );
        }),
        { numRuns: RUNS },
      );
    });

  it('are broken by a change of one in at least nine of ten numbers, the rest being explained', () => {
    const verdicts: Record<string, number> = {};
    for (const sentence of SENTENCES)
      fc.assert(
        fc.property(figuresOf('2021'), fc.nat(20), fc.boolean(), (figures, pick, up) => {
          const quantities = quantitiesOf(figures);
          const { numbers } = filled(sentence, quantities);
          const at = pick % numbers.length;
          const by = up || numbers[at]?.value === 0 ? 1 : -1;
          const { text } = filled(sentence, quantities, { at, by });
          const verdict = figuresIn(reportSaying(figures, text))[at]?.class ?? 'unread';
          verdicts[verdict] = (verdicts[verdict] ?? 0) + 1;
        }),
        { numRuns: 30 },
      );
    const total = Object.values(verdicts).reduce((sum, count) => sum + count, 0);
    const share = (verdicts.contradicts ?? 0) / total;
    assert.ok(share >= 0.9, JSON.stringify(verdicts));
  });
});
