import assert from 'node:assert/strict';
import { applicationsSentence } from '../../../../core/compose/sentences/applications';
import type { EditionId } from '../../../../core/edition/types';
import { figuresWith, type RowNumbers } from '../../../support/figures';
import { type Printed, reportOf } from '../../../support/report-of';

const RECEIVED = {
  new: [30, 3, 0, 0, 1, 1, 35],
  carryIn: [2, 0, 0, 0, 0, 0, 2],
  open: [15, 3, 0, 0, 0, 0, 18],
  partial: [4, 0, 0, 0, 0, 0, 4],
  denyLaw: [1, 0, 0, 0, 0, 0, 1],
  denyThird: [2, 0, 0, 0, 0, 0, 2],
  unableNotHeld: [5, 0, 0, 0, 0, 1, 6],
  noprocRepeat: [2, 0, 0, 0, 0, 0, 2],
  otherNoCorrect: [1, 0, 0, 0, 0, 0, 1],
  otherOther: [1, 0, 0, 0, 0, 0, 1],
  processed: [31, 3, 0, 0, 0, 1, 35],
  carryOut: [1, 0, 0, 0, 1, 0, 2],
};

const written = (rows: Record<string, RowNumbers>, printed: Printed = {}, edition: EditionId = '2021') =>
  applicationsSentence(reportOf(figuresWith(edition, rows), printed).report);

describe('the sentence about applications', () => {
  it('gives what was received, from whom, with what result, and what goes on', () => {
    assert.equal(
      written(RECEIVED),
      '2024年，共收到政府信息公开申请35件，其中自然人申请30件、法人或其他组织申请5件；上年结转2件；' +
        '予以公开18件，部分公开4件，不予公开3件，无法提供6件，不予处理2件，其他处理2件，结转下年度继续办理2件。',
    );
  });

  it('takes （六） as the edition of 2019 has it', () => {
    const { otherNoCorrect: _, otherOther: __, ...rows } = RECEIVED;
    assert.match(
      written({ ...rows, other19: [2, 0, 0, 0, 0, 0, 2] }, {}, '2019') ?? '',
      /^2020年，.*其他处理2件，/,
    );
  });

  it('says in words that there was none, and leaves out what is 0', () => {
    assert.equal(written({}), '2024年，未收到政府信息公开申请，无上年结转申请。');
    const carried = { carryIn: [1, 0, 0, 0, 0, 0, 1], open: [1, 0, 0, 0, 0, 0, 1] };
    assert.equal(written(carried), '2024年，未收到政府信息公开申请；上年结转1件；予以公开1件。');
    const one = { new: [1, 0, 0, 0, 0, 0, 1], open: [1, 0, 0, 0, 0, 0, 1] };
    assert.equal(written(one), '2024年，共收到政府信息公开申请1件，为自然人申请；予以公开1件。');
    const companies = { new: [0, 3, 0, 0, 0, 0, 3], carryOut: [0, 3, 0, 0, 0, 0, 3] };
    assert.equal(
      written(companies),
      '2024年，共收到政府信息公开申请3件，均为法人或其他组织申请；结转下年度继续办理3件。',
    );
  });

  it('leaves out a number that is missing, and all that rests on it', () => {
    const blank = (...cells: string[]) =>
      Object.fromEntries(cells.map((cell) => [`table3/${cell}/total`, '']));
    assert.equal(written(RECEIVED, blank('new')), undefined);
    assert.doesNotMatch(written(RECEIVED, blank('carryIn')) ?? '', /上年结转/);
    assert.doesNotMatch(written(RECEIVED, blank('denyLaw')) ?? '', /不予公开/);
    assert.equal(written({}, blank('carryIn')), '2024年，未收到政府信息公开申请。');
    for (const printed of ['', '-', null, '若干'])
      assert.doesNotMatch(written(RECEIVED, { 'table3/new/orgother': printed }) ?? '', /其中|均为/);
  });

  it('names no applicants who do not add up', () => {
    assert.doesNotMatch(written({ ...RECEIVED, new: [30, 3, 0, 0, 1, 1, 36] }) ?? '', /其中/);
  });

  it('is not written without the table', () => {
    const { report } = reportOf(figuresWith('2021', RECEIVED));
    assert.equal(applicationsSentence({ ...report, tables: {} }), undefined);
  });

  it('takes （六） as one row where a table of 2021 has it so', () => {
    const { report } = reportOf(figuresWith('2021', RECEIVED));
    const { otherNoCorrect, otherNoFee, otherOther, ...cells } = report.tables.table3?.cells ?? {};
    assert.ok(otherNoFee && otherOther && otherNoCorrect && report.tables.table3);
    const table3 = { ...report.tables.table3, cells: { ...cells, other19: otherNoCorrect } };
    assert.match(applicationsSentence({ ...report, tables: { table3 } }) ?? '', /其他处理1件/);
  });

  it('speaks of this year where the year is not known', () => {
    const { report } = reportOf(figuresWith('2021', {}));
    assert.match(applicationsSentence({ ...report, year: undefined }) ?? '', /^本年度，未收到/);
  });
});
