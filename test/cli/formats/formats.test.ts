import assert from 'node:assert/strict';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { FORMAT_NAMES } from '../../../cli/formats';
import { parseCsv } from '../support/csv';
import { finding, HARD_MESSAGE, output, RESULTS } from '../support/results';

describe('format json', () => {
  it('is the array of results, one file a line', () => {
    assert.deepEqual(JSON.parse(output('json')), JSON.parse(JSON.stringify(RESULTS)));
    assert.equal(output('json').trim().split('\n').length, RESULTS.length + 2);
    assert.deepEqual(JSON.parse(output('json', [])), []);
  });
});

describe('format jsonl', () => {
  it('is one result a line', () => {
    const lines = output('jsonl').trimEnd().split('\n');
    assert.deepEqual(
      lines.map((line) => JSON.parse(line)),
      JSON.parse(JSON.stringify(RESULTS)),
    );
    assert.equal(output('jsonl', []), '');
  });
});

describe('format csv', () => {
  const text = output('csv');
  const rows = parseCsv(text.slice(1));

  it('begins with a byte order mark and has a row per finding', () => {
    assert.equal(text.charCodeAt(0), 0xfeff);
    assert.deepEqual(rows[0], ['文件', '机关', '年度', '行', '列', '级别', '规则', '说明', '可选的改法']);
    assert.deepEqual(rows[1], [
      '甲 乙/1#2.md',
      '云岭区财政局',
      '2024',
      '3',
      '5',
      '错误',
      'row-total',
      '总计应为 3，现为 4',
      '改为 3; 删去',
    ]);
    assert.equal(rows.length, 5);
  });

  it('leaves no cell that a spreadsheet would calculate', () => {
    for (const cell of rows.flat()) assert.doesNotMatch(cell, /^[=+\-@\t\r]/);
    assert.equal(rows[2]?.[1], '\'=HYPERLINK("x")');
    assert.equal(rows[2]?.[7], `'${HARD_MESSAGE}`);
    assert.equal(rows[4]?.[7], "'-1 起");
  });

  it('names the report of a text that holds several', () => {
    assert.deepEqual(rows[3]?.slice(1, 3), ['第二家', '2022']);
  });
});

describe('format junit', () => {
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '',
    isArray: (name) => /^test(suite|case)$/.test(name),
  });

  it('is XML: a suite per file, a case per finding, a failure per error', () => {
    const text = output('junit');
    assert.equal(XMLValidator.validate(text), true);
    const suites = parser.parse(text).testsuites.testsuite;
    assert.deepEqual(
      suites.map((suite: Record<string, unknown>) => [suite.name, suite.tests, suite.failures]),
      [
        ['甲 乙/1#2.md', '1', '1'],
        ['净.txt', '1', '0'],
        ['../难/a,b%20:"<1>&.html', '3', '0'],
      ],
    );
    assert.equal(suites[0].testcase[0].failure.message, '总计应为 3，现为 4');
    assert.equal(suites[1].testcase[0].failure, undefined);
    assert.match(suites[2].testcase[0]['system-out'], /100%/);
  });

  it('holds no character that XML cannot', () => {
    const text = output('junit').replace(/[\t\r\n]/g, '');
    assert.doesNotMatch(text, /\p{Cc}|\p{Cs}/u);
  });
});

describe('format github', () => {
  it('escapes what would end a command or a property', () => {
    const lines = output('github').trimEnd().split('\n');
    assert.equal(
      lines[0],
      '::error file=甲 乙/1#2.md,line=3,endLine=3,col=5,endColumn=8,title=row-total::总计应为 3，现为 4',
    );
    assert.equal(lines.length, 4);
    assert.match(lines[1] ?? '', /^::warning file=\.\.\/难\/a%2Cb%2520%3A"<1>&\.html,line=3/);
    assert.match(lines[1] ?? '', /::=1\+1\|`<a&b>"'%0D%0A::error 100%25,：/);
    assert.match(lines[2] ?? '', /^::notice /);
    assert.match(lines[3] ?? '', /,line=1,endLine=9,title=/, 'no columns over several lines');
  });
});

describe('format markdown', () => {
  it('is a table per file with findings; no message breaks it', () => {
    const text = output('markdown');
    const rows = text.split('\n').filter((line) => line.startsWith('| '));
    assert.equal(rows.length, 2 + 4);
    for (const row of rows) assert.equal(row.match(/(?<!\\)\|/g)?.length, 5, row);
    assert.doesNotMatch(text, /净/);
    assert.match(text, /检查了 3 个文件/);
  });
});

describe('format stylish', () => {
  it('has the file, its findings and the summary', () => {
    assert.equal(
      output('stylish', RESULTS.slice(0, 2)),
      [
        '甲 乙/1#2.md',
        '  3:5  错误  row-total  总计应为 3，现为 4',
        '',
        '检查了 3 个文件：1 个错误，1 个警告，1 个提示，1 个建议',
        '略过 1 个不是年报的文件；不是 UTF-8 的：GB18030 2 个',
        '',
      ].join('\n'),
    );
    assert.match(output('stylish', RESULTS, { locale: 'en' }), /1 error, 1 warning, 1 information, 1 hint/);
  });

  it('is coloured only when asked to', () => {
    assert.ok(output('stylish', RESULTS, { color: true }).includes('\u001b[31m错误\u001b[39m'));
    assert.ok(!output('stylish').includes('\u001b'));
  });
});

describe('every format', () => {
  for (const name of FORMAT_NAMES)
    it(`${name} ends in a line break, and with nothing found too`, () => {
      assert.match(output(name), /\n$/);
      const empty = output(name, []);
      assert.ok(empty === '' || empty.endsWith('\n'));
    });

  it('gives a piece per file as it comes', () => {
    for (const name of ['json', 'jsonl', 'sarif', 'csv', 'junit', 'github'] as const) {
      const one = output(name, [{ ...RESULTS[0], findings: [finding()] } as (typeof RESULTS)[number]]);
      assert.ok(one.includes('row-total'), name);
    }
  });
});
