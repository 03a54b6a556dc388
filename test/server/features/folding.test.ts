import assert from 'node:assert/strict';
import type { FoldingRange } from 'vscode-languageserver-protocol';
import { LspClient } from '../support/client';
import { marked } from '../support/marked';

/** Each fold is marked `⟦fold⟧` from somewhere on its first line to somewhere on its last. */
const DRAFT = marked(`青石镇人民政府2023年政府信息公开工作年度报告

⟦fold⟧一、总体情况

⟦fold⟧（一）主动公开
全年公开信息97条。⟦/⟧

⟦fold⟧（二）依申请公开
全年收到申请8件。⟦/⟧⟦/⟧

⟦fold⟧二、主动公开政府信息情况

⟦fold⟧| 第二十条第（五）项 |  |  |  |
| --- | --- | --- | --- |
| 信息内容 | 本年处理决定数量 |  |  |
| 行政许可 | 3 |  |  |⟦/⟧⟦/⟧

⟦comment⟧<!-- nianbao-disable-file
 -- 理由 -->⟦/⟧
六、其他需要报告的事项
`);

describe('folding', () => {
  let client: LspClient;
  before(async () => {
    client = await LspClient.start();
  });
  after(() => client.stop());

  it('folds sections, sub-topics, tables and comments, without the blank lines at their ends', async () => {
    const uri = await client.open(DRAFT.text);
    const folds = await client.request<FoldingRange[]>('textDocument/foldingRange', {
      textDocument: { uri },
    });
    const lines = (kind: string | undefined) =>
      folds.filter((fold) => fold.kind === kind).map(({ startLine, endLine }) => [startLine, endLine]);
    const expected = (name: string) => DRAFT.ranges(name).map(({ start, end }) => [start.line, end.line]);
    const byPlace = (a: number[], b: number[]) => (a[0] ?? 0) - (b[0] ?? 0) || (a[1] ?? 0) - (b[1] ?? 0);
    assert.deepEqual(lines(undefined).sort(byPlace), expected('fold').sort(byPlace));
    assert.deepEqual(lines('comment'), expected('comment'));
  });
});
