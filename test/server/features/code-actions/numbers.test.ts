import assert from 'node:assert/strict';
import { actionsAt, rulesIn, take, titled, titles } from '../../support/actions';
import { LspClient, VSCODE } from '../../support/client';
import { marked } from '../../support/marked';
import { withClient } from '../../support/with-client';

const REFACTOR = { only: ['refactor'] };
const HEAD = '青石镇人民政府2023年政府信息公开工作年度报告\n\n四、政府信息公开行政复议、行政诉讼情况\n\n';

/** Table 4 as a clerk's draft has it. */
const reviews = (row: string) => `${HEAD}| 行政复议 |  |  |  |  | 行政诉讼 |  |  |  |  |  |  |  |  |  |
| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
| 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 未经复议直接起诉 |  |  |  |  | 复议后起诉 |  |  |  |  |
|  |  |  |  |  | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 |
${row}
`;

describe('numbers that follow from others', () => {
  let client: LspClient;
  before(async () => {
    client = await LspClient.start();
  });
  after(() => client.stop());

  let count = 0;
  /** Opens a draft with a cursor and asks there. */
  async function at(source: string, asked = REFACTOR) {
    const { text, cursor } = marked(source);
    const uri = await client.open(text, `untitled:numbers-${count++}`);
    const numbers = (await actionsAt(client, uri, cursor, asked)).filter(({ kind }) =>
      /\.(?:fill|sum)$/.test(kind ?? ''),
    );
    return { text, uri, cursor, actions: numbers };
  }

  it('a total is set to the sum of its parts', async () => {
    const row = '| 3 | 1 | 0 | 2 | ‸9 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |';
    const { text, uri, cursor, actions } = await at(reviews(row));
    assert.deepEqual(titles(actions), ['把行政复议·总计 9 改为各项之和 6']);
    const after = await take(client, titled(actions, '各项之和'), uri, text);
    assert.equal(after, text.replace('| 9 |', '| 6 |'));
    assert.ok(!(await rulesIn(client, uri)).includes('review-total'));
    const again = (await actionsAt(client, uri, cursor, REFACTOR)).find(({ kind }) => kind?.endsWith('.sum'));
    assert.equal(again?.disabled?.reason, '行政复议·总计已经等于各项之和 6');
  });

  it('from any cell of the row, in tabs and with CRLF', async () => {
    const cells = '3\t1\t0\t2\t\t0\t0\t‸1\t0\t12\t0\t0\t0\t0\t0';
    const tabs = `${HEAD}行政复议\t\t\t\t\t行政诉讼\t\t\t\t\t\t\t\t\t
结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t未经复议直接起诉\t\t\t\t\t复议后起诉\t\t\t\t
\t\t\t\t\t结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t结果维持\t结果纠正\t其他结果\t尚未审结\t总计
${cells}\n`.replaceAll('\n', '\r\n');
    const { text, uri, actions } = await at(tabs);
    const sum = titled(actions, '合计本行：把未经复议直接起诉·总计 12 改为各项之和 1');
    assert.equal(await take(client, sum, uri, text), text.replace('\t12\t', '\t1\t'));
  });

  it('a blank is filled with what the identities determine, alone or with its table', async () => {
    const row = '| 3 | 1 | 0 | 2 | ‸ | 0 | 0 | 0 |  | 4 | 0 | 0 | 0 | 0 | 0 |';
    const { text, uri, actions } = await at(reviews(row));
    assert.deepEqual(titles(actions), [
      '行政复议·总计填 6',
      '填写2格：按勾稽关系算出2格，其余填0',
      '行政复议·总计填各项之和 6',
    ]);
    const one = await take(client, titled(actions, '总计填 6'), uri, text);
    assert.match(one, /\| 3 \| 1 \| 0 \| 2 \| 6 \| 0 \| 0 \| 0 \| {2}\| 4 \|/);
    const { text: source, uri: other, actions: all } = await at(reviews(row));
    const filled = await take(client, titled(all, '填写2格'), other, source);
    assert.match(filled, /\| 3 \| 1 \| 0 \| 2 \| 6 \| 0 \| 0 \| 0 \| 4 \| 4 \|/);
    assert.ok(!(await rulesIn(client, other)).some((rule) => /blank|total/.test(String(rule))));
  });

  it('what cannot be told is shown with its reason', async () => {
    const row = '| 3 | 1 |  | 2 | ‸9 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |';
    const { actions } = await at(reviews(row));
    const [sum] = actions.filter(({ kind }) => kind?.endsWith('.sum'));
    assert.equal(sum?.title, '把行政复议·总计改为各项之和');
    assert.equal(sum?.disabled?.reason, '行政复议·其他结果没有数字');
    assert.equal(sum?.edit, undefined);
    const torn = await at(reviews('| ‸ |  | 0 | 2 | 9 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |'));
    const [fill] = torn.actions;
    assert.equal(fill?.title, '填写行政复议·结果维持');
    assert.equal(fill?.disabled?.reason, '勾稽关系算不出这一格');
  });

  it('and left out for a client that shows no reasons', async () => {
    const { codeAction, ...textDocument } = VSCODE.textDocument ?? {};
    const capabilities = {
      ...VSCODE,
      textDocument: { ...textDocument, codeAction: { ...codeAction, disabledSupport: false } },
    };
    await withClient({ capabilities }, async (simple) => {
      const { text, cursor } = marked(
        reviews('| 3 | 1 |  | 2 | ‸9 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |'),
      );
      const uri = await simple.open(text);
      const kinds = (await actionsAt(simple, uri, cursor, REFACTOR)).map(({ kind, disabled }) => [
        kind,
        disabled,
      ]);
      assert.ok(kinds.every(([kind, disabled]) => !String(kind).endsWith('.sum') && disabled === undefined));
    });
  });

  it('nothing is offered outside of a table, nor where other kinds were asked for', async () => {
    assert.deepEqual((await at(`${HEAD}今年‸没有复议。\n`)).actions, []);
    const row = '| 3 | 1 | 0 | 2 | ‸9 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |';
    assert.deepEqual((await at(reviews(row), { only: ['refactor.extract'] })).actions, []);
  });
});
