/** CR, LF and CRLF read the same; positions stay those of the original. */
import assert from 'node:assert/strict';
import { readReport } from '../../../core/report/parse';

const LINES = [
  '青石县水利局2023年政府信息公开工作年度报告',
  '一、总体情况',
  '（一）主动公开。全年公开信息9条。',
  '二、主动公开政府信息情况',
  '规章',
  '0',
  '2',
  '11',
  '行政规范性文件',
  '1',
  '0',
  '4',
  '六、其他需要报告的事项',
  '无。',
];

/** What was read, offsets turned into the words that stand there. */
function seen(text: string) {
  const [report] = readReport(text).reports;
  const words = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
  return {
    title: report?.titles.map((title) => words(title.range)),
    sections: report?.sections.map((section) => [
      words(section.heading),
      section.topics.map((topic) => words(topic.range)),
    ]),
    cells: Object.values(report?.tables.t2_1?.cells ?? {}).map((row) =>
      Object.values(row).map((cell) => words(cell.range)),
    ),
  };
}

describe('line breaks', () => {
  const expected = seen(LINES.join('\n'));

  it('LF', () => assert.equal(expected.cells.length, 2));
  it('CRLF', () => assert.deepEqual(seen(LINES.join('\r\n')), expected));
  it('CR', () => assert.deepEqual(seen(LINES.join('\r')), expected));
  it('a form feed ends a line', () =>
    assert.deepEqual(seen(LINES.join('\n').replace('\n六、', '\n\f六、')), expected));
});
