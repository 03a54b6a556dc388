import assert from 'node:assert/strict';
import { insertTableEdit } from '../../../core/compose/insert-table';
import { readReport } from '../../../core/report/parse';
import { CLEAN } from '../../support/drafts';
import { figuresFrom } from '../../support/random-report';
import { applyEdits } from '../../support/reading';
import { cellLines } from '../../support/writers/cell-lines';
import { html } from '../../support/writers/html';

/** The text with table 4 put in at `‸`, the table shown as `▦`. */
function inserted(marked: string): string {
  const offset = marked.indexOf('‸');
  const text = marked.replace('‸', '');
  const edit = insertTableEdit(readReport(text), offset, 'table4');
  const table = edit.text.trim();
  assert.match(table, /^(?:\| 行政复议 .*尚未审结.*\|$|<table.*行政复议.*<\/table>$)/s);
  return applyEdits(text, [edit]).replace(table, '▦');
}

describe('inserting a standard table', () => {
  it('takes a blank line and stands apart by blank lines', () => {
    assert.equal(inserted('年报\n\n‸\n\n正文\n'), '年报\n\n▦\n\n正文\n');
    assert.equal(inserted('年报\n‸\n正文\n'), '年报\n\n▦\n\n正文\n');
    assert.equal(inserted('年报\n  ‸ \n'), '年报\n\n▦\n');
    assert.equal(inserted('年报\n‸'), '年报\n\n▦\n');
    assert.equal(inserted('‸'), '▦\n');
  });

  it('stands behind a line that holds something', () => {
    assert.equal(inserted('## 四、复议\n正‸文\n下文\n'), '## 四、复议\n正文\n\n▦\n\n下文\n');
    assert.equal(inserted('‸正文'), '正文\n\n▦\n');
  });

  it('is never put inside another table, of any layout, or a comment', () => {
    assert.equal(
      inserted('| 甲 | 乙 |\n| -‸-- | --- |\n| 1 | 2 |\n正文\n'),
      '| 甲 | 乙 |\n| --- | --- |\n| 1 | 2 |\n\n▦\n\n正文\n',
    );
    assert.equal(inserted('<!-- 一\n‸\n二 -->\n\n正文'), '<!-- 一\n\n二 -->\n\n▦\n\n正文');
    const lines = cellLines[0]?.write(figuresFrom('2021', 3)) ?? '';
    const inTable = lines.replace('\n行政许可\n', '\n行政许可‸\n');
    const after = inserted(inTable);
    assert.match(after, /\n\n▦\n\n三、收到和处理/);
  });

  it('keeps the line breaks of the text', () => {
    assert.equal(inserted('年报\r\n‸\r\n正文\r\n').replace('▦', ''), '年报\r\n\r\n\r\n\r\n正文\r\n');
    const edit = insertTableEdit(readReport('年报\r\n\r\n'), 4, 'table2');
    assert.equal(edit.text.replaceAll('\r\n', '').includes('\n'), false);
  });

  it('is of the edition of the report', () => {
    const at = (text: string) => insertTableEdit(readReport(text), text.length, 'table2').text;
    assert.match(at(CLEAN), /本年制发件数/);
    assert.match(at('青川市林业局2020年政府信息公开工作年度报告\n\n一、总体情况\n\n'), /上一年项目数量/);
  });

  it('is an HTML table in a page, behind the block or the table that the place is in', () => {
    const page = html[0]?.write(figuresFrom('2021', 3)) ?? '';
    const put = (before: string) =>
      inserted(page.replace(before, `${before.slice(0, -1)}‸${before.slice(-1)}`));
    assert.match(put('<p>六、其他需要报告的事项'), /<p>六、其他需要报告的事项<\/p>\n▦\n<p>本年度/);
    assert.match(put('<td>行政许可'), /<\/table>\n▦\n<p>三、收到和处理/);
    assert.match(put('</body></html>'), /<p>本年度未收取信息处理费。<\/p>\n▦/);
  });
});
