import assert from 'node:assert/strict';
import { reviewsSentence } from '../../../../core/compose/sentences/reviews';
import { figuresWith, type RowNumbers } from '../../../support/figures';
import { type Printed, reportOf } from '../../../support/report-of';

const written = (rows: Record<string, RowNumbers>, printed: Printed = {}) =>
  reviewsSentence(reportOf(figuresWith('2021', rows), printed).report);

const ALL = { review: [2, 1, 0, 1, 4], direct: [1, 0, 0, 0, 1], after: [1, 0, 1, 0, 2] };

describe('the sentence about reconsideration and litigation', () => {
  it('gives both with their outcomes, litigation over its two blocks', () => {
    assert.equal(
      written(ALL),
      '2024年，因政府信息公开工作被申请行政复议4件（维持2件、纠正1件、尚未审结1件）；被提起行政诉讼3件（维持2件、其他结果1件）。',
    );
  });

  it('says in words that there was none', () => {
    assert.equal(written({}), '2024年，未发生因政府信息公开工作被申请行政复议、被提起行政诉讼的情况。');
    assert.equal(
      written({ review: [1, 0, 0, 0, 1] }),
      '2024年，因政府信息公开工作被申请行政复议1件（维持1件），未被提起行政诉讼。',
    );
    assert.equal(
      written({ after: [0, 0, 0, 2, 2] }),
      '2024年，因政府信息公开工作被提起行政诉讼2件（尚未审结2件），未被申请行政复议。',
    );
  });

  it('leaves out a total that is missing, and outcomes that are not the whole', () => {
    assert.equal(
      written(ALL, { 'table4/after/total': '' }),
      '2024年，因政府信息公开工作被申请行政复议4件（维持2件、纠正1件、尚未审结1件）。',
    );
    assert.equal(
      written({}, { 'table4/review/total': '' }),
      '2024年，未发生因政府信息公开工作被提起行政诉讼的情况。',
    );
    assert.match(written(ALL, { 'table4/review/upheld': '' }) ?? '', /被申请行政复议4件；/);
    assert.match(written({ ...ALL, review: [2, 1, 0, 1, 5] }) ?? '', /被申请行政复议5件；/);
    assert.equal(written({}, { 'table4/review/total': '', 'table4/direct/total': null }), undefined);
  });
});
