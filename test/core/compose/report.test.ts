import assert from 'node:assert/strict';
import { newReport } from '../../../core/compose/report';
import { lintText } from '../../../core/lint/engine';
import { readReport } from '../../../core/report/parse';

const BLANK_TABLES = ['cell-blank', 'cell-blank', 'cell-blank'];

/** The rules that speak on a report that nobody has filled in yet. */
const EXPECTED = {
  2024: [...BLANK_TABLES, 'section-empty', 'fee-statement'],
  2020: [...BLANK_TABLES, 'section-empty'],
};

describe('a new report', () => {
  for (const year of [2024, 2020] as const)
    for (const body of ['云岭区财政局', '临河县白杨镇人民政府'])
      for (const markup of ['markdown', 'plain'] as const)
        it(`of ${body} for ${year} (${markup}) holds all that the form has, and lacks only what a clerk fills in`, () => {
          const { findings, document } = lintText(newReport({ body, year, markup }));
          const [report] = document.reports;
          assert.equal(document.reports.length, 1);
          assert.equal(report?.body?.raw, body);
          assert.equal(report?.year, year);
          assert.equal(report?.edition.id, year === 2020 ? '2019' : '2021');
          assert.deepEqual(
            report?.sections.map(({ number, canonical, by }) => [number, canonical, by]),
            [1, 2, 3, 4, 5, 6].map((number) => [number, number, 'title']),
          );
          assert.deepEqual(
            report?.sections[0]?.topics.map(({ topics }) => topics),
            [['sub1'], ['sub2'], ['sub3'], ['sub4'], ['sub5']],
          );
          assert.deepEqual(
            Object.keys(report?.tables ?? {}).sort(),
            report?.edition.tables.map(({ id }) => id).sort(),
          );
          assert.deepEqual(
            findings.map(({ rule }) => rule),
            EXPECTED[year],
          );
        });

  it('names the notice of its edition and the time that it speaks of', () => {
    const text = newReport({ body: '云岭区财政局', year: 2024 });
    assert.match(text, /^# 云岭区财政局2024年政府信息公开工作年度报告\n\n本报告根据/);
    assert.match(text, /（国办公开办函〔2021〕30号）/);
    assert.match(text, /自2024年1月1日起至2024年12月31日止。/);
    assert.match(newReport({ body: '云岭区财政局', year: 2020 }), /（国办公开办函〔2019〕60号）/);
    assert.match(newReport({ body: '云岭区财政局', year: 2020, edition: '2021' }), /本年制发件数/);
  });

  it('asks a government, and no other body, for what 《条例》 asks of it', () => {
    const duties = /工作考核：<!-- .* -->\n\n社会评议：<!-- .* -->\n\n责任追究：<!-- .* -->\n/;
    assert.match(newReport({ body: '云岭县人民政府', year: 2024 }), duties);
    assert.doesNotMatch(newReport({ body: '云岭区财政局', year: 2024 }), duties);
  });

  it('shows its readers nothing of its prompts', () => {
    const { masked, comments } = readReport(newReport({ body: '云岭区财政局', year: 2024 }));
    assert.equal(comments.length, 9);
    assert.equal(masked.includes('写'), false);
  });
});
