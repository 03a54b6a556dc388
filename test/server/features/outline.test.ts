import assert from 'node:assert/strict';
import type { DocumentSymbol, SymbolInformation } from 'vscode-languageserver-protocol';
import { CLEAN } from '../../support/drafts';
import { figuresFrom } from '../../support/random-report';
import { writers } from '../../support/writers';
import { LspClient, VSCODE } from '../support/client';
import { marked, textIn } from '../support/marked';
import { APPLICATIONS_HEAD, reviewsTable } from '../support/small-tables';

const NEW = '⟦row⟧| ⟦label⟧一、本年新收政府信息公开申请数量⟦/⟧ |  |  | 3 | 0 | 0 | 0 | 0 | 0 | 3 |⟦/⟧';

/** Entries as they must be shown; `⟦name⟧` is an entry's whole range, `⟦s⟧` what is marked when it is chosen. */
const REPORT = marked(`# ⟦title⟧青石镇人民政府2023年政府信息公开工作年度报告⟦/⟧

## ⟦section⟧⟦s⟧一、总体情况⟦/⟧

### ⟦topic⟧⟦s⟧（一）主动公开⟦/⟧

⟦point⟧⟦s⟧一是公开信息97条⟦/⟧。⟦/⟧
⟦point⟧⟦s⟧二是解读政策2次⟦/⟧。⟦/⟧⟦/⟧

### ⟦topic⟧⟦s⟧（二）依申请公开⟦/⟧

全年收到申请3件。⟦/⟧⟦/⟧

## ⟦section⟧⟦s⟧、收到和处理政府信息公开申请情况⟦/⟧

⟦table⟧${APPLICATIONS_HEAD}
${NEW}⟦/⟧⟦/⟧

## ⟦section⟧⟦s⟧四、政府信息公开行政复议、行政诉讼情况⟦/⟧

⟦table⟧${reviewsTable('0 | 0 | 0 | 0 | 0 | 1 | 0 | 0 | 0 | 1 | 0 | 0 | 0 | 0 | 0')}⟦/⟧⟦/⟧
`);

describe('outline', () => {
  let client: LspClient;
  before(async () => {
    client = await LspClient.start({ settings: { outline: { rows: false } } });
  });
  after(() => client.stop());

  const symbolsOf = async (text: string, from = client): Promise<DocumentSymbol[]> => {
    const uri = await from.open(text);
    return from.request<DocumentSymbol[]>('textDocument/documentSymbol', { textDocument: { uri } });
  };

  it('lists title, sections, sub-topics in their depth, and tables with their size', async () => {
    assert.deepEqual(tree(await symbolsOf(REPORT.text)), [
      '青石镇人民政府2023年政府信息公开工作年度报告',
      '一、总体情况',
      '  （一）主动公开',
      '    一是公开信息97条',
      '    二是解读政策2次',
      '  （二）依申请公开',
      '、收到和处理政府信息公开申请情况',
      '  表三（依申请公开） 1 行 7 列',
      '四、政府信息公开行政复议、行政诉讼情况',
      '  表四（复议、诉讼） 1 行 15 列',
    ]);
  });

  it('gives each entry its whole range and, inside it, what to mark', async () => {
    const all = flat(await symbolsOf(REPORT.text));
    const rangesOf = (depth: RegExp) => all.filter(({ name }) => depth.test(name)).map(({ range }) => range);
    assert.deepEqual(rangesOf(/^青石镇/), REPORT.ranges('title'));
    assert.deepEqual(rangesOf(/^[一四]?、/), REPORT.ranges('section'));
    assert.deepEqual(rangesOf(/^（/), REPORT.ranges('topic'));
    assert.deepEqual(rangesOf(/^[一二]是/), REPORT.ranges('point'));
    assert.deepEqual(rangesOf(/^表/), REPORT.ranges('table'));
    const marks = all.filter(({ name }) => /^(?:[一四]?、|（|[一二]是)/.test(name));
    assert.deepEqual(
      marks.map(({ selectionRange }) => selectionRange),
      REPORT.ranges('s'),
    );
  });

  it('lists the rows of tables where that is set', async () => {
    await client.configure({ outline: { rows: true } });
    const all = flat(await symbolsOf(REPORT.text));
    const rows = all.filter(({ name }) => name.startsWith('一、本年新收'));
    assert.deepEqual(
      rows.map(({ name, detail, range, selectionRange }) => ({ name, detail, range, selectionRange })),
      [
        {
          name: '一、本年新收政府信息公开申请数量',
          detail: '3 0 0 0 0 0 3',
          range: REPORT.range('row'),
          selectionRange: REPORT.range('label'),
        },
      ],
    );
    assert.equal(all.filter(({ name }) => name === '未经复议直接起诉').length, 1);
    await client.configure({});
  });

  it('has one root for each report of a text that holds several', async () => {
    const draft = REPORT.text.replace('# ', '');
    const symbols = await symbolsOf(`${draft}\n${draft.replaceAll('2023', '2022')}`);
    assert.deepEqual(
      symbols.map(({ name }) => name),
      ['青石镇人民政府 2023', '青石镇人民政府 2022'],
    );
    assert.equal(symbols[1]?.children?.length, 4);
  });

  it('tells the tables of two years apart that stand side by side', async () => {
    const table = (value: number) =>
      `第二十条第（一）项\n信息内容 本年制发件数 本年废止件数 现行有效件数\n规章 ${value} 0 1\n行政规范性文件 0 0 9\n`;
    const text = `年报比对\n2023 年报告 2024 年报告\n一、总体情况\n正文。\n二、主动公开政府信息情况\n${table(1)}${table(5)}`;
    assert.deepEqual(tree(await symbolsOf(text)), [
      '一、总体情况',
      '二、主动公开政府信息情况',
      '  表二（主动公开）（2023 年） 2 行 3 列',
      '  表二（主动公开）（2024 年） 2 行 3 列',
    ]);
  });

  it('counts rows and columns alike in every layout', async () => {
    for (const edition of ['2019', '2021'] as const)
      for (const { name, exact, write } of writers) {
        const tables = flat(await symbolsOf(write(figuresFrom(edition, 3)))).filter((one) => one.detail);
        const expected = edition === '2019' ? ['8 行 3 列', '23 行 7 列'] : ['6 行 3 列', '25 行 7 列'];
        const sizes = tables.map(({ detail }) => detail);
        if (exact) assert.deepEqual(sizes, [...expected, '1 行 15 列'], `${edition} ${name}`);
        else assert.ok(sizes.length > 0, `${edition} ${name}`);
      }
  });

  it('keeps every selection inside its range and every range inside its parent', async () => {
    await client.configure({ outline: { rows: true } });
    const texts = writers.map(({ write }) => write(figuresFrom('2021', 5)));
    const halves = texts.map((text) => text.slice(0, text.length / 2));
    for (const text of [...texts, ...halves, CLEAN.replaceAll('\n', '\r\n')]) {
      const symbols = await symbolsOf(text);
      assert.ok(symbols.length > 1);
      for (const symbol of symbols) checkInside(symbol);
    }
    await client.configure({});
  });

  it('names sections as they are written, also with CRLF', async () => {
    const text = CLEAN.replaceAll('\n', '\r\n');
    const symbols = await symbolsOf(text);
    for (const { name, selectionRange } of symbols) assert.equal(textIn(text, selectionRange), name);
    assert.equal(symbols.length, 7);
  });

  it('is empty for a text without anything', async () => {
    assert.deepEqual(await symbolsOf(''), []);
  });

  it('is a list for clients without trees', async () => {
    const { textDocument } = VSCODE;
    const capabilities = { ...VSCODE, textDocument: { ...textDocument, documentSymbol: {} } };
    const plain = await LspClient.start({ capabilities });
    const uri = await plain.open(REPORT.text);
    const list = await plain.request<SymbolInformation[]>('textDocument/documentSymbol', {
      textDocument: { uri },
    });
    const topic = list.find(({ name }) => name === '（二）依申请公开');
    assert.deepEqual(topic?.location, { uri, range: REPORT.ranges('topic')[1] });
    assert.equal(topic?.containerName, '一、总体情况');
    await plain.stop();
  });
});

function tree(symbols: readonly DocumentSymbol[], indent = ''): string[] {
  return symbols.flatMap(({ name, detail, children }) => [
    indent + name + (detail ? ` ${detail}` : ''),
    ...tree(children ?? [], `${indent}  `),
  ]);
}

function flat(symbols: readonly DocumentSymbol[]): DocumentSymbol[] {
  return symbols.flatMap((symbol) => [symbol, ...flat(symbol.children ?? [])]);
}

function checkInside(symbol: DocumentSymbol): void {
  assert.notEqual(symbol.name.trim(), '');
  assert.ok(holds(symbol.range, symbol.selectionRange), `${symbol.name}: selection`);
  for (const child of symbol.children ?? []) {
    assert.ok(holds(symbol.range, child.range), `${symbol.name} > ${child.name}`);
    checkInside(child);
  }
}

function holds(outer: DocumentSymbol['range'], inner: DocumentSymbol['range']): boolean {
  const at = ({ line, character }: { line: number; character: number }) => line * 1e6 + character;
  return at(outer.start) <= at(inner.start) && at(inner.end) <= at(outer.end);
}
