/** Section headings as real reports write them, and what only looks like one. */
import assert from 'node:assert/strict';
import { readReport } from '../../../core/report/parse';

/** `number→section:title` of each heading; `·` where the number or the section is not known. */
function headings(text: string): string[] {
  const [report] = readReport(text).reports;
  return (report?.sections ?? []).map(
    (section) =>
      `${section.number ?? '·'}→${section.canonical ?? '·'}:${text.slice(section.titleRange.start, section.titleRange.end)}`,
  );
}

describe('section headings', () => {
  it('plain, Markdown, Traditional, radicals and blanks', () => {
    assert.deepEqual(
      headings(
        '一、总体情况\n## 二、主动公开政府信息情况\n  三、收到和處理政府信息公開申請情況\n⼀、总体情况\n五 、 存在的主要问题及改进情况\n',
      ),
      [
        '1→1:总体情况',
        '2→2:主动公开政府信息情况',
        '3→3:收到和處理政府信息公開申請情況',
        '1→1:总体情况',
        '5→5:存在的主要问题及改进情况',
      ],
    );
  });

  it('other wordings, by their words and their number', () => {
    assert.deepEqual(
      headings(
        '一、概述\n二、主动公开政府政府情况\n四、因政府信息公开工作被申请行政复议、提起行政诉讼情况\n六、其他需报告事项\n',
      ),
      [
        '1→1:概述',
        '2→2:主动公开政府政府情况',
        '4→4:因政府信息公开工作被申请行政复议、提起行政诉讼情况',
        '6→6:其他需报告事项',
      ],
    );
  });

  it('a number that was lost', () => {
    assert.deepEqual(headings('一、总体情况\n、主动公开政府信息情况\n六、其他需要报告的事项\n'), [
      '1→1:总体情况',
      '·→2:主动公开政府信息情况',
      '6→6:其他需要报告的事项',
    ]);
    assert.deepEqual(
      headings('一、总体情况\n正文。\n存在的主要问题及改进情况\n正文。\n六、其他需要报告的事项\n'),
      ['1→1:总体情况', '·→5:存在的主要问题及改进情况', '6→6:其他需要报告的事项'],
    );
  });

  it('inside a long line, also between words with pinyin', () => {
    const text =
      '本报告如有疑问请与办公室联系（电话：0000-0000000）。一、總體情況 根據條例編制本報告，全年工作平穩有序推進，各項制度落實到位。 二、主動(dòng)公開政府信息情況 三、收到和處理政府信息公開申請(qǐng)情況 六、其他需要報(bào)告的事項(xiàng) 無。';
    assert.deepEqual(headings(text), [
      '1→1:總體情況',
      '2→2:主動(dòng)公開政府信息情況',
      '3→3:收到和處理政府信息公開申請(qǐng)情況',
      '6→6:其他需要報(bào)告的事項(xiàng)',
    ]);
  });

  it('numbering that restarts is not obeyed', () => {
    assert.deepEqual(
      headings(
        '一、总体情况\n二、工作机制保障\n三、政府信息管理\n一、主动公开政府信息情况\n二、收到和处理政府信息公开申请情况\n',
      ),
      [
        '1→1:总体情况',
        '2→·:工作机制保障',
        '3→·:政府信息管理',
        '1→2:主动公开政府信息情况',
        '2→3:收到和处理政府信息公开申请情况',
      ],
    );
  });

  it('rows of table 3 are no headings', () => {
    assert.deepEqual(
      headings(
        '三、收到和处理政府信息公开申请情况\n一、本年新收政府信息公开申请数量\n二、上年结转政府信息公开申请数量\n三、本年度办理结果\n四、结转下年度继续办理\n四、政府信息公开行政复议、行政诉讼情况\n',
      ),
      ['3→3:收到和处理政府信息公开申请情况', '4→4:政府信息公开行政复议、行政诉讼情况'],
    );
  });

  it('a list of the parts in a sentence is no heading', () => {
    const list =
      '本报告由以下部分组成：一、总体情况；二、主动公开政府信息情况；三、收到和处理政府信息公开申请情况；四、政府信息公开行政复议、行政诉讼情况。';
    assert.deepEqual(headings(`${list}\n一、总体情况\n正文。\n`), ['1→1:总体情况']);
  });
});

describe('sub-topics of section one', () => {
  const topics = (body: string) =>
    readReport(`一、总体情况\n${body}\n二、主动公开政府信息情况\n`).reports[0]?.sections[0]?.topics.map(
      (topic) => `${topic.number}:${topic.topics.join('+') || '·'}`,
    );

  it('in brackets, with a dot, with 是; two in one heading', () => {
    assert.deepEqual(
      topics(
        '（一）主动公开。全年公开信息9条。\n(二)依申请公开情况\n3. 政府信息管理\n四是平台建设情况。\n（五）政府信息公开平台建设、监督保障情况。',
      ),
      ['1:sub1', '2:sub2', '3:sub3', '4:sub4', '5:sub4+sub5'],
    );
  });

  it('a figure at the start of a line is no sub-topic', () => {
    assert.deepEqual(topics('2023年公开信息9条。\n3.5万人次访问。'), []);
  });
});

describe('several reports in one text', () => {
  const one = (body: string, year: number) =>
    `${body}${year}年政府信息公开工作年度报告\n一、总体情况\n正文。\n二、主动公开政府信息情况\n规章 | 0 | 0 | ${year % 100} |\n行政规范性文件 | 0 | 0 | 1 |\n六、其他需要报告的事项\n无。\n`;

  it('another title after another report is another report', () => {
    const { reports } = readReport(`${one('青石县水利局', 2023)}${one('青石县教育局', 2023)}`);
    assert.deepEqual(
      reports.map((report) => [report.body?.raw, report.year, report.tables.t2_1?.cells.rule?.valid?.value]),
      [
        ['青石县水利局', 2023, 23],
        ['青石县教育局', 2023, 23],
      ],
    );
  });

  it('a title printed twice is one report', () => {
    const { reports } = readReport(
      `青石县水利局2023年政府信息公开工作年度报告\n\n访问量：\n\n${one('青石县水利局', 2023)}`,
    );
    assert.equal(reports.length, 1);
  });

  it('side by side: the tables twice under the same headings', () => {
    const table = (a: number) => `规章 ${a} 0 1\n行政规范性文件 ${a + 1} 0 9\n`;
    const { reports } = readReport(
      `年报比对\n2023 年报告 2024 年报告\n一、总体情况\n正文。\n二、主动公开政府信息情况\n第二十条第（一）项\n信息内容 本年制发件数 本年废止件数 现行有效件数\n${table(1)}第二十条第（一）项\n信息内容 本年制发件数 本年废止件数 现行有效件数\n${table(5)}指标名称 2023年 2024年 增减值\n规章-制发 1 5 +4\n`,
    );
    assert.deepEqual(
      reports.map((report) => [
        report.year,
        report.sharesText,
        report.tables.t2_1?.cells.normdoc?.made?.value,
      ]),
      [
        [2023, false, 2],
        [2024, true, 6],
      ],
    );
  });
});
