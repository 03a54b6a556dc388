import assert from 'node:assert/strict';
import { findTitles } from '../../../core/report/title';
import { textAt } from '../../../core/text/range';

/** The titles of a text as body, year and the text that they cover, line breaks as ⏎. */
function titlesOf(text: string): string[] {
  return findTitles(text, 0, text.length).map((title) => {
    if (title.body) assert.equal(textAt(text, title.body.range), title.body.raw);
    if (title.year) assert.equal(textAt(text, title.year.range), title.year.raw);
    const covered = textAt(text, title.range).replace(/\n\s*/g, '⏎');
    return `${title.body?.raw ?? '-'} ${title.year?.value ?? '-'}: ${covered}`;
  });
}

describe('report titles', () => {
  it('reads body and year from one line', () => {
    assert.deepEqual(titlesOf('青石县教育局2023年政府信息公开工作年度报告\n\n一、总体情况\n'), [
      '青石县教育局 2023: 青石县教育局2023年政府信息公开工作年度报告',
    ]);
  });

  it('reads a title on two lines, the body first', () => {
    assert.deepEqual(titlesOf('      青石县教育局\n  2023 年政府信息公开工作年度报告\n一、总体情况'), [
      '青石县教育局 2023: 青石县教育局⏎2023 年政府信息公开工作年度报告',
    ]);
  });

  it('joins a title that a PDF broke', () => {
    assert.deepEqual(titlesOf('正文\n2024 年青石市科委政府信息公开工作\n年度报告\n根据条例，'), [
      '青石市科委 2024: 2024 年青石市科委政府信息公开工作⏎年度报告',
    ]);
  });

  it('reads every wording that stands in for the prescribed one', () => {
    for (const wording of [
      '2023年度政府信息公开工作年度报告',
      '2023年政府信息公开年度报告',
      '2023年政府信息公开年度工作报告',
      '2023年政府信息公开年报',
      '2023年信息公开工作年度报告',
      '2023年度政府信息公开情况的报告',
      '2023政府信息公开工作年度报告',
      '2023年政务公开工作年度报告',
      '二〇二三年政府信息公开工作年度报告',
    ])
      assert.deepEqual(titlesOf(`柳河镇${wording}\n`), [`柳河镇 2023: 柳河镇${wording}`], wording);
  });

  it('leaves 政府 to a body that ends in it', () => {
    assert.deepEqual(titlesOf('柳河镇人民政府2023年政府信息公开工作年度报告'), [
      '柳河镇人民政府 2023: 柳河镇人民政府2023年政府信息公开工作年度报告',
    ]);
    assert.deepEqual(titlesOf('2023年柳河镇人民政府信息公开工作年度报告'), [
      '柳河镇人民政府 2023: 2023年柳河镇人民政府信息公开工作年度报告',
    ]);
  });

  it('reads Traditional characters, also with glosses', () => {
    assert.deepEqual(titlesOf('青石縣水利局2023年政府信息公開工作年度報(bào)告\n'), [
      '青石縣水利局 2023: 青石縣水利局2023年政府信息公開工作年度報(bào)告',
    ]);
  });

  it('reads a Markdown heading and HTML whose tags are blanked', () => {
    assert.deepEqual(titlesOf('# 青石县教育局2023年政府信息公开工作年度报告\n'), [
      '青石县教育局 2023: 青石县教育局2023年政府信息公开工作年度报告',
    ]);
    const blanked = `${' '.repeat(30)}青石县教育局${' '.repeat(13)}2023${' '.repeat(13)}年政府信息公开工作年度报告${' '.repeat(20)}根据`;
    assert.equal(findTitles(blanked, 0, blanked.length)[0]?.body?.raw, '青石县教育局');
  });

  it('finds the title in the line that holds the whole report', () => {
    const text =
      '当前位置： 首页 信息公开年报 青石实验区2023年度政府信息公开工作年度报告 来源：青石 根据条例要求，编制本报告。';
    assert.deepEqual(titlesOf(text), ['青石实验区 2023: 青石实验区2023年度政府信息公开工作年度报告']);
  });

  it('keeps a title that is printed twice, and two reports apart', () => {
    assert.equal(
      titlesOf('甲乡2023年政府信息公开工作年度报告\n\n访问量:\n\n甲乡2023年政府信息公开工作年度报告\n')
        .length,
      2,
    );
    assert.deepEqual(
      titlesOf('甲乡2023年政府信息公开工作年度报告\n无。\n乙乡2024年政府信息公开工作年度报告\n').map((t) =>
        t.slice(0, 7),
      ),
      ['甲乡 2023', '乙乡 2024'],
    );
  });

  it('takes no sentence for a title', () => {
    for (const prose of [
      '现公布青石县2023年政府信息公开工作年度报告，本报告由六部分组成。',
      '特向社会公布2023年青石县教育局政府信息公开工作年度报告。本报告共六部分。',
      '青石县2023年政府信息公开工作年度报告是由青石县发布的报告。',
      '根据条例，现向社会公布\n青石县2023年政府信息公开工作年度报告\n，请予监督。',
      '《关于做好2023年政府信息公开工作年度报告编制工作的通知》',
    ])
      assert.deepEqual(titlesOf(prose), [], prose);
  });

  it('takes no metadata, breadcrumb or half-year note for a title', () => {
    for (const line of [
      '标题: 青石县2023年政府信息公开工作年度报告\n',
      '首页/ 政府信息公开 / 政府信息公开年报 / 镇街 / 2021年 / 正文\n',
      '> 信息公开年度报告\n',
      '2022年上半年政府信息公开工作报告\n',
      '政府信息公开工作年度报告格式\n',
    ])
      assert.deepEqual(titlesOf(line), [], line);
  });

  it('takes a title without a year where there is no other', () => {
    assert.deepEqual(titlesOf('青石县教育局政府信息公开工作年度报告\n\n一、总体情况\n'), [
      '青石县教育局 -: 青石县教育局政府信息公开工作年度报告',
    ]);
  });
});
