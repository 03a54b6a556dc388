import assert from 'node:assert/strict';
import { htmlTable } from '../../../core/compose/html';
import { markdownTable } from '../../../core/compose/markdown';
import { blankSection, headingText } from '../../../core/compose/section';
import { displayWidth } from '../../../core/compose/width';
import { editionById, editions } from '../../../core/edition';

const edition = editionById('2021');
const section = (number: number) => {
  const found = edition.sections.find((candidate) => candidate.number === number);
  assert.ok(found);
  return found;
};
const printed = (id: string) => {
  const found = edition.printed.find((table) => table.id === id);
  assert.ok(found);
  return found;
};

describe('headings', () => {
  it('write a section’s heading in the markup of the document', () => {
    assert.equal(headingText(section(2), 'plain'), '二、主动公开政府信息情况');
    assert.equal(headingText(section(2), 'markdown'), '## 二、主动公开政府信息情况');
    assert.equal(headingText(section(6), 'html'), '<h2>六、其他需要报告的事项</h2>');
    assert.equal(
      headingText(section(6), 'html', { open: '<p><strong>', close: '</strong></p>' }),
      '<p><strong>六、其他需要报告的事项</strong></p>',
    );
  });
});

describe('blank tables', () => {
  it('align by East Asian width', () => {
    assert.equal(displayWidth('规章 0'), 6);
    for (const id of ['table2', 'table3', 'table4']) {
      const widths = new Set(markdownTable(printed(id)).split('\n').map(displayWidth));
      assert.equal(widths.size, 1, id);
    }
  });

  it('show table 2 row by row', () => {
    const lines = markdownTable(printed('table2'))
      .split('\n')
      .map((line) => line.replace(/ +/g, ' '));
    assert.equal(lines[0], '| 第二十条第（一）项 | | | |');
    assert.equal(lines[2], '| 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |');
    assert.equal(lines[4], '| 行政规范性文件 | | | |');
    assert.equal(lines.length, 15);
  });

  it('have every column in every row', () => {
    for (const { printed: tables } of editions) {
      for (const table of tables) {
        for (const line of markdownTable(table).split('\n'))
          assert.equal(line.split('|').length, table.columns + 2);
      }
    }
  });

  it('show given values at their places', () => {
    const table = markdownTable(printed('table3'), (_, row, column) =>
      row === 'open' && column === 'total' ? '18' : '0',
    );
    const line = table.split('\n').find((candidate) => candidate.includes('予以公开'));
    assert.equal(
      line?.replace(/ +/g, ' '),
      '| 三、本年度办理结果 | （一）予以公开 | | 0 | 0 | 0 | 0 | 0 | 0 | 18 |',
    );
  });

  it('keep the merged cells in HTML', () => {
    const html = htmlTable(printed('table3'));
    assert.ok(html.includes('<td rowspan="22">三、本年度办理结果</td><td colspan="2">（一）予以公开</td>'));
    assert.equal(html.split('<tr>').length - 1, printed('table3').grid.length);
  });

  it('stand under the heading of their section, and only there', () => {
    assert.equal(blankSection(edition, section(5), 'plain'), '五、存在的主要问题及改进情况');
    assert.ok(
      blankSection(edition, section(4), 'markdown').startsWith(
        '## 四、政府信息公开行政复议、行政诉讼情况\n\n| 行政复议 ',
      ),
    );
    assert.ok(
      blankSection(edition, section(4), 'html').includes(
        '<table border="1">\n<tr><td colspan="5">行政复议</td>',
      ),
    );
  });
});
