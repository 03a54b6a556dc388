import assert from 'node:assert/strict';
import type { Range, SemanticTokens, SemanticTokensDelta } from 'vscode-languageserver-protocol';
import { figuresFrom } from '../../support/random-report';
import { writers } from '../../support/writers';
import { LspClient } from '../support/client';
import { marked, textIn } from '../support/marked';
import { APPLICATIONS_HEAD, reviewsTable } from '../support/small-tables';

const DRAFT = marked(`青石镇人民政府2023年政府信息公开工作年度报告

一、⟦class⟧总体情况⟦/⟧

全年公开信息97条，总计97条。

三、⟦class⟧收到和处理政府信息公开申请情况⟦/⟧

${APPLICATIONS_HEAD}
| 一、本年新收政府信息公开申请数量 |  |  | 10 | 2 | 0 | 0 | 0 | 1 | ⟦number.readonly⟧13⟦/⟧ |
|  | （七）总计 |  | ⟦number.readonly⟧10⟦/⟧ | ⟦number.readonly⟧2⟦/⟧ | ⟦number.readonly⟧0⟦/⟧ | ⟦number.readonly⟧0⟦/⟧ | ⟦number.readonly⟧0⟦/⟧ | ⟦number.readonly⟧1⟦/⟧ | ⟦number.readonly⟧13⟦/⟧ |
| 四、结转下年度继续办理 |  |  | 1 | 0 | 0 | 0 | 0 | 0 | ⟦number.readonly⟧1⟦/⟧ |

四、⟦class⟧政府信息公开行政复议、行政诉讼情况⟦/⟧

${reviewsTable(
  '0 | 0 | 0 | 0 | ⟦number.readonly⟧0⟦/⟧ | 3 | 0 | 1 | 0 | ⟦number.readonly⟧4⟦/⟧ | 7 | 0 | 0 | 0 |  ',
)}

七、⟦class.deprecated⟧名词解释⟦/⟧

无。
`);

describe('semantic tokens', () => {
  let client: LspClient;
  before(async () => {
    client = await LspClient.start();
  });
  after(() => client.stop());

  const full = (uri: string) =>
    client.request<SemanticTokens>('textDocument/semanticTokens/full', { textDocument: { uri } });
  /** Tokens as names and ranges. */
  const decoded = (data: readonly number[]) => {
    const { legend } = client.result.capabilities.semanticTokensProvider ?? {};
    const tokens: { name: string; range: Range }[] = [];
    let [line, character] = [0, 0];
    for (let at = 0; at < data.length; at += 5) {
      const [down = 0, along = 0, length = 0, type = 0, bits = 0] = data.slice(at, at + 5);
      line += down;
      character = down > 0 ? along : character + along;
      const modifiers = legend?.tokenModifiers.filter((_, bit) => bits & (1 << bit)) ?? [];
      const range = { start: { line, character }, end: { line, character: character + length } };
      tokens.push({ name: [legend?.tokenTypes[type], ...modifiers].join('.'), range });
    }
    return tokens;
  };
  const expected = DRAFT.marks.map(({ rule }) => rule).filter((name, at, all) => all.indexOf(name) === at);

  it('tell titles that the form knows from others, and totals from other numbers', async () => {
    const tokens = decoded((await full(await client.open(DRAFT.text))).data);
    for (const name of expected)
      assert.deepEqual(
        tokens.filter((token) => token.name === name).map(({ range }) => range),
        DRAFT.ranges(name),
        name,
      );
    assert.equal(tokens.length, DRAFT.marks.length);
  });

  it('tell the numbers of a row that cannot be placed', async () => {
    const row = '| 一、本年新收政府信息公开申请数量 |  |  | 10 | 2 | 0 | 13 |';
    const text = DRAFT.text.replace(/\| 一、本年新收.*/, row);
    const unread = decoded((await full(await client.open(text))).data).filter(
      ({ name }) => name === 'comment',
    );
    assert.ok(unread.length > 0);
    for (const { range } of unread) assert.ok(row.includes(textIn(text, range)));
  });

  it('come for a part of the text alone', async () => {
    const uri = await client.open(DRAFT.text);
    const range = { start: DRAFT.ranges('class')[1]?.start, end: DRAFT.ranges('class')[1]?.end };
    const { data } = await client.request<SemanticTokens>('textDocument/semanticTokens/range', {
      textDocument: { uri },
      range,
    });
    assert.deepEqual(decoded(data), [{ name: 'class', range }]);
  });

  it('come as what changed', async () => {
    const uri = await client.open(DRAFT.text);
    const before = await full(uri);
    const changed = DRAFT.text
      .replace('四、政府信息公开行政复议', '四、再说行政复议')
      .replace('| 13 |', '| 113 |');
    await client.replace(uri, changed);
    const delta = await client.request<SemanticTokensDelta>('textDocument/semanticTokens/full/delta', {
      textDocument: { uri },
      previousResultId: before.resultId,
    });
    const patched = [...before.data];
    for (const { start, deleteCount, data } of delta.edits)
      patched.splice(start, deleteCount, ...(data ?? []));
    assert.notDeepEqual(patched, before.data);
    assert.deepEqual(patched, (await full(uri)).data);
    assert.ok((delta.edits[0]?.data?.length ?? 0) < before.data.length);
  });

  it('come whole where the client holds something else', async () => {
    const uri = await client.open(DRAFT.text);
    const whole = await client.request<SemanticTokens>('textDocument/semanticTokens/full/delta', {
      textDocument: { uri },
      previousResultId: 'unknown',
    });
    assert.deepEqual(whole.data, (await full(uri)).data);
  });

  it('stay on their lines and apart from one another in every layout', async () => {
    const texts = writers.flatMap(({ write }) => [
      write(figuresFrom('2021', 2)),
      write(figuresFrom('2019', 2)),
    ]);
    for (const source of [...texts, ...texts.map((text) => text.replaceAll('\n', '\r\n').slice(0, 2000))]) {
      const tokens = decoded((await full(await client.open(source))).data);
      assert.ok(tokens.length > 0);
      const lines = source.split(/\r?\n/);
      tokens.forEach(({ range: { start, end } }, at) => {
        assert.ok(end.character <= (lines[start.line]?.length ?? 0));
        const next = tokens[at + 1]?.range.start;
        assert.ok(!next || next.line > start.line || next.character >= end.character);
      });
    }
  });

  it('are none in a text without a report', async () => {
    assert.deepEqual((await full(await client.open(''))).data, []);
    assert.deepEqual((await full(await client.open('readme', 'untitled:2', 'plaintext'))).data, []);
  });
});
