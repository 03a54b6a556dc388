import assert from 'node:assert/strict';
import type { TextEdit } from 'vscode-languageserver-protocol';
import { CLEAN } from '../../support/drafts';
import { LspClient } from '../support/client';
import { edited, marked } from '../support/marked';

const OPTIONS = { tabSize: 2, insertSpaces: true, trimTrailingWhitespace: true, insertFinalNewline: true };

/** Two tables out of line, and everything that formatting must not touch. */
const DRAFT = marked(`青石镇人民政府2023年政府信息公开工作年度报告

一、总体情况

  全年公开信息97条，详见 | 政府网站。  

二、主动公开政府信息情况

|第二十条第（一）项| | | |
|---|---|---|---|
|信息内容|本年制发件数|本年废止件数|现行有效件数|
⟦some⟧|规章|0|0|0|
|行政规范性文件|3|0| 12|⟦/⟧<!-- nianbao-disable-line valid-documents-low -->
|第二十条第（五）项|
|信息内容|本年处理决定数量|
|行政许可|4|

三、收到和处理政府信息公开申请情况

⟦other⟧自然人 | 总计 |
1 | 12 |⟦/⟧`);

const FORMATTED = `青石镇人民政府2023年政府信息公开工作年度报告

一、总体情况

  全年公开信息97条，详见 | 政府网站。  

二、主动公开政府信息情况

| 第二十条第（一）项 |                  |              |              |
| ------------------ | ---------------- | ------------ | ------------ |
| 信息内容           | 本年制发件数     | 本年废止件数 | 现行有效件数 |
| 规章               | 0                | 0            | 0            |
| 行政规范性文件     | 3                | 0            | 12           |<!-- nianbao-disable-line valid-documents-low -->
| 第二十条第（五）项 |
| 信息内容           | 本年处理决定数量 |
| 行政许可           | 4                |

三、收到和处理政府信息公开申请情况

自然人 | 总计 |
1      | 12   |`;

describe('formatting', () => {
  let client: LspClient;
  before(async () => {
    client = await LspClient.start();
  });
  after(() => client.stop());

  const format = async (uri: string, extra: object = {}, method = 'formatting') =>
    client.request<TextEdit[]>(`textDocument/${method}`, {
      textDocument: { uri },
      options: OPTIONS,
      ...extra,
    });
  const lines = (text: string, from: number, to: number) => text.split('\n').slice(from, to).join('\n');

  it('is announced, of several ranges too', () => {
    const { documentFormattingProvider, documentRangeFormattingProvider } = client.result.capabilities;
    assert.equal(documentFormattingProvider, true);
    assert.deepEqual(documentRangeFormattingProvider, { rangesSupport: true });
  });

  it('aligns the tables of a document and changes nothing else; the second time nothing', async () => {
    const uri = await client.open(DRAFT.text);
    const edits = await format(uri);
    assert.equal(edited(DRAFT.text, edits), FORMATTED);
    for (const { range } of edits) assert.equal(range.start.line, range.end.line);
    await client.replace(uri, FORMATTED);
    assert.deepEqual(await format(uri), []);
    await client.close(uri);
  });

  it('keeps CRLF', async () => {
    const crlf = DRAFT.text.replaceAll('\n', '\r\n');
    const uri = await client.open(crlf);
    assert.equal(edited(crlf, await format(uri)), FORMATTED.replaceAll('\n', '\r\n'));
    await client.close(uri);
  });

  it('aligns the rows of a range by the columns of their table', async () => {
    const uri = await client.open(DRAFT.text);
    const range = DRAFT.range('some');
    const text = edited(DRAFT.text, await format(uri, { range }, 'rangeFormatting'));
    assert.equal(lines(text, 11, 13), lines(FORMATTED, 11, 13));
    assert.equal(lines(text, 0, 11), lines(DRAFT.text, 0, 11));
    assert.equal(lines(text, 13, 99), lines(DRAFT.text, 13, 99));
    const nothing = { start: { line: 0, character: 0 }, end: { line: 8, character: 0 } };
    assert.deepEqual(await format(uri, { range: nothing }, 'rangeFormatting'), []);
    await client.close(uri);
  });

  it('aligns the rows of several ranges', async () => {
    const uri = await client.open(DRAFT.text);
    const ranges = [DRAFT.range('some'), DRAFT.range('other')];
    const text = edited(DRAFT.text, await format(uri, { ranges }, 'rangesFormatting'));
    assert.equal(lines(text, 11, 13), lines(FORMATTED, 11, 13));
    assert.equal(lines(text, 19, 21), lines(FORMATTED, 19, 21));
    assert.equal(lines(text, 0, 11), lines(DRAFT.text, 0, 11));
    await client.close(uri);
  });

  it('adds no finding', async () => {
    const uri = await client.open(CLEAN);
    assert.deepEqual(await client.pull(uri), []);
    const text = edited(CLEAN, await format(uri));
    assert.notEqual(text, CLEAN);
    await client.replace(uri, text);
    assert.deepEqual(await client.pull(uri), []);
    await client.close(uri);
  });

  it('leaves pages, other layouts, other languages and unopened documents alone', async () => {
    const texts: [string, string?][] = [
      ['<html><body><p>年报</p>\n|a|b|\n|---|---|\n</body></html>'],
      ['规章 |\n0 |\n0 |\n0 |\n'],
      ['规章\t0\t0\t0\n行政许可\t1\n'],
      [DRAFT.text, 'json'],
    ];
    for (const [text, language] of texts) {
      const uri = await client.open(text, 'untitled:other', language);
      assert.deepEqual(await format(uri), [], text);
      await client.close(uri);
    }
    assert.deepEqual(await format('untitled:not-open'), []);
  });
});
