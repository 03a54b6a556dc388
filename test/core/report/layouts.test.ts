/** Each table layout of real texts, in miniature: the rows that it holds and the numbers that must come out. */
import assert from 'node:assert/strict';
import { readReport } from '../../../core/report/parse';
import type { LayoutId } from '../../../core/report/types';

/** `row: numbers`, a blank as `_`, a dash as `-`, words as `?`; unread rows are absent. */
function rowsOf(
  text: string,
  table: 't2_1' | 't2_5' | 't2_6' | 't2_8' | 't2_9' | 'table3' | 'table4',
  report = 0,
): Record<string, string> {
  const found = readReport(text).reports[report]?.tables[table];
  const rows = Object.entries(found?.cells ?? {}).map(([row, cells]) => {
    const values = Object.values(cells).map((cell) =>
      cell.form === 'number'
        ? String(cell.value)
        : cell.form === 'blank'
          ? '_'
          : cell.form === 'dash'
            ? '-'
            : '?',
    );
    return [row, values.join(' ')] as const;
  });
  return Object.fromEntries(rows);
}

function layoutOf(text: string, table: 't2_1' | 'table3' | 'table4'): LayoutId | undefined {
  return readReport(text).reports[0]?.tables[table]?.layout;
}

const TITLE = '青石县水利局2023年政府信息公开工作年度报告\n';
const SECTION_2 = `${TITLE}二、主动公开政府信息情况\n`;
const SECTION_3 = `${TITLE}三、收到和处理政府信息公开申请情况\n`;
const SECTION_4 = `${TITLE}四、政府信息公开行政复议、行政诉讼情况\n`;

describe('table layouts', () => {
  it('Markdown: merged labels leave empty cells before the numbers', () => {
    const text = `${SECTION_3}
| （本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和） |  |  | 申请人情况 |  |  |  |  |  |  |
| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
|  |  |  | 自然人 | 法人或其他组织 |  |  |  |  | 总计 |
|  |  |  |  | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 |  |
| 一、本年新收政府信息公开申请数量 |  |  | 7 | 1 | 0 | 0 | 0 | 0 | 8 |
| 二、上年结转政府信息公开申请数量 |  |  |  |  |  |  |  |  | 0 |
| 三、本年度办理结果 | （一）予以公开 |  | 4 | 0 | 0 | 0 | 0 | 0 | 4 |
|  | （三）不予公开 | 1.属于国家秘密 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
`;
    assert.deepEqual(rowsOf(text, 'table3'), {
      new: '7 1 0 0 0 0 8',
      carryIn: '_ _ _ _ _ _ 0',
      open: '4 0 0 0 0 0 4',
      denySecret: '0 0 0 0 0 0 0',
    });
    assert.equal(layoutOf(text, 'table3'), 'markdown');
  });

  it('crawler pipes: merged labels leave empty cells behind the numbers, every row of its own length', () => {
    const text = `${SECTION_3}(本列数据的勾稽关系为:第一项加第二项之和,等于第三项加第四项之和) | 申请人情况 | ||||||||
自然人 | 法人或其他组织 | 总计 | |||||||
商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | |||||
一、本年新收政府信息公开申请数量 | 20 | 5 | 0 | 0 | 0 | 1 | 26 | ||
三、本年度办理结果 | (一)予以公开 | 10 | 2 | 0 | 0 | 0 | 0 | 12 | |
(三)不予公开 | 1.属于国家秘密 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | |
2.其他法律行政法规禁止公开 |  |  |  |  |  |  |  | |
四、结转下年度继续办理 | 0 | 0 | 0 | 0 | 0 | 1 | 1 |
`;
    assert.deepEqual(rowsOf(text, 'table3'), {
      new: '20 5 0 0 0 1 26',
      open: '10 2 0 0 0 0 12',
      denySecret: '0 0 0 0 0 0 0',
      denyLaw: '_ _ _ _ _ _ _',
      carryOut: '0 0 0 0 0 1 1',
    });
    assert.equal(layoutOf(text, 'table3'), 'pipes');
  });

  describe('one cell a line', () => {
    const plain = [
      '第二十条第(一)项',
      '信息内容',
      '本年制发件数',
      '本年废止件数',
      '现行有效件数',
      '规章',
      '0',
      '0',
      '6',
      '行政规范性文件',
      '2',
      '1',
      '9',
    ];
    const expected = { rule: '0 0 6', normdoc: '2 1 9' };
    const forms: Record<string, string> = {
      plain: plain.join('\n'),
      'with blank lines between': plain.map((cell) => `${/^\d/.test(cell) ? '  ' : ''}${cell}`).join('\n\n'),
      'closed by a pipe': plain
        .map((cell) => (cell.startsWith('第') ? `${cell} |\n|||` : `${cell} |`))
        .join('\n'),
      'with a lone pipe between every two cells': plain.join('\n|\n'),
      'with a lone pipe before each row': `|\n${plain.map((cell) => (/^\D/.test(cell) && !cell.startsWith('本') ? `|\n${cell} |` : `${cell} |`)).join('\n')}`,
      'with the label and its pipe on two lines': plain
        .map((cell) => (cell === '行政规范性文件' ? `${cell}\n|` : `${cell} |`))
        .join('\n'),
      'with a pipe on either side': plain.map((cell) => `| ${cell} |`).join('\n'),
    };
    for (const [name, table] of Object.entries(forms)) {
      it(name, () => {
        assert.deepEqual(rowsOf(`${SECTION_2}${table}\n`, 't2_1'), expected);
        assert.equal(layoutOf(`${SECTION_2}${table}\n`, 't2_1'), 'cell-lines');
      });
    }

    it('a blank cell between pipes is a blank, and a dash is no zero', () => {
      const text = `${SECTION_2}第二十条第(一)项 |\n|||\n信息内容 |\n本年制发件数 |\n本年废止件数 |\n现行有效件数 |\n规章 |\n/ |\n/ |\n/ |\n行政规范性文件 |\n|\n|\n3 |\n`;
      assert.deepEqual(rowsOf(text, 't2_1'), { rule: '- - -', normdoc: '_ _ 3' });
    });

    it('a number too many is not read', () => {
      const text = `${SECTION_2}第二十条第(六)项\n信息内容\n本年处理决定数量\n行政处罚\n2\n0\n5\n行政强制\n4\n`;
      assert.deepEqual(rowsOf(text, 't2_6'), { coercion: '4' });
    });
  });

  it('tabs, as pasted from Excel', () => {
    const text = `${SECTION_3}（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）\t\t\t申请人情况\t\t\t\t\t\t
\t\t\t自然人\t法人或其他组织\t\t\t\t\t总计
\t\t\t\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t
一、本年新收政府信息公开申请数量\t\t\t12\t0\t0\t0\t0\t0\t12
三、本年度办理结果\t（一）予以公开\t\t5\t0\t0\t0\t0\t0\t5
\t（三）不予公开\t1.属于国家秘密\t0\t0\t0\t0\t0\t0\t0
\t\t2.其他法律行政法规禁止公开\t1\t0\t0\t0\t0\t0\t1
`;
    assert.deepEqual(rowsOf(text, 'table3'), {
      new: '12 0 0 0 0 0 12',
      open: '5 0 0 0 0 0 5',
      denySecret: '0 0 0 0 0 0 0',
      denyLaw: '1 0 0 0 0 0 1',
    });
    assert.equal(layoutOf(text, 'table3'), 'tabs');
  });

  it('PDF text: wrapped labels, a vertical label, a page mark inside the table', () => {
    const text = `${SECTION_3}一、本年新收政府信息公开申请数量 31 3 0 0 0 0 34
三
、
本
年
度
（一）予以公开 8 1 0 0 0 0 9
（二）部分公开（区分处理的，只计这一情
形，不计其他情形）
4 0 0 0 0 0 4
（四）无
1.本机关不掌握相关政府信息 6 0 0 0 0 0 6
- 5 -
法提供 2.没有现成信息需要另行制作 1 0 0 0 0 0 1
`;
    assert.deepEqual(rowsOf(text, 'table3'), {
      new: '31 3 0 0 0 0 34',
      open: '8 1 0 0 0 0 9',
      partial: '4 0 0 0 0 0 4',
      unableNotHeld: '6 0 0 0 0 0 6',
      unableMake: '1 0 0 0 0 0 1',
    });
    assert.equal(layoutOf(text, 'table3'), 'pdf-raw');
  });

  it('PDF text by position: the numbers stand on the middle line of a wrapped label', () => {
    const text = `${SECTION_3}
一、本年新收政府信息公开申请数量                31        3       0        0     0       0    34

                  1、申请人无正当理由逾期不补
                  正、行政机关不再处理其政府信           7        0        0         0        1         0    8
                  息公开申请
     （六）其
                  2、申请人逾期未按收费通知要
     他处理
                  求缴纳费用、行政机关不再处理           6        0        0         0        0         0    6
                  其政府信息公开申请

                  3、其他                    10         2        0         0        0         0    12
`;
    assert.deepEqual(rowsOf(text, 'table3'), {
      new: '31 3 0 0 0 0 34',
      otherNoCorrect: '7 0 0 0 1 0 8',
      otherNoFee: '6 0 0 0 0 0 6',
      otherOther: '10 2 0 0 0 0 12',
    });
    assert.equal(layoutOf(text, 'table3'), 'pdf-layout');
  });

  it('HTML: wrong rowspans shift nothing, a number split over tags is one, an empty paragraph is a blank', () => {
    const text = `<html><body><p>三、收到和处理政府信息公开申请情况</p>
<table><tr><td colspan="3">一、本年新收政府信息公开申请数量</td><td><p><span>1</span><span>2</span></p></td><td><p>&nbsp;</p></td><td>0</td><td>0</td><td>0</td><td>0</td><td>12</td></tr>
<tr><td rowspan="40">三、本年度办理结果</td><td colspan="2"><span>（</span><span>一</span><span>）</span>予以公开</td><td>3</td><td>0</td><td>0</td><td>0</td><td>0</td><td>0</td><td>3</td></tr></table></body></html>`;
    assert.deepEqual(rowsOf(text, 'table3'), { new: '12 _ 0 0 0 0 12', open: '3 0 0 0 0 0 3' });
    assert.equal(layoutOf(text, 'table3'), 'html');
    const split = readReport(text).reports[0]?.tables.table3?.cells.new?.natural;
    assert.equal(split?.raw, '1</span><span>2');
    assert.equal(text.slice(split?.range.start, split?.range.end), split?.raw);
  });

  it('an HTML table inside Markdown', () => {
    const text = `# ${TITLE}\n## 二、主动公开政府信息情况\n\n<table>\n<tr><td>信息内容</td><td>本年制发件数</td><td>本年废止件数</td><td>现行有效件数</td></tr>\n<tr><td>规章</td><td>0</td><td>0</td><td>1</td></tr>\n</table>\n\n## 五、存在的主要问题及改进情况\n\n无。\n`;
    assert.deepEqual(rowsOf(text, 't2_1'), { rule: '0 0 1' });
    assert.deepEqual(
      readReport(text).reports[0]?.sections.map((section) => section.canonical),
      [2, 5],
    );
  });

  it('cells glued together are never split', () => {
    const text = `${TITLE}二、主动公开政府信息情况 第二十条第（一）项信息内容本年制发件数本年废止件数现行有效件数规章000行政规范性文件413665第二十条第（五）项信息内容本年处理决定数量行政许可2293三、收到和处理政府信息公开申请情况 一、本年新收政府信息公开申请数量640020470二、上年结转政府信息公开申请数量0000000三、本年度办理结果（一）予以公开270020130`;
    const [report] = readReport(text).reports;
    assert.deepEqual(report?.tables, {});
    assert.deepEqual(
      report?.unread.map((unread) => unread.reason),
      ['glued', 'glued'],
    );
    assert.deepEqual(report?.lostTables, []);
  });

  it('rows of numbers between two labelled rows take the missing labels when their number is the gap', () => {
    const text = `${SECTION_3}| （四）无法提供 | 1.本机关不掌握相关政府信息 | 4 | 0 | 0 | 0 | 0 | 0 | 4 |
|---|---|---|---|---|---|---|---|---|
| 6 | 0 | 0 | 0 | 0 | 0 | 6 |
|---|---|---|---|---|---|---|
| 1 | 0 | 0 | 0 | 0 | 0 | 1 |
|---|---|---|---|---|---|---|
| 1.信访举报投诉类申请 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
`;
    assert.deepEqual(rowsOf(text, 'table3'), {
      unableNotHeld: '4 0 0 0 0 0 4',
      unableMake: '6 0 0 0 0 0 6',
      unableUnclear: '1 0 0 0 0 0 1',
      noprocPetition: '0 0 0 0 0 0 0',
    });
    const short = text.replace('| 1 | 0 | 0 | 0 | 0 | 0 | 1 |\n|---|---|---|---|---|---|---|\n', '');
    assert.deepEqual(Object.keys(rowsOf(short, 'table3')), ['unableNotHeld', 'noprocPetition']);
  });

  it('a row label that a converter made a heading', () => {
    const text = `${SECTION_3}### 一、本年新收政府信息公开申请数量\n| 713 | 0 | 0 | 0 | 0 | 0 | 713 |\n|---|---|---|---|---|---|---|\n`;
    assert.deepEqual(rowsOf(text, 'table3'), { new: '713 0 0 0 0 0 713' });
    assert.equal(readReport(text).reports[0]?.sections.length, 1);
  });

  describe('table 4', () => {
    const fifteen = '72 64 178 37 351 13 4 8 1 26 12 1 1 6 20';
    const expected = { review: '72 64 178 37 351', direct: '13 4 8 1 26', after: '12 1 1 6 20' };
    const heads = '行政复议 行政诉讼\n结果\n维持\n结 果\n纠正\n未经复议直接起诉 复议后起诉\n';
    const forms: Record<string, string> = {
      'on one line of a PDF': `${heads}${fifteen}\n`,
      'broken over two lines': `${heads}${fifteen.replace(' 26 12', ' 26\n12')}\n`,
      'one a line': `行政复议\n行政诉讼\n结果维持\n未经复议直接起诉\n复议后起诉\n总计\n${fifteen.replaceAll(' ', '\n')}\n`,
      'between pipes': `行政复议 | 行政诉讼 | |||||||||||||\n结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 |\n${fifteen.replaceAll(' ', ' | ')} |\n`,
      'three small tables under the names of the blocks': `### 行政复议\n\n| 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 |\n|---|---|---|---|---|\n| 72 | 64 | 178 | 37 | 351 |\n\n### 未经复议直接起诉\n\n| 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 |\n|---|---|---|---|---|\n| 13 | 4 | 8 | 1 | 26 |\n\n### 复议后起诉\n\n| 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 |\n|---|---|---|---|---|\n| 12 | 1 | 1 | 6 | 20 |\n`,
    };
    for (const [name, table] of Object.entries(forms)) {
      it(name, () => assert.deepEqual(rowsOf(`${SECTION_4}${table}`, 'table4'), expected));
    }

    it('fourteen numbers are not read', () => {
      assert.deepEqual(rowsOf(`${SECTION_4}${heads}${fifteen.replace(' 20', '')}\n`, 'table4'), {});
    });
  });
});
