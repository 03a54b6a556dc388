import assert from 'node:assert/strict';
import type { FoldingRange } from 'vscode-languageserver-protocol';
import { figuresFrom } from '../../support/random-report';
import { html } from '../../support/writers/html';
import { LspClient } from '../support/client';
import { marked } from '../support/marked';

/** Each fold is marked `⟦fold⟧` from somewhere on its first line to somewhere on its last. */
const DRAFT = marked(`青石镇人民政府2023年政府信息公开工作年度报告

⟦fold⟧一、总体情况

⟦fold⟧（一）主动公开
⟦fold⟧一是公开信息。
全年公开信息97条。⟦/⟧
二是解读政策。⟦/⟧

⟦fold⟧（二）依申请公开
全年收到申请8件。⟦/⟧⟦/⟧

## ⟦fold⟧二、主动公开政府信息情况

全年公布的信息内容见下表。

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

  const foldsOf = async (text: string) => {
    const uri = await client.open(text);
    return client.request<FoldingRange[]>('textDocument/foldingRange', { textDocument: { uri } });
  };
  const linesOf = (folds: readonly FoldingRange[], kind?: string) =>
    folds
      .filter((fold) => fold.kind === kind)
      .map(({ startLine, endLine }) => [startLine, endLine])
      .sort(byPlace);
  const expected = (name: string) =>
    DRAFT.ranges(name)
      .map(({ start, end }) => [start.line, end.line])
      .sort(byPlace);

  it('folds sections, sub-topics in their depth, tables and comments, without the blank lines at their ends', async () => {
    const folds = await foldsOf(DRAFT.text);
    assert.deepEqual(linesOf(folds), expected('fold'));
    assert.deepEqual(linesOf(folds, 'comment'), expected('comment'));
  });

  it('folds the same with CRLF', async () => {
    assert.deepEqual(linesOf(await foldsOf(DRAFT.text.replaceAll('\n', '\r\n'))), expected('fold'));
  });

  it('folds a table of HTML with its tags', async () => {
    const text = html[0]?.write(figuresFrom('2021', 3)) ?? '';
    const lines = text.split('\n');
    const starts = lines.flatMap((line, at) => (line.includes('<table') ? [at] : []));
    const folds = linesOf(await foldsOf(text));
    assert.equal(starts.length, 3);
    for (const start of starts) {
      const fold = folds.find(([first]) => first === start);
      assert.match(lines[fold?.[1] ?? 0] ?? '', /<\/table>/);
    }
  });

  it('folds a megabyte of prose at once, and nothing in a text without anything', async function () {
    this.timeout(5000);
    const prose = '2023年，青石镇人民政府公开信息97条，回应关切2次；开展培训3场。\n'.repeat(25000);
    const folds = await foldsOf(DRAFT.text.replace('全年收到申请8件。\n', prose));
    assert.equal(folds.length, DRAFT.marks.length);
    assert.deepEqual(await foldsOf(''), []);
  });
});

function byPlace(a: number[], b: number[]): number {
  return (a[0] ?? 0) - (b[0] ?? 0) || (a[1] ?? 0) - (b[1] ?? 0);
}
