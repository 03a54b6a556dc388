import assert from 'node:assert/strict';
import { citationAt } from '../../../core/explain/citations';
import { parseFixture } from '../../support/fixture';

/** Each citation is marked with the id of its notice, an article of the 条例 with its number. */
function assertCited(source: string): void {
  const { text, marks } = parseFixture(source);
  assert.ok(marks.length > 0);
  for (const { rule, range } of marks)
    for (const offset of [range.start, range.end - 1]) {
      const found = citationAt(text, offset);
      assert.ok(found, `nothing at ${text.slice(range.start, range.end)}`);
      assert.deepEqual([String(found.article ?? found.notice.id), found.range], [rule, range]);
    }
}

describe('citations', () => {
  it('are found by number, however its brackets are written', () => {
    assertCited(
      '按照⟦edition-2021⟧国办公开办函〔2021〕30号⟦/⟧、⟦edition-2019⟧国办公开办函【2019】60 号⟦/⟧的要求。',
    );
    assertCited('⟦fee-2020⟧国办函﹝2020﹞109号⟦/⟧，⟦websites-2019⟧国办秘函〔2019〕19号⟦/⟧');
    assertCited('（⟦law⟧国务院令第711号⟦/⟧，原⟦law-2007⟧国务院令第492号⟦/⟧）');
  });

  it('are found by title, also with marks inside marks and in Traditional characters', () => {
    assertCited(
      '⟦edition-2021⟧《国务院办公厅政府信息与政务公开办公室关于印发《中华人民共和国政府信息公开工作年度报告格式》的通知》⟦/⟧',
    );
    assertCited('⟦edition-2019⟧《中华人民共和国政府信息公开工作年度报告格式(试行)》⟦/⟧');
    assertCited('⟦law⟧《中華人民共和國政府信息公開條例》⟦/⟧（以下简称⟦law⟧《条例》⟦/⟧）');
  });

  it('know articles of the 条例 where it is named before them', () => {
    assertCited('依据《政府信息公开条例》（国务院令第711号）⟦49⟧第四十九条⟦/⟧、⟦50⟧第五十条⟦/⟧的规定');
    assertCited('《政府信息公开条例》第二十条第（六）项、⟦36⟧第三十六条⟦/⟧');
    assertCited('《政府信息公开条例》⟦law⟧第三条⟦/⟧');
  });

  it('are no other laws, numbers and articles', () => {
    const others = [
      '依照《行政处罚法》第二十条处理',
      '国办发〔2021〕30号',
      '国务院令第100号',
      '《江苏省政府信息公开条例》',
      '贯彻《条例》精神',
      '表中第二十条第（一）项',
    ];
    for (const text of others)
      for (let offset = 0; offset <= text.length; offset++)
        assert.equal(citationAt(text, offset), undefined, text);
  });

  it('are looked for near the place only, in a text of any length', () => {
    const timed = (titles: number) => {
      const text = `${'《政府信息公开条例》'.repeat(titles)}《`;
      const start = performance.now();
      for (let round = 0; round < 200; round++) citationAt(text, text.length);
      return performance.now() - start;
    };
    timed(100);
    const [short, long] = [timed(100), timed(100_000)];
    assert.ok(long < short * 20 + 50, `${short} ms in a short text, ${long} ms in a long one`);
  });
});
