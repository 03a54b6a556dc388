import assert from 'node:assert/strict';
import { citationAt, citationsIn } from '../../../core/cite/citations';
import { parseFixture } from '../../support/fixture';
import { timePerCharacter } from '../../support/time';

/** Each citation is marked with the id of its notice, an article of the 条例 with its number. */
function assertCited(source: string): void {
  const { text, marks } = parseFixture(source);
  assert.ok(marks.length > 0);
  for (const { rule, range } of marks)
    for (const offset of [range.start, range.end - 1]) {
      const found = citationAt(text, offset);
      assert.ok(found, `nothing at ${text.slice(range.start, range.end)}`);
      assert.deepEqual([String(found.article ?? found.cited.id), found.range], [rule, range]);
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

  it('are found by names that leave out a word, where no other can be meant', () => {
    assertCited(
      '⟦edition-2021⟧《中华人民共和国政府信息年度报告格式》⟦/⟧、⟦edition-2021⟧《政府信息公开年度报告格式》⟦/⟧',
    );
    assertCited(
      '⟦edition-2019⟧《国务院办公厅政府信息与政务公开办公室关于政府信息公开年度报告有关事项的通知》⟦/⟧',
    );
    assert.deepEqual(citationsIn('《关于政府信息公开年度报告有关事项的通知》'), []);
  });

  it('know articles of the 条例 where it is named before them', () => {
    assertCited('依据《政府信息公开条例》（国务院令第711号）⟦49⟧第四十九条⟦/⟧、⟦50⟧第五十条⟦/⟧的规定');
    assertCited('《政府信息公开条例》第二十条第（六）项、⟦36⟧第三十六条⟦/⟧');
    assertCited('《政府信息公开条例》⟦3⟧第三条⟦/⟧');
  });

  it('are no other laws, numbers and articles', () => {
    const others = [
      '依照《行政处罚法》第二十条处理',
      '国办发〔2021〕30号',
      '国务院令第100号',
      '《江苏省政府信息公开条例》',
      '贯彻《条例》精神',
      '按《条例》第五十条和〔2021〕30号编制',
      '《福建省人民政府办公厅关于政府信息公开工作年度报告有关事项的通知》',
      '《信息处理费管理办法》',
      '表中第二十条第（一）项',
    ];
    for (const text of others)
      for (let offset = 0; offset <= text.length; offset++)
        assert.equal(citationAt(text, offset), undefined, text);
  });

  it('are uncertain where a short name or a number without its issuer may be of another', () => {
    const certain = (text: string) => citationsIn(text).map(({ isCertain }) => isCertain);
    assert.deepEqual(certain('《条例》第五十条、〔2021〕30号'), [false, false, false]);
    assert.deepEqual(certain('《政府信息公开条例》（《条例》）第五十条'), [true, true, true]);
    assert.deepEqual(certain('《条例》第四十九条、第49条'), [false, false, false]);
  });

  it('know the form by its name inside the title of a notice of others', () => {
    assertCited('《福建省关于转发⟦edition-2021⟧《中华人民共和国政府信息公开工作年度报告格式》⟦/⟧的通知》');
  });

  for (const hard of [
    '《',
    '《》',
    '《条例》',
    '《条例》第五十条',
    '国办函〔2020〕',
    '〔2021〕30',
    '第五十条、',
  ])
    it(`take no longer each the more there are of them: ${hard}`, () => {
      const text = (length: number) => hard.repeat(length / hard.length);
      timePerCharacter(citationsIn, text(10_000));
      const [short, long] = [20_000, 200_000].map((length) => timePerCharacter(citationsIn, text(length)));
      assert.ok(
        (long ?? 0) < (short ?? 0) * 8 + 0.2,
        `${short} µs a character in a short text, ${long} µs in a long one`,
      );
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
