/** What must hold for every text, report or not. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readReport } from '../../../core/report/parse';
import type { Report } from '../../../core/report/types';
import type { Range } from '../../../core/text/range';

const PIECES = [
  '一、总体情况',
  '二、主动公开政府信息情况',
  '三、收到和处理政府信息公开申请情况',
  '四、政府信息公开行政复议、行政诉讼情况',
  '一、本年新收政府信息公开申请数量',
  '（七）总计',
  '规章',
  '行政许可',
  '第二十条第（一）项',
  '信息内容',
  '本年新制作数量',
  '结果维持',
  '行政复议',
  '青石县水利局2023年政府信息公开工作年度报告',
  '|',
  '||',
  '\n',
  '\n\n',
  '\t',
  ' ',
  '   ',
  '0',
  '12',
  '-3',
  '/',
  '<table>',
  '<tr>',
  '<td>',
  '</td>',
  '<p>',
  '</p>',
  '&nbsp;',
  '<!--',
  '-->',
  '- 4 -',
  '\f',
  '|---|',
  '自2023年1月1日起',
  '😀',
  '\r',
  '(xiàng)',
];

const anyText = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 6 })), { maxLength: 60 })
  .map((pieces) => pieces.join(''));

function* rangesOf(report: Report): Generator<Range> {
  yield report.range;
  for (const title of report.titles) yield title.range;
  for (const section of report.sections)
    yield* [section.heading, section.mark, section.titleRange, section.body];
  for (const table of Object.values(report.tables)) {
    for (const cells of Object.values(table.cells)) for (const cell of Object.values(cells)) yield cell.range;
    yield* table.unread.map((unread) => unread.range);
  }
  yield* report.unread.map((unread) => unread.range);
}

describe('reading any text', () => {
  it('never throws, and every range lies inside the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const document = readReport(text);
        assert.equal(document.masked.length, text.length);
        for (const report of document.reports) {
          for (const { start, end } of rangesOf(report))
            assert.ok(start >= 0 && start <= end && end <= text.length, `${start}..${end} of ${text.length}`);
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('the characters at a cell are the cell', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const report of readReport(text).reports) {
          for (const table of Object.values(report.tables)) {
            for (const cells of Object.values(table.cells)) {
              for (const cell of Object.values(cells))
                assert.equal(text.slice(cell.range.start, cell.range.end), cell.raw);
            }
          }
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('a comment is blank, wherever it stands', () => {
    const row = '| 规章 | 0 | 2 | 11 |';
    const table = (line: string) => `二、主动公开政府信息情况\n${line}\n| 行政规范性文件 | 1 | 0 | 4 |\n`;
    const plain = readReport(table(row)).reports[0]?.tables.t2_1?.cells.rule;
    const commented = readReport(table(`${row} <!-- nianbao-disable-line row-total -->`)).reports[0]?.tables
      .t2_1?.cells.rule;
    assert.deepEqual(commented, plain);
  });

  it('is linear: pathological texts ten times as long take at most some thirty times as long', () => {
    const time = (text: string) => {
      const before = performance.now();
      readReport(text);
      return performance.now() - before;
    };
    const shapes = [
      '一、',
      '（',
      '|',
      '| 1 ',
      '1 ',
      '公开',
      '<td>',
      '第二十条第（一）项',
      '一、本年新收政府信息公开申请数量 1\n',
      '总计\n',
      '<!--',
      '2023年',
    ];
    for (const shape of shapes) {
      const short = shape.repeat(4000 / shape.length);
      const long = shape.repeat(40000 / shape.length);
      time(short);
      const base = Math.max(time(short), time(short), 1);
      const grown = Math.min(time(long), time(long));
      assert.ok(grown / base < 30, `${shape}: ${base.toFixed(1)} ms to ${grown.toFixed(1)} ms`);
    }
  });
});
