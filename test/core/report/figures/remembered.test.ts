import assert from 'node:assert/strict';
import fc from 'fast-check';
import { figuresIn, reportSaying } from '../../../support/prose-report';
import { figuresFrom, figuresOf as randomFigures } from '../../../support/random-report';
import { filled, quantitiesOf, SENTENCES } from '../../../support/sentences';

const classesIn = (text: string) => figuresIn(text).map(({ said, class: verdict }) => `${said} ${verdict}`);

describe('paragraphs that were read before', () => {
  it('are compared with the tables of the report that they stand in now', () => {
    const first = figuresFrom('2021', 11);
    const { text } = filled(SENTENCES[1] as string, quantitiesOf(first));
    assert.ok(classesIn(reportSaying(first, text)).every((one) => one.endsWith('tied')));
    const other = figuresFrom('2021', 12);
    assert.ok(
      classesIn(reportSaying({ ...other, body: first.body }, text)).some((one) =>
        one.endsWith('contradicts'),
      ),
    );
    assert.ok(classesIn(reportSaying(first, text)).every((one) => one.endsWith('tied')));
  });

  it('say another thing for another year, another body and another edition', () => {
    const figures = figuresFrom('2021', 11);
    const text = `${figures.year}年，区政府办公室收到政府信息公开申请7件。`;
    const said = (change: Partial<typeof figures>) =>
      figuresIn(reportSaying({ ...figures, ...change }, text))[0];
    assert.equal(said({ body: '云岭区人民政府' })?.scope, 'part');
    assert.equal(said({ body: '云岭区人民政府办公室' })?.scope, 'whole');
    assert.equal(said({ body: '云岭区人民政府办公室', year: figures.year + 1 })?.time, 'last');
  });

  it('stand where they stand now', () => {
    fc.assert(
      fc.property(
        randomFigures(),
        fc.constantFrom(...SENTENCES.slice(0, 8)),
        fc.nat(30),
        (figures, sentence, shift) => {
          const { text } = filled(sentence, quantitiesOf(figures));
          const report = reportSaying(figures, `${'。'.repeat(1)}${text}`);
          const moved = report
            .replace('（三）', `${'字'.repeat(shift)}\n\n（三）`)
            .replace('## 一、', `${' '.repeat(shift)}\n## 一、`);
          const [before, after] = [figuresIn(report), figuresIn(moved)];
          assert.deepEqual(
            after.map(({ said, unit }) => `${said} ${unit}`),
            before.map(({ said, unit }) => `${said} ${unit}`),
          );
          for (const { range, said } of after) assert.equal(moved.slice(range.start, range.end), said);
        },
      ),
      { numRuns: 40 },
    );
  });
});
