import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { alignRow, alignTables } from '../../../core/compose/align';
import { displayWidth } from '../../../core/compose/width';
import { readReport } from '../../../core/report/parse';
import { maskComments } from '../../../core/text/comments';
import { LineIndex } from '../../../core/text/lines';
import { CORPUS, describeCorpus } from '../../support/corpus';
import { CLEAN } from '../../support/drafts';
import { figuresOf } from '../../support/random-report';
import { applyEdits, reading } from '../../support/reading';
import { writers } from '../../support/writers';

const aligned = (text: string) => applyEdits(text, alignTables(readReport(text)));
const lines = (...all: string[]) => all.join('\n');

describe('the width of text', () => {
  it('counts Han characters and full-width marks twice, marks on a letter not at all', () => {
    const widths: Record<string, number> = {
      规章: 4,
      'ab 12': 5,
      '（一）': 6,
      '“三”': 6,
      ﾊﾝ: 2,
      'xia\u0300ng': 5,
      '👨‍👩‍👧': 2,
      '🇨🇳': 2,
      '❤️': 2,
      𠮷: 2,
      '规\u200b章': 4,
    };
    for (const [text, width] of Object.entries(widths)) assert.equal(displayWidth(text), width, text);
  });
});

describe('aligning tables', () => {
  it('brings the cells of a Markdown table under one another', () => {
    assert.equal(
      aligned(
        lines(
          '说明',
          '',
          '|信息内容|本年制发件数|现行有效件数|',
          '|---|:-:|--:|',
          '|规章|0|12|',
          '| 行政规范性文件  |3|  105 |',
          '',
          '表后。',
        ),
      ),
      lines(
        '说明',
        '',
        '| 信息内容       | 本年制发件数 | 现行有效件数 |',
        '| -------------- | :----------: | -----------: |',
        '| 规章           |      0       |           12 |',
        '| 行政规范性文件 |      3       |          105 |',
        '',
        '表后。',
      ),
    );
  });

  it('keeps the counts of cells, and rows without outer pipes', () => {
    assert.equal(
      aligned(
        lines('第二十条第（一）项 | |||', '信息内容 | 制发 | 有效 |', '规章 | 0 | 12', '行政许可 | 3 |'),
      ),
      lines(
        '第二十条第（一）项 |      |      |   |',
        '信息内容           | 制发 | 有效 |',
        '规章               | 0    | 12',
        '行政许可           | 3    |',
      ),
    );
  });

  it('leaves escaped pipes, inline code, comments and what stands behind the last pipe', () => {
    assert.equal(
      aligned(
        lines(
          '|甲\\|乙|`a|b`|1|',
          '|-|--|---|',
          '|丙 <!-- 含|竖线 -->|2|3|<!-- nianbao-disable-line row-total -- 已核 -->',
          '|丁|4|5| 附注',
        ),
      ),
      lines(
        '| 甲\\|乙              | `a|b` | 1   |',
        '| ------------------- | ----- | --- |',
        '| 丙 <!-- 含|竖线 --> | 2     | 3   |<!-- nianbao-disable-line row-total -- 已核 -->',
        '| 丁                  | 4     | 5   | 附注',
      ),
    );
  });

  it('keeps indentation, quotation marks and every kind of line break', () => {
    assert.equal(
      aligned('  |甲|乙|\r\n  |---|---|\r\n  |规章|1|\r\n\r\n> |甲|乙|\r> |--|--|\r> |丙丙|2|\r'),
      '  | 甲   | 乙  |\r\n  | ---- | --- |\r\n  | 规章 | 1   |\r\n\r\n> | 甲   | 乙  |\r> | ---- | --- |\r> | 丙丙 | 2   |\r',
    );
  });

  it('keeps dashes that are what a cell says', () => {
    assert.equal(
      aligned(lines('|甲|乙|', '|---|---|', '|-|--|', '|规章|——|')),
      lines('| 甲   | 乙   |', '| ---- | ---- |', '| -    | --   |', '| 规章 | —— |'),
    );
  });

  it('leaves alone what is no table, and tables in code, HTML and comments', () => {
    const texts = [
      '首页 | 信息公开 | 年报\n\n正文。',
      '# 标题 | 副标题\n# 另一 | 标题',
      '规章 |\n0 |\n0 |\n|||\n行政规范性文件 |\n3 |',
      '```\n|a|b|\n|---|---|\n|c|d|\n```\n',
      '~~~ md\n|a|b|\n|---|---|\n',
      '<table>\n|a|b|\n|---|---|\n</table>',
      '<pre>\n|a|b|\n|---|---|\n|cc|d|\n</pre>\n',
      '<!--\n|a|b|\n|---|---|\n|cc|d|\n-->',
      '<html><body><p>年报</p>\n|a|b|\n|---|---|\n|cc|d|\n</body></html>',
    ];
    for (const text of texts) assert.deepEqual(alignTables(readReport(text)), [], text);
  });

  it('aligns the table behind code on one line and behind code that is closed', () => {
    for (const before of ['```x``` 说明', '```\n|a|b|\n```', '<table><tr><td>1</td></tr></table>'])
      assert.equal(
        aligned(`${before}\n\n|甲|乙|\n|---|---|\n|丙丙|1|\n`),
        `${before}\n\n| 甲   | 乙  |\n| ---- | --- |\n| 丙丙 | 1   |\n`,
      );
  });

  it('lets a very long cell run over its column instead of pushing the others away', () => {
    const long = '规'.repeat(80);
    assert.equal(
      aligned(lines(`|${long}|1|`, '|---|---|', '|规章|12|')),
      lines(`| ${long} | 1   |`, '| ---- | --- |', '| 规章 | 12  |'),
    );
    const label = '规'.repeat(30);
    assert.match(aligned(lines(`|${label}|1|`, '|---|---|', '|规章|12|')), /\| 规章 {57}\| 12 /);
  });

  it('touches nothing but what differs', () => {
    const before = lines('| 甲   | 乙  |', '| ---- | --- |', '| 规章 |');
    assert.deepEqual(alignTables(readReport(`${before}1    |`)), [
      { range: { start: before.length, end: before.length }, text: ' ' },
      { range: { start: before.length + 4, end: before.length + 5 }, text: '' },
    ]);
  });

  it('writes one row, or the whole table where the row has grown beyond it', () => {
    const table = ['|甲|乙|', '|---|---|', '|规章|1|', '|许可|2|'];
    const row = (text: string, line: number) => applyEdits(text, alignRow(readReport(text), line));
    assert.equal(row(lines(...table), 3), lines('|甲|乙|', '|---|---|', '| 规章 | 1   |', '|许可|2|'));
    assert.equal(
      row(lines(...table, '|行政处罚|33|'), 5),
      lines(
        '| 甲       | 乙  |',
        '| -------- | --- |',
        '| 规章     | 1   |',
        '| 许可     | 2   |',
        '| 行政处罚 | 33  |',
      ),
    );
    assert.deepEqual(alignRow(readReport('甲 | 乙\n\n丙'), 1), []);
  });
});

/** Rows of any kind, between other lines. */
const cell = fc.constantFrom(
  '',
  '0',
  '12',
  '规章',
  '-',
  '--',
  '---',
  'a\\|b',
  '`x|y`',
  '👨‍👩‍👧',
  '<!-- n -->',
  '“三”',
  '　缩进',
  '\t1',
);
const gap = fc.constantFrom('', ' ', '   ', '\t');
const row = fc
  .tuple(
    gap,
    fc.boolean(),
    fc.array(fc.tuple(gap, cell, gap), { minLength: 1, maxLength: 5 }),
    fc.boolean(),
    gap,
  )
  .map(([indent, opened, cells, closed, end]) => {
    const pieces = cells.map((piece) => piece.join(''));
    return indent + (opened ? '|' : '') + pieces.join('|') + (closed ? '|' : '') + end;
  });
const rule = fc
  .array(fc.constantFrom('---', ':-:', '--', '-----:', ' --- '), { minLength: 1, maxLength: 5 })
  .map((dashes) => `|${dashes.join('|')}|`);
const line = fc.oneof(
  { weight: 6, arbitrary: row },
  { weight: 2, arbitrary: rule },
  fc.constantFrom('', '正文。', '```', '# 题 | 注', '<table>', '</table>', '<!--', '-->'),
);
const anyText = fc
  .tuple(fc.array(line, { maxLength: 14 }), fc.constantFrom('\n', '\r\n', '\r'))
  .map(([all, newline]) => all.join(newline));

describe('aligning any text', () => {
  it('changes white space and the dashes of rules only, and nothing the second time', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { range, text: written } of alignTables(readReport(text)))
          assert.match(text.slice(range.start, range.end) + written, /^(?:[ \t]*|-*)$/);
        const once = aligned(text);
        assert.equal(once.replace(/[ \t]+|-+/g, ''), text.replace(/[ \t]+|-+/g, ''));
        assert.equal(aligned(once), once);
      }),
      { numRuns: 500 },
    );
  });

  it('changes nothing of what is read, in any layout', () => {
    fc.assert(
      fc.property(figuresOf(), fc.constantFrom(...writers), (figures, writer) => {
        const text = writer.write(figures);
        const once = aligned(text);
        assert.deepEqual(reading(readReport(once)), reading(readReport(text)));
        assert.equal(aligned(once), once);
      }),
      { numRuns: 60 },
    );
  });

  for (const folder of ['samples', join('test', 'fixtures')])
    it(`changes nothing of what is read in ${folder}`, () => checkFolder(folder));

  it('needs no more than a moment for 1 MB, and for rows of any kind', () => {
    const pieces = [
      CLEAN,
      '|甲`|乙|\n',
      '|',
      '| `` ` ',
      '<table ',
      '<!-- |\n',
      '```\n|a|b|\n',
      '|a\\|\n',
      '> ',
      '-|',
    ];
    for (const piece of pieces) {
      const size = piece === CLEAN ? 1_000_000 : 200_000;
      const text = piece.repeat(Math.ceil(size / piece.length));
      const { comments } = maskComments(text);
      const document = { text, comments, lines: new LineIndex(text), markup: 'markdown' as const };
      const time = processorTime(() => alignTables(document));
      // 100 to 300 ms; many times that where others use the machine. What grows with the square takes minutes.
      assert.ok(time < 3000, `${JSON.stringify(piece.slice(0, 20))}: ${time} ms`);
    }
  });
});

function processorTime(work: () => unknown): number {
  const start = process.cpuUsage();
  work();
  return process.cpuUsage(start).user / 1000;
}

describeCorpus('aligning the tables of the corpus', () => {
  it('changes nothing of what is read', () => checkFolder(CORPUS));
});

function checkFolder(folder: string): void {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(?:txt|md|html)$/.test(name),
  );
  assert.ok(files.length > 3);
  for (const name of files) {
    const text = readFileSync(join(folder, name), 'utf8');
    const once = aligned(text);
    assert.deepEqual(reading(readReport(once)), reading(readReport(text)), name);
    assert.equal(aligned(once), once, name);
  }
}
