import assert from 'node:assert/strict';
import type { CodeLens, Location } from 'vscode-languageserver-protocol';
import { readReport } from '../../../core/report/parse';
import { CLEAN, WRONG_TOTAL } from '../../support/drafts';
import { figuresFrom } from '../../support/random-report';
import { writers } from '../../support/writers';
import { LspClient } from '../support/client';
import { marked } from '../support/marked';
import { APPLICATIONS_HEAD, reviewsTable } from '../support/small-tables';

const HOLDS = ['6 行 3 列', '25 行 7 列 · 勾稽关系全部成立', '1 行 15 列 · 勾稽关系全部成立'];

/** 结果维持 and so on of 行政复议: 1 ≠ 2. */
const REVIEWS = marked(`青石镇人民政府2023年政府信息公开工作年度报告

四、政府信息公开行政复议、行政诉讼情况

⟦lens⟧⟦/⟧${reviewsTable(
  '⟦cell⟧1⟦/⟧ | ⟦cell⟧0⟦/⟧ | ⟦cell⟧0⟦/⟧ | ⟦cell⟧0⟦/⟧ | ⟦cell⟧2⟦/⟧ | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0',
)}
`);

describe('code lens', () => {
  let client: LspClient;
  before(async () => {
    client = await LspClient.start();
  });
  after(() => client.stop());

  const ask = (uri: string, from = client): Promise<CodeLens[]> =>
    from.request<CodeLens[]>('textDocument/codeLens', { textDocument: { uri } });
  const titles = (lenses: readonly CodeLens[]) => lenses.map(({ command }) => command?.title);
  const titlesOf = async (text: string) => titles(await ask(await client.open(text)));

  it('stands over each printed table and tells its size and what its identities show', async () => {
    const lenses = await ask(await client.open(CLEAN));
    assert.deepEqual(titles(lenses), HOLDS);
    const heads = ['| 第二十条第（一）项', '| （本列数据', '| 行政复议 |'];
    const lines = CLEAN.split('\n');
    assert.deepEqual(
      lenses.map(({ range }) => range.start.line),
      heads.map((head) => lines.findIndex((line) => line.startsWith(head))),
    );
  });

  it('shows the cells of broken identities', async () => {
    const uri = await client.open(REVIEWS.text);
    const [lens, ...more] = await ask(uri);
    assert.deepEqual(more, []);
    assert.equal(lens?.command?.title, '1 行 15 列 · 勾稽关系 1 处不符');
    assert.deepEqual(lens?.range, REVIEWS.range('lens'));
    assert.equal(lens?.command?.command, 'nianbao.showPlaces');
    const [of, position, places] = (lens?.command?.arguments ?? []) as [string, object, Location[]];
    assert.equal(of, uri);
    assert.deepEqual(position, REVIEWS.ranges('cell')[0]?.start);
    assert.deepEqual(
      places,
      REVIEWS.ranges('cell').map((range) => ({ uri, range })),
    );
  });

  it('counts anew after each edit', async () => {
    const uri = await client.open(WRONG_TOTAL);
    assert.match(titles(await ask(uri))[1] ?? '', /2 处不符$/);
    await client.replace(uri, CLEAN);
    assert.deepEqual(titles(await ask(uri)), HOLDS);
    const cell = readReport(CLEAN).reports[0]?.tables.table4?.cells.review?.total;
    assert.ok(cell);
    await client.replace(uri, `${CLEAN.slice(0, cell.range.start)}9${CLEAN.slice(cell.range.start)}`);
    assert.deepEqual(titles(await ask(uri)).slice(1), [HOLDS[1], '1 行 15 列 · 勾稽关系 1 处不符']);
  });

  it('says what cannot be told', async () => {
    const row = '1 |  |  | 0 | 2 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0';
    const head = '四、政府信息公开行政复议、行政诉讼情况\n\n';
    assert.deepEqual(await titlesOf(head + reviewsTable(row)), ['1 行 15 列 · 2 格未填，不能判断']);
    const halfTyped = `三、收到和处理政府信息公开申请情况\n\n${APPLICATIONS_HEAD}\n| 一、本年新收政府信息公开申请数量 |  |  | 1 | 0 | 0 | 0 | 0 | 0 | 1 |\n`;
    assert.deepEqual(await titlesOf(halfTyped), ['1 行 7 列 · 有的格没有读到，不能判断']);
  });

  it('says the same of every layout', async () => {
    const figures = figuresFrom('2021', 7);
    for (const { name, exact, write } of writers.filter((writer) => writer.exact))
      assert.deepEqual(await titlesOf(write(figures)), exact && HOLDS, name);
  });

  it('says nothing of identities whose rule is off, nor of anything where it is off', async () => {
    const uri = await client.open(REVIEWS.text);
    const refreshed = client.sent('workspace/codeLens/refresh');
    await client.configure({ rules: { 'review-total': 'off' } });
    await refreshed;
    assert.deepEqual(titles(await ask(uri)), ['1 行 15 列']);
    const again = client.sent('workspace/codeLens/refresh');
    await client.configure({ codeLens: { enabled: false } });
    await again;
    assert.deepEqual(await ask(uri), []);
    await client.configure({});
  });

  it('is only shown where the client has no commands, and speaks its language', async () => {
    const plain = await LspClient.start({ initializationOptions: {}, locale: 'en' });
    const [lens] = await ask(await plain.open(REVIEWS.text), plain);
    assert.deepEqual(lens?.command, { title: '1 rows, 15 columns · 1 identities fail', command: '' });
    await plain.stop();
  });
});
