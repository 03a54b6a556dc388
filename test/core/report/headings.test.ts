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

  it('in bold, or closed by Markdown’s marks', () => {
    assert.deepEqual(headings('**一、总体情况**\n## 二、主动公开政府信息情况 ##\n'), [
      '1→1:总体情况',
      '2→2:主动公开政府信息情况',
    ]);
    assert.deepEqual(headings('一、2023年政务公开总体情况\n'), ['1→1:2023年政务公开总体情况']);
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

const TABLE_3 = '三、收到和处理政府信息公开申请情况\n';
const SECTION_4 = '四、政府信息公开行政复议、行政诉讼情况\n';
const TWO_TITLES = ['3→3:收到和处理政府信息公开申请情况', '4→4:政府信息公开行政复议、行政诉讼情况'];

describe('rows of table 3 broken over lines are no headings', () => {
  const rows = [
    '三、本年度\n办理结果',
    '三、本年\n度办理\n结果',
    '三、本\n年度办理结果',
    '三、办理结果',
    '三、本年办理结果',
    '三、本年度办理\n结果',
    '三、本年度\n- 5 -\n办理结果',
    '三、本年度 （一）予以公开 9 0 0 0 0 0 9\n办理结果',
    '一、本年\n新收政府信息公开申请数量',
    '一、本\n年新收政府信息公开申请数量',
    '二、上年\n结转政府信息公开申请数量',
    '四、结转\n下年度继续办理',
    '四、结转下\n年度继续办理',
  ];
  for (const row of rows) {
    it(row.replaceAll('\n', '⏎'), () => {
      assert.deepEqual(headings(`${TABLE_3}${row}\n9\n0\n${SECTION_4}`), TWO_TITLES);
      const cell = `<tr><td>${row.replaceAll('\n', '<br>')}</td><td>9</td></tr>`;
      const paragraphs = `<tr><td><p>${row.replaceAll('\n', '</p>\n<p>')}</p></td><td>9</td></tr>`;
      const html = `<p>${TABLE_3}</p><table>${cell}${paragraphs}</table><p>${SECTION_4}</p>`;
      assert.deepEqual(headings(html), TWO_TITLES);
    });
  }

  it('the numbers of the rows behind are read', () => {
    const row = (label: string, count: number) => `${label}\n${`${count}\n0\n0\n0\n0\n0\n${count}\n`}`;
    const text = `${TABLE_3}${row('一、本年\n新收政府信息公开申请数量', 9)}${row('二、上年\n结转政府信息公开申请数量', 1)}三、本年度\n办理结果\n${row('（一）予以公开', 7)}${row('（七）总计', 7)}${row('四、结转\n下年度继续办理', 3)}${SECTION_4}`;
    const cells = readReport(text).reports[0]?.tables.table3?.cells;
    assert.deepEqual(
      ['new', 'carryIn', 'open', 'processed', 'carryOut'].map((id) => cells?.[id]?.natural?.value),
      [9, 1, 7, 7, 3],
    );
  });
});

describe('headings in HTML', () => {
  const style = 'font-family:方正黑体_GBK;font-size:16pt;mso-font-kerning:1.0000pt;color:rgb(0,0,0)';
  const span = (words: string) => `<span style="${style}">${words}</span>`;

  it('split over inline tags, however long the tags', () => {
    const html = `<p>${span('一、')}${span('总体情况')}</p><p>正文。</p><p>${span('二、主动公')}${span('开政府信息情况')}</p><p>${span('三')}${span('、收到和处理政府信息公开')}${span('申请情况')}</p>`;
    const [report] = readReport(html).reports;
    assert.deepEqual(
      report?.sections.map(({ canonical, title }) => `${canonical}:${title}`),
      ['1:总体情况', '2:主动公开政府信息情况', '3:收到和处理政府信息公开申请情况'],
    );
  });

  it('inside a long paragraph, the number in tags of its own', () => {
    const prose =
      '本年度各项工作平稳有序推进，各项制度落实到位，公开内容不断丰富，渠道不断拓宽，质量稳步提升。';
    const html = `<div>${prose}${span('二')}、${span('主动公')}${span('开政府信息情况')} ${prose}</div>`;
    assert.deepEqual(
      readReport(html).reports[0]?.sections.map(({ canonical, title }) => `${canonical}:${title}`),
      ['2:主动公开政府信息情况'],
    );
  });
});

describe('headings without their number, or with another', () => {
  const body = '正文。\n';

  it('three titles in order are headings; two are not', () => {
    assert.deepEqual(
      headings(
        `总体情况\n${body}主动公开政府信息情况\n${body}收到和处理政府信息公开申请情况\n${body}其他需要报告的事项\n无。\n`,
      ),
      [
        '·→1:总体情况',
        '·→2:主动公开政府信息情况',
        '·→3:收到和处理政府信息公开申请情况',
        '·→6:其他需要报告的事项',
      ],
    );
    assert.deepEqual(headings(`总体情况\n${body}主动公开政府信息情况\n${body}`), []);
    assert.deepEqual(
      headings(`其他需要报告的事项\n${body}主动公开政府信息情况\n${body}总体情况\n${body}`),
      [],
    );
  });

  const forms: readonly (readonly [string, (numeral: string, digit: number) => string])[] = [
    ['（一）', (numeral) => `（${numeral}）`],
    ['(一) ', (numeral) => `(${numeral}) `],
    ['1.', (_, digit) => `${digit}.`],
    ['1、', (_, digit) => `${digit}、`],
    ['第一部分 ', (numeral) => `第${numeral}部分 `],
    ['一．', (numeral) => `${numeral}．`],
    ['一 ', (numeral) => `${numeral} `],
  ];
  for (const [name, mark] of forms) {
    it(`${name}总体情况`, () => {
      const text = `${mark('一', 1)}总体情况\n${body}${mark('二', 2)}主动公开政府信息情况\n${body}${mark('五', 5)}存在的主要问题及改进情况\n（一）问题。\n${mark('六', 6)}其他需要报告的事项\n无。\n`;
      const sections = readReport(text).reports[0]?.sections ?? [];
      assert.deepEqual(
        sections.map(({ number, canonical, title }) => `${number}→${canonical}:${title}`),
        [
          '1→1:总体情况',
          '2→2:主动公开政府信息情况',
          '5→5:存在的主要问题及改进情况',
          '6→6:其他需要报告的事项',
        ],
      );
      const first = sections[0];
      assert.equal(text.slice(first?.mark.start, first?.mark.end).trim(), mark('一', 1).trim());
    });
  }

  it('one of them among proper headings', () => {
    assert.deepEqual(
      headings(`一、总体情况\n${body}（五）存在的主要问题及改进情况\n${body}六、其他需要报告的事项\n`),
      ['1→1:总体情况', '5→5:存在的主要问题及改进情况', '6→6:其他需要报告的事项'],
    );
  });

  it('sub-headings of the same words are none', () => {
    const proper = `二、主动公开政府信息情况\n${body}三、收到和处理政府信息公开申请情况\n${body}`;
    assert.deepEqual(
      headings(
        `一、总体情况\n（一）主动公开政府信息情况\n${body}（二）收到和处理政府信息公开申请情况\n${body}${proper}`,
      ),
      ['1→1:总体情况', '2→2:主动公开政府信息情况', '3→3:收到和处理政府信息公开申请情况'],
    );
    assert.deepEqual(
      headings(`一、总体情况\n（一）主动公开政府信息情况\n${body}三、收到和处理政府信息公开申请情况\n`),
      ['1→1:总体情况', '3→3:收到和处理政府信息公开申请情况'],
    );
    assert.deepEqual(
      headings(
        `一、报告内容\n（一）总体情况。\n${body}（二）主动公开政府信息情况。\n${body}（三）收到和处理政府信息公开申请情况。\n${body}`,
      ),
      ['1→·:报告内容'],
    );
  });
});

describe('a heading broken by a line end', () => {
  const sectionOf = (text: string) => {
    const [section] = readReport(text).reports[0]?.sections ?? [];
    return section && `${section.number}→${section.canonical}:${section.title}`;
  };

  for (const title of [
    '收到和处理政府信息公开申请情况',
    '因政府信息公开工作被申请行政复议、提起行政诉讼情况',
    '主动公开政府信息情况',
  ]) {
    it(`三、${title}, at any place`, () => {
      const canonical = title.startsWith('主动') ? 2 : title.startsWith('因') ? 4 : 3;
      const line = `三、${title}`;
      for (let at = 1; at < line.length; at++) {
        const text = `${line.slice(0, at)}\n${line.slice(at)}\n正文。\n`;
        assert.equal(sectionOf(text), `3→${canonical}:${title}`, text);
        assert.equal(readReport(text).reports[0]?.sections.length, 1, text);
      }
    });
  }

  it('a line below that does not complete a title stays where it is', () => {
    assert.equal(sectionOf('五、存在的问题及\n困难\n'), '5→5:存在的问题及');
    assert.equal(sectionOf('一、总体情况\n情况良好。\n'), '1→1:总体情况');
    assert.equal(sectionOf('二、主动公开\n政府信息情况良好，全年公开信息9条。\n'), '2→2:主动公开');
  });
});

describe('a table of contents', () => {
  const titles = [
    '一、总体情况',
    '二、主动公开政府信息情况',
    '三、收到和处理政府信息公开申请情况',
    '四、政府信息公开行政复议、行政诉讼情况',
    '五、存在的主要问题及改进情况',
    '六、其他需要报告的事项',
  ];
  const report = titles.map((title) => `${title}\n本部分的正文。\n`).join('');
  const starts = (text: string) => readReport(text).reports[0]?.sections.map(({ heading }) => heading.start);
  const behind = (contents: string, whole = report) => starts(whole)?.map((start) => start + contents.length);

  const contents: Readonly<Record<string, string>> = {
    'titles alone': `目录\n${titles.join('\n')}\n`,
    'with dots and page numbers': `目  录\n${titles.map((title, page) => `${title}……………${page + 1}`).join('\n')}\n`,
    'with many dots': `${titles.map((title, page) => `${title}${'.'.repeat(60)}${page + 1}`).join('\n\n')}\n- 1 -\n`,
    'with sub-titles': `目录\n${titles[0]}……1\n（一）主动公开……1\n（二）依申请公开\t2\n${titles.slice(1).join('\n')}\n`,
    'on one line': `目录 ${titles.join(' ')}\n`,
    'in a sentence': `本报告包括：\n${titles.map((title) => (title.startsWith('三') ? title.replace('公开', '公开\n') : title)).join('；\n')}。\n`,
    'without numbers': `目录\n${titles.map((title) => title.slice(2)).join('\n')}\n`,
  };
  for (const [name, text] of Object.entries(contents))
    it(name, () => {
      assert.equal(behind(text)?.length, 6);
      assert.deepEqual(starts(text + report), behind(text));
    });

  it('of a report whose headings lost their numbers, or one of its titles', () => {
    const text = `目录\n${titles.join('\n')}\n`;
    const bare = titles.map((title) => `${title.slice(2)}\n本部分的正文。\n`).join('');
    assert.deepEqual(starts(text + bare), behind(text, bare));
    const five = report.replace(`${titles[4]}\n`, '');
    assert.deepEqual(starts(text + five), behind(text, five));
    const unnumbered = `目录\n${titles.map((title) => title.slice(2)).join('\n')}\n`;
    assert.deepEqual(starts(unnumbered + five), behind(unnumbered, five));
  });

  it('headings one after another whose tables were lost are real', () => {
    const text = `${titles[0]}\n正文。\n${titles.slice(1, 4).join('\n')}\n${titles[4]}\n正文。\n${titles[5]}\n`;
    assert.equal(starts(text)?.length, 6);
    assert.equal(starts(`${titles.join('\n')}\n`)?.length, 6);
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
