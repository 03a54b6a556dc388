/** Any report, listed twice: what did not change is not corrected, what was mended is. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Bodies, type BodyReport } from '../../../cli/report/bodies';
import { compare } from '../../../cli/report/compare';
import { inspect } from '../../../cli/report/inspect';
import type { ListedItem } from '../../../cli/report/state';
import { lintText } from '../../../core/lint/engine';
import { completeOptions } from '../../../core/lint/options';
import { fileResult } from '../../../core/lint/placed';
import { copyOf, figuresOf, numbersFrom } from '../../support/random-report';
import { spoil } from '../../support/spoil';
import { writers } from '../../support/writers';

const OPTIONS = completeOptions({ maxFindings: Number.POSITIVE_INFINITY });

/** The reports of a text, as the lists know them. */
function reportsOf(text: string): BodyReport[] {
  const result = lintText(text, OPTIONS);
  const circumstances = { file: '年报.md', options: OPTIONS, neighboursOf: undefined };
  const bodies = new Bodies();
  bodies.add(fileResult('年报.md', result), inspect(result, circumstances, 'zh'));
  return bodies.all.flatMap((body) => body.reports());
}

function firstList(reports: readonly BodyReport[]): ListedItem[] {
  return [...compare(reports, undefined, { number: 1, least: 'hint' }).items];
}

function secondList(before: readonly ListedItem[], text: string) {
  const { items, corrected, unseen, untold } = compare(reportsOf(text), before, { number: 2, least: 'hint' });
  const states = items.map(({ standing }) => standing);
  return {
    open: states.filter((standing) => standing === 'open').length,
    fresh: states.filter((standing) => standing === 'fresh').length,
    corrected: corrected.length,
    others: unseen.length + untold.length,
  };
}

const wrong = fc.tuple(
  figuresOf(),
  fc.constantFrom(...writers),
  fc.integer(),
  fc.integer({ min: 1, max: 4 }),
);

describe('lists of two rounds, over random reports', () => {
  it('what stands as it was is open, wherever its lines went', () => {
    fc.assert(
      fc.property(wrong, ([figures, writer, seed, count]) => {
        const spoiled = copyOf(figures);
        spoil(spoiled, 'table3', count, 1, numbersFrom(seed));
        const text = writer.write(spoiled);
        const before = firstList(reportsOf(text));
        const open = before.length;
        assert.deepEqual(secondList(before, text), { open, fresh: 0, corrected: 0, others: 0 });
        const moved = `\n\n\n${text.replaceAll('\n', '\r\n')}`;
        assert.deepEqual(secondList(before, moved), { open, fresh: 0, corrected: 0, others: 0 });
      }),
      { numRuns: 60 },
    );
  });

  it('what was mended is corrected, and nothing else is', () => {
    fc.assert(
      fc.property(wrong, ([figures, writer, seed, count]) => {
        const spoiled = copyOf(figures);
        spoil(spoiled, 'table3', count, 1, numbersFrom(seed));
        const after = reportsOf(writer.write(figures));
        const before = firstList(reportsOf(writer.write(spoiled)));
        const { open, fresh, corrected, others } = secondList(before, writer.write(figures));
        assert.equal(open + corrected, before.length);
        assert.equal(open + fresh, after.flatMap(({ items }) => items).length);
        assert.equal(others, 0);
        const errors = before.filter(({ severity }) => severity === 'error').length;
        const left = after
          .flatMap(({ items }) => items)
          .filter(({ severity }) => severity === 'error').length;
        assert.ok(corrected >= errors - left);
      }),
      { numRuns: 60 },
    );
  });
});
