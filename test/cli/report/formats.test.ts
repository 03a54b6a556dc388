import assert from 'node:assert/strict';
import { Parser } from 'htmlparser2';
import { LIST_FORMAT_NAMES, LIST_FORMATS } from '../../../cli/report/formats';
import { parseCsv } from '../support/csv';
import { HOSTILE_LIST, item, list, overview } from './support';

/** What a browser would see of a page: its elements as they open and close, the text of each cell. */
function read(page: string) {
  const open: string[] = [];
  const seen = new Set<string>();
  const cells: string[] = [];
  const attributes: string[] = [];
  const parser = new Parser({
    onopentag(name, given) {
      open.push(name);
      seen.add(name);
      attributes.push(...Object.keys(given));
      if (name === 'td') cells.push('');
    },
    ontext(text) {
      if (open.at(-1) === 'td') cells[cells.length - 1] += text;
    },
    onclosetag(name, implied) {
      if (name !== 'meta' && name !== 'col') assert.equal(implied, false, name);
      assert.equal(open.pop(), name);
    },
  });
  parser.end(page);
  assert.deepEqual(open, []);
  return { seen, cells, attributes: new Set(attributes) };
}

describe('formats of lists', () => {
  for (const locale of ['zh', 'en'] as const)
    for (const name of LIST_FORMAT_NAMES)
      it(`${name}, ${locale}: every word is there in the language, none is a hole`, () => {
        const format = LIST_FORMATS[name](locale);
        for (const text of [format.list(HOSTILE_LIST), format.overview(overview()), format.list(list())]) {
          assert.doesNotMatch(text, /undefined|\{\w+\}|NaN|null/);
          if (name !== 'csv') assert.doesNotMatch(text.replace(/[\t\r\n]/g, ''), /[\p{Cc}\p{Cs}]/u);
        }
      });

  describe('html', () => {
    const html = LIST_FORMATS.html('zh');
    const pages = { list: html.list(HOSTILE_LIST), overview: html.overview(overview()) };

    it('is well formed whatever the reports hold, and shows it as it is written', () => {
      for (const page of Object.values(pages)) {
        const { cells } = read(page);
        assert.ok(cells.some((cell) => cell.includes("<script>alert(1)</script>&amp;'")));
      }
    });

    it('runs nothing and fetches nothing', () => {
      for (const page of Object.values(pages)) {
        const { seen, attributes } = read(page);
        const used = ['html', 'head', 'meta', 'title', 'style', 'body', 'h1', 'h2', 'p'];
        const ofTables = ['table', 'colgroup', 'col', 'thead', 'tbody', 'tr', 'th', 'td'];
        assert.deepEqual(
          [...seen].filter((tag) => ![...used, ...ofTables].includes(tag)),
          [],
        );
        assert.deepEqual(
          [...attributes].sort(),
          ['charset', 'class', 'content', 'http-equiv', 'lang', 'style'].filter((name) =>
            attributes.has(name),
          ),
        );
        assert.doesNotMatch(page.replace(/<td>.*?<\/td>/gs, ''), /url\(|@import|https?:/);
      }
    });

    it('prints on A4, the heads of its tables on each sheet', () => {
      for (const page of Object.values(pages)) {
        assert.match(page, /@page \{ size: A4/);
        assert.match(page, /thead \{ display: table-header-group; \}/);
        assert.equal(page.match(/<table/g)?.length, page.match(/<thead><tr>/g)?.length);
      }
    });

    it('sums up rules beyond what a sheet holds', () => {
      const rules = Array.from({ length: 40 }, (_, at) => `rule-${at}`);
      const byRule = new Map(rules.map((rule) => [rule, 1]));
      const rows = overview().rows.map((row) => ({ ...row, byRule }));
      const page = html.overview(overview({ rules, rows }));
      assert.match(page, /<th>rule-23<\/th><th>其他规则<\/th>/);
      assert.match(page, /<td class="n">16<\/td><td>甲<\/td>/);
      assert.match(LIST_FORMATS.csv('zh').overview(overview({ rules, rows })), /rule-39/);
    });
  });

  describe('csv', () => {
    const csv = LIST_FORMATS.csv('zh');

    it('opens in a spreadsheet: a byte order mark, as many cells in each row as heads', () => {
      for (const text of [csv.list(HOSTILE_LIST), csv.overview(overview({ badFiles: [] }))]) {
        assert.equal(text.charCodeAt(0), 0xfeff);
        const [heads, ...rows] = parseCsv(text.slice(1));
        assert.ok(rows.length > 0);
        for (const row of rows) assert.equal(row.length, heads?.length);
      }
    });

    it('no cell is a formula', () => {
      for (const text of [csv.list(HOSTILE_LIST), csv.overview(overview())])
        for (const row of parseCsv(text.slice(1)))
          for (const cell of row) assert.doesNotMatch(cell, /^[=+\-@\t\r](?!\d+$)/, cell);
      assert.match(csv.list(HOSTILE_LIST), /'-1/);
    });

    it('has the corrected and the explained ones behind the open ones, each with its state', () => {
      const states = parseCsv(csv.list(HOSTILE_LIST).slice(1)).map((row) => row[2]);
      assert.deepEqual(states, ['状态', '', '新出现', '未改', '已改', '已说明理由', '本次没有查到年报']);
    });
  });

  describe('markdown', () => {
    const markdown = LIST_FORMATS.md('zh');

    it('every row of a table has as many cells as its heads, and no mark of a report counts', () => {
      for (const text of [markdown.list(HOSTILE_LIST), markdown.overview(overview())])
        for (const table of text.split('\n\n').filter((block) => block.startsWith('|'))) {
          const widths = table
            .trimEnd()
            .split('\n')
            .map((line) => line.match(/(?<!\\)\|/g)?.length);
          assert.equal(new Set(widths).size, 1, table);
        }
      assert.doesNotMatch(markdown.list(HOSTILE_LIST), /(?<!\\)<script/);
    });

    it('the first list has no states, and asks politely', () => {
      const text = markdown.list(list());
      assert.doesNotMatch(text, /状态|第 1 次/);
      assert.match(text, /贵单位报送的年报有下列 1 处，请核实/);
      assert.match(
        text,
        /\| 1 \| 2024 \| 请更正 \| 第三部分 收到和处理政府信息公开申请情况，表三（依申请公开），（七）总计，自然人，第 45 行 \| 4 \| 3 \|/,
      );
    });

    it('names the file where the reports of one year lie in several', () => {
      const items = [
        item({ file: '一稿.md' }),
        item({ file: '二稿.md' }),
        item({ file: '去年.md', year: 2023 }),
      ];
      const text = markdown.list(list({ items }));
      assert.match(text, /\| 一稿\.md，第三部分/);
      assert.match(text, /\| 二稿\.md，第三部分/);
      assert.doesNotMatch(text, /去年/);
    });

    it('several years stand beside each other', () => {
      const text = markdown.list(
        list({ items: [item({ year: 2023 }), item({ year: 2024 })], years: [2023, 2024] }),
      );
      assert.match(text, /\| 1 \| 2023 \|.*\n\| 2 \| 2024 \|/);
    });
  });
});
