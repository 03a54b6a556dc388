import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applicationsSentence } from '../../../../core/compose/sentences/applications';
import { reviewsSentence } from '../../../../core/compose/sentences/reviews';
import { sentenceUpdate } from '../../../../core/compose/sentences/update';
import { writingsAt } from '../../../../core/compose/sentences/write';
import type { EditionId } from '../../../../core/edition/types';
import { lintText } from '../../../../core/lint/engine';
import { applyFixes } from '../../../../core/lint/fix';
import { figuresOf as statedIn } from '../../../../core/report/figures';
import { readReport } from '../../../../core/report/parse';
import type { Report } from '../../../../core/report/types';
import { type Figures, figuresFrom, figuresOf } from '../../../support/random-report';
import { markdown } from '../../../support/writers/markdown';

const PLACE = '按时答复。';

/** The draft of some figures with all its sentences in it, and what they say. */
function withSentences(figures: Figures): { text: string; written: string } {
  const draft = markdown.write(figures);
  const { reports } = readReport(draft);
  const report = reports[0] as Report;
  const written = `${applicationsSentence(report)}${reviewsSentence(report)}`;
  return { text: draft.replace(PLACE, PLACE + written), written };
}

/** The figures in the sentences. */
function statedBy({ text, written }: { text: string; written: string }) {
  const document = readReport(text);
  const start = text.indexOf(written);
  const end = start + written.length;
  return statedIn(document, document.reports[0] as Report).all.filter(
    ({ range }) => range.start >= start && range.end <= end,
  );
}

describe('what is written from the tables, read back', () => {
  for (const edition of ['2019', '2021'] as readonly EditionId[]) {
    it(`raises no finding (${edition})`, () =>
      fc.assert(
        fc.property(figuresOf(edition), (figures) => {
          const rules = (text: string) => lintText(text).findings.map(({ rule }) => rule);
          assert.deepEqual(rules(withSentences(figures).text), rules(markdown.write(figures)));
        }),
        { numRuns: 60 },
      ));

    it(`ties every number (${edition})`, () =>
      fc.assert(
        fc.property(figuresOf(edition), (figures) => {
          const draft = withSentences(figures);
          const stated = statedBy(draft);
          assert.equal(stated.length, draft.written.match(/\d+件/g)?.length ?? 0);
          for (const figure of stated)
            assert.equal(
              figure.class,
              'tied',
              `${draft.text.slice(figure.range.start - 12, figure.range.end)}: ${draft.written}`,
            );
        }),
        { numRuns: 60 },
      ));

    it(`is updated where a number was changed by one (${edition})`, () => {
      let right = 0;
      let all = 0;
      for (let seed = 0; seed < 20; seed++) {
        const { text, written } = withSentences(figuresFrom(edition, seed));
        for (const { digits, value } of statedBy({ text, written })) {
          const wrong = text.slice(0, digits.start) + (value + 1) + text.slice(digits.end);
          const update = sentenceUpdate(readReport(wrong), digits.start);
          const edits = update && 'edits' in update.change ? update.change.edits : [];
          all++;
          if (applyFixes(wrong, [{ edits }]).text === text) right++;
        }
      }
      assert.ok(all > 100 && right >= all * 0.95, `${right} of ${all}`);
    });

    it(`is written anew where the tables changed (${edition})`, () => {
      const old = withSentences(figuresFrom(edition, 3));
      const { written } = withSentences(figuresFrom(edition, 5));
      const text = markdown.write(figuresFrom(edition, 5)).replace(PLACE, PLACE + old.written);
      const edits = writingsAt(readReport(text), text.indexOf(old.written) + 1).flatMap(({ change }) =>
        'edits' in change ? change.edits : [],
      );
      const after = applyFixes(text, [{ edits }]).text;
      assert.ok(after.includes(PLACE + written), after.slice(0, 600));
      assert.ok(!after.includes(old.written));
    });
  }
});
