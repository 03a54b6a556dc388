import assert from 'node:assert/strict';
import type { Position, TextEdit } from 'vscode-languageserver-protocol';
import { LineIndex } from '../../../core/text/lines';
import { offsetAt } from '../../../server/convert';
import { LspClient } from '../support/client';
import { edited, marked } from '../support/marked';

const HEAD = `青石镇人民政府2023年政府信息公开工作年度报告

二、主动公开政府信息情况

| 信息内容       | 本年制发件数 |
| -------------- | ------------ |
| 行政规范性文件 | 3            |
`;

describe('formatting on type', () => {
  let client: LspClient;
  before(async () => {
    client = await LspClient.start();
  });
  after(() => client.stop());

  /** The text after the edits, the cursor in it where an editor has it then. */
  async function typed(source: string, ch: string): Promise<string> {
    const { text, cursor } = marked(source);
    const uri = await client.open(text);
    const edits = await client.request<TextEdit[]>('textDocument/onTypeFormatting', {
      textDocument: { uri },
      position: cursor,
      ch,
      options: { tabSize: 2, insertSpaces: true },
    });
    await client.close(uri);
    return withCursor(text, edits, cursor);
  }

  it('brings the row to its table’s columns when a pipe closes a cell; the cursor stays behind the pipe', async () => {
    assert.equal(await typed(`${HEAD}|规章|‸`, '|'), `${HEAD}| 规章           |‸`);
    assert.equal(await typed(`${HEAD}|规章|0|‸`, '|'), `${HEAD}| 规章           | 0            |‸`);
    assert.equal(await typed(`${HEAD}| 规章 ||‸`, '|'), `${HEAD}| 规章           |              |‸`);
  });

  it('keeps what stands at the cursor as it is', async () => {
    assert.equal(await typed(`${HEAD}|规章|‸0 |`, '|'), `${HEAD}| 规章           |‸0            |`);
    assert.equal(await typed(`${HEAD}| 规章 |‸    0 |`, '|'), `${HEAD}| 规章           |‸ 0            |`);
  });

  it('draws the rule below the heads', async () => {
    assert.equal(await typed('| 信息内容 | 数量 |\n|---|‸', '|'), '| 信息内容 | 数量 |\n| -------- |‸');
    assert.equal(
      await typed('| 信息内容 | 数量 |\n| -------- |---|‸\n', '|'),
      '| 信息内容 | 数量 |\n| -------- | ---- |‸\n',
    );
  });

  it('aligns the whole table where the row is wider', async () => {
    assert.equal(
      await typed(`${HEAD}|其他对外管理服务事项|‸`, '|'),
      HEAD.replace('| 信息内容       |', '| 信息内容             |')
        .replace('| -------------- |', '| -------------------- |')
        .replace('| 行政规范性文件 |', '| 行政规范性文件       |')
        .concat('| 其他对外管理服务事项 |‸'),
    );
  });

  it('aligns the row that Enter left', async () => {
    assert.equal(await typed(`${HEAD}|规章|0|\n‸`, '\n'), `${HEAD}| 规章           | 0            |\n‸`);
    assert.equal(await typed(`${HEAD}|规章|0|\n| ‸`, '\n'), `${HEAD}| 规章           | 0            |\n| ‸`);
    const crlf = `${HEAD}|规章|0|\n‸`.replaceAll('\n', '\r\n');
    assert.equal(
      await typed(crlf, '\n'),
      `${HEAD}| 规章           | 0            |\n‸`.replaceAll('\n', '\r\n'),
    );
  });

  it('does nothing outside tables, in code, and for a pipe that stands alone', async () => {
    for (const source of [
      '首页 |‸',
      '| 信息内容 |‸',
      '正文\n‸',
      '```\n|a|b|\n|---|---|\n|ccccc|‸\n```\n',
      '<html><body><p>年报</p><pre>\n|a|b|\n|---|‸\n</pre></body></html>',
      `${HEAD}\n|规章|‸`,
    ])
      for (const ch of ['|', '\n']) if (source.includes(ch)) assert.equal(await typed(source, ch), source);
  });
});

/** An editor moves the cursor with what changes before it; an edit that touches it would carry it along or not. */
function withCursor(text: string, edits: readonly TextEdit[], cursor: Position): string {
  const lines = new LineIndex(text);
  const at = offsetAt(lines, cursor);
  let moved = at;
  for (const { range, newText } of edits) {
    const start = offsetAt(lines, range.start);
    const end = offsetAt(lines, range.end);
    assert.ok(end < at || start > at, 'an edit touches the cursor');
    if (end < at) moved += newText.length - (end - start);
  }
  const after = edited(text, edits);
  return `${after.slice(0, moved)}‸${after.slice(moved)}`;
}
