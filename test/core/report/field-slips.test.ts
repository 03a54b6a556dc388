/** What real texts do to cells and rows: dress, footnotes, blanks at a line's end. Never a wrong number. */
import assert from 'node:assert/strict';
import type { TableId } from '../../../core/edition/types';
import { readCell } from '../../../core/report/cell';
import { readReport } from '../../../core/report/parse';

/** The values of a row, a blank as `_`, words as `?`; undefined where the row was not read. */
function row(text: string, table: TableId, id: string): string | undefined {
  const cells = readReport(text).reports[0]?.tables[table]?.cells[id];
  return (
    cells &&
    Object.values(cells)
      .map((cell) => cell.value ?? (cell.form === 'text' ? '?' : '_'))
      .join(' ')
  );
}

const SECTION_2 = '青石县水利局2023年政府信息公开工作年度报告\n二、主动公开政府信息情况\n';
const SECTION_3 = '青石县水利局2023年政府信息公开工作年度报告\n三、收到和处理政府信息公开申请情况\n';
const SECTION_4 = '青石县水利局2023年政府信息公开工作年度报告\n四、政府信息公开行政复议、行政诉讼情况\n';

describe('a number and what dresses it', () => {
  for (const [text, value] of [
    ['**35**', 35],
    ['`4`', 4],
    ['“7”', 7],
    ['1。', 1],
    ['&nbsp;3', 3],
    ['<u>6</u>', 6],
    ['22①', 22],
    ['4²', 4],
    ['? -29', -29],
  ] as const) {
    it(`${text} is ${value}`, () => assert.equal(readCell(text, 0, text.length).value, value));
  }
  for (const text of ['&nbsp;', '<br>', '?']) {
    it(`${text} is a blank`, () => assert.equal(readCell(text, 0, text.length).form, 'blank'));
  }
  for (const text of ['1 288', '〇', 'O', '**', '2 3①']) {
    it(`${text} is no number`, () => assert.equal(readCell(text, 0, text.length).form, 'text'));
  }
});

describe('rows from the field', () => {
  it('HTML: footnotes, struck out and hidden digits are not part of a number', () => {
    const page = (cell: string) =>
      `<p>二、主动公开政府信息情况</p><table><tr><td>信息内容</td><td>本年制发件数</td><td>本年废止件数</td><td>现行有效件数</td></tr><tr><td>规章<sup>①</sup></td>${cell}<td>0</td><td>0</td></tr></table><p>六、其他需要报告的事项</p>`;
    assert.equal(row(page('<td>22<sup>1</sup></td>'), 't2_1', 'rule'), '22 0 0');
    assert.equal(row(page('<td><del>9</del>22</td>'), 't2_1', 'rule'), '22 0 0');
    assert.equal(row(page('<td><span style="display:none">7</span>55</td>'), 't2_1', 'rule'), '55 0 0');
  });

  it('HTML from Word: two digits in two spans with long styles', () => {
    const style = 'mso-spacerun:yes;font-family:仿宋_GB2312;mso-ascii-font-family:仿宋;font-size:10.5pt;';
    const cell = `<td><span style="${style}"><font face="仿宋">1</font></span><span style="${style}"><font>2</font></span></td>`;
    const page = `<p>二、主动公开政府信息情况</p><table><tr><td>信息内容</td><td>本年制发件数</td><td>本年废止件数</td><td>现行有效件数</td></tr><tr><td>规章</td>${cell}<td>0</td><td>0</td></tr></table>`;
    assert.equal(row(page, 't2_1', 'rule'), '12 0 0');
  });

  it('tabs: a blank last cell, also where the editor stripped it', () => {
    const table = (blank: string) =>
      `${SECTION_3}一、本年新收政府信息公开申请数量\t\t\t8\t1\t0\t0\t0\t0\t9\n三、本年度办理结果\t（一）予以公开\t\t8\t1\t0\t0\t0\t0${blank}\n四、结转下年度继续办理\t\t\t0\t0\t0\t0\t0\t0\t0\n`;
    assert.equal(row(table('\t'), 'table3', 'open'), '8 1 0 0 0 0 _');
    assert.equal(row(table(''), 'table3', 'open'), '8 1 0 0 0 0 _');
  });

  it('a lone pipe opens each row: it is no blank cell', () => {
    const fifteen = ['1', '2', '0', '0', '3', '0', '1', '0', '0', '1', '0', '0', '1', '0', ''];
    const text = `${SECTION_4}|\n行政复议 |\n行政诉讼 |\n|\n结果维持 |\n总计 |\n|\n${fifteen.map((cell) => (cell === '' ? '|' : `${cell} |`)).join('\n')}\n`;
    assert.equal(row(text, 'table4', 'review') ?? 'unread', '1 2 0 0 3');
    const short = `${SECTION_2}|\n第二十条第（一）项 |\n|\n信息内容 |\n本年制发件数 |\n本年废止件数 |\n现行有效件数 |\n|\n规章 |\n0 |\n6 |\n|\n行政规范性文件 |\n1 |\n2 |\n3 |\n`;
    assert.equal(row(short, 't2_1', 'rule'), undefined);
    assert.equal(row(short, 't2_1', 'normdoc'), '1 2 3');
  });

  it('a value that is no number is no part of the label', () => {
    const line = (first: string) =>
      `${SECTION_3}一、本年新收政府信息公开申请数量 | 20 | 5 | 0 | 0 | 0 | 1 | 26 | ||\n三、本年度办理结果 | (一)予以公开 | ${first} | 5 | 0 | 0 | 0 | 0 | 1293 | |\n`;
    for (const first of ['1 288', '〇', 'O'])
      assert.equal(row(line(first), 'table3', 'open'), '? 5 0 0 0 0 1293');
  });

  it('（六）by its group’s name alone, with 2. and 3. behind it, is the first of the three', () => {
    const text = `${SECTION_3}（六）其他处理 | 2 | 0 | 0 | 0 | 0 | 0 | 2 |\n2.申请人逾期未按收费通知要求缴纳费用 | 1 | 0 | 0 | 0 | 0 | 0 | 1 |\n3.其他 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |\n`;
    assert.deepEqual(
      [row(text, 'table3', 'other19'), row(text, 'table3', 'otherNoCorrect')],
      [undefined, '2 0 0 0 0 0 2'],
    );
  });

  it('table 4 in three HTML tables with the names between them', () => {
    const table = (values: string) =>
      `<table><tr><td>结果维持</td><td>结果纠正</td><td>其他结果</td><td>尚未审结</td><td>总计</td></tr><tr>${values
        .split(' ')
        .map((value) => `<td>${value}</td>`)
        .join('')}</tr></table>`;
    const page = `<p>四、政府信息公开行政复议、行政诉讼情况</p><p>（一）行政复议</p>${table('1 0 0 0 1')}<p>行政诉讼（未经复议直接起诉）</p>${table('0 2 0 0 2')}<p>行政诉讼（复议后起诉）</p>${table('0 0 3 0 3')}`;
    assert.deepEqual(
      ['review', 'direct', 'after'].map((id) => row(page, 'table4', id)),
      ['1 0 0 0 1', '0 2 0 0 2', '0 0 3 0 3'],
    );
  });

  it('a label broken over two lines, in quotes between tabs, bare between tabs, between pipes', () => {
    const quoted = `${SECTION_3}"一、本年新收政府信\n息公开申请数量"\t\t\t7\t0\t0\t0\t0\t0\t7\n二、上年结转政府信息公开申请数量\t\t\t0\t0\t0\t0\t0\t0\t0\n`;
    assert.equal(row(quoted, 'table3', 'new'), '7 0 0 0 0 0 7');
    assert.equal(row(quoted.replaceAll('"', ''), 'table3', 'new'), '7 0 0 0 0 0 7');
    const piped = `${SECTION_3}一、本年新收政府信息公开申请数量 | 9 | 0 | 0 | 0 | 0 | 0 | 9 |\n（二）部分公开（区\n分处理的，只计这一情形，不计其他情形） | 2 | 0 | 0 | 0 | 0 | 0 | 2 |\n`;
    assert.equal(row(piped, 'table3', 'partial'), '2 0 0 0 0 0 2');
  });

  it('figures that cannot be read are unread, not lost', () => {
    const csv = `${SECTION_2}第二十条第（一）项\n信息内容,本年制发件数,本年废止件数,现行有效件数\n规章,0,0,1\n行政规范性文件,2,0,9\n行政许可,14\n`;
    const [report] = readReport(csv).reports;
    assert.deepEqual(
      [report?.lostTables.length, report?.unread.map((unread) => unread.reason)],
      [0, ['no-label']],
    );
  });
});
