import assert from 'node:assert/strict';
import { applyFixes } from '../../../../core/lint/fix';
import { sumEdits } from '../../../../core/rules/support/sum-edit';
import { figuresFrom } from '../../../support/random-report';
import { type Printed, reportOf } from '../../../support/report-of';

const FIGURES = figuresFrom('2021', 7);
const NATURAL = FIGURES.tables.table3.processed?.natural ?? 0;
const ALL = FIGURES.tables.table3.processed?.total ?? 0;

/** What is offered at a cell of table 3 or 4, `table3/processed/total`, and what it would make of that cell. */
function offered(place: string, printed: Printed = {}): string[] {
  const [id = '', row = '', column] = place.split('/');
  const { document, report } = reportOf(FIGURES, printed);
  const table = report.tables[id as 'table3'];
  assert.ok(table);
  return sumEdits(document, table, row, column).map(({ title, change }) => {
    if ('refused' in change) return `${title.zh} ✗ ${change.refused.zh}`;
    const { text } = applyFixes(document.text, [change]);
    const changed = text.split('\n').find((line, at) => line !== document.text.split('\n')[at]);
    return `${title.zh} → ${changed?.replaceAll('\t', ' ')}`;
  });
}

describe('summing a row or a column', () => {
  it('sets a total to the sum of its parts', () => {
    const [sum, row] = offered('table3/processed/natural', { 'table3/processed/natural': '99999' });
    assert.ok(
      sum?.startsWith(`把（七）总计·自然人 99999 改为各项之和 ${NATURAL} → processed ${NATURAL} `),
      sum,
    );
    assert.match(row ?? '', /^合计本行：把（七）总计·总计 /);
  });

  it('of the row, from any of its cells and from its label', () => {
    const printed = { 'table3/carryIn/total': '9,999' };
    const total = FIGURES.tables.table3.carryIn?.total;
    for (const place of ['table3/carryIn/business', 'table3/carryIn'])
      assert.ok(
        offered(place, printed)[0]?.startsWith(`合计本行：把二、上年结转·总计 9999 改为各项之和 ${total} → `),
      );
    assert.ok(offered('table3/carryIn/total', printed)[0]?.startsWith('把二、上年结转·总计 9999 改为'));
  });

  it('fills a total that is blank', () => {
    const [row] = offered('table4/review/total', { 'table4/review/total': '' });
    assert.equal(row?.split(' → ')[0], `行政复议·总计填各项之和 ${FIGURES.tables.table4.review?.total}`);
  });

  it('gives a total of both its sums', () => {
    const wrong = { 'table3/processed/total': '99999' };
    const starts = offered('table3/processed/total', wrong).map((one) => one.slice(0, 5));
    assert.deepEqual(starts, ['合计本行：', '合计本列：']);
    assert.ok(offered('table3/processed/total', wrong).every((one) => one.includes(`各项之和 ${ALL} →`)));
  });

  it('says why not', () => {
    const blank = offered('table3/processed/natural', { 'table3/open/natural': '' });
    assert.equal(blank[0], '把（七）总计·自然人改为各项之和 ✗ （一）予以公开·自然人没有数字');
    const unread = offered('table3/open/total', { 'table3/open/business': null });
    assert.match(unread[0] ?? '', /^把（一）予以公开·总计改为各项之和 ✗ （一）予以公开·商业企业没有数字$/);
    const equal = offered('table3/carryIn/total');
    assert.match(equal[0] ?? '', /^把二、上年结转·总计改为各项之和 ✗ 二、上年结转·总计已经等于各项之和 \d+$/);
    const half = offered('table3/carryIn/total', { 'table3/carryIn/natural': '0.5' });
    assert.match(half[0] ?? '', / ✗ 各项之和 [\d.]+ 不是件数$/);
  });

  it('has nothing to say where no total is', () => {
    assert.deepEqual(offered('t2_5/license/handled'), []);
    assert.deepEqual(offered('table3/carryIn/total', { 'table3/carryIn/total': null }), []);
  });
});
