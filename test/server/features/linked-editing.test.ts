import assert from 'node:assert/strict';
import type { LinkedEditingRanges } from 'vscode-languageserver-protocol';
import { LspClient } from '../support/client';
import { type MarkedText, marked } from '../support/marked';

const draft = (title: string, signature: string, text = '') =>
  marked(`${title}2023年政府信息公开工作年度报告

一、总体情况

2023年，青石镇人民政府公开信息97条。${text}

六、其他需要报告的事项

没有其他需要报告的事项。

${signature}
2024年1月20日
`);

const LINKED = '⟦linked⟧青石镇人民政府⟦/⟧';

describe('linked editing', () => {
  let client: LspClient;
  before(async () => {
    client = await LspClient.start();
  });
  after(() => client.stop());

  const linkedIn = async ({ text, cursor }: MarkedText) => {
    const uri = await client.open(text);
    return client.request<LinkedEditingRanges | null>('textDocument/linkedEditingRange', {
      textDocument: { uri },
      position: cursor,
    });
  };

  it('links the name in title and signature, from either', async () => {
    for (const [title, signature] of [
      [LINKED.replace('镇', '‸镇'), LINKED],
      [LINKED, LINKED.replace('府⟦', '府‸⟦')],
    ] as const) {
      const marks = draft(title, signature);
      assert.deepEqual((await linkedIn(marks))?.ranges, marks.ranges('linked'));
    }
  });

  it('takes a pattern that lets Chinese be typed', async () => {
    const pattern = (await linkedIn(draft(LINKED.replace('镇', '‸镇'), LINKED)))?.wordPattern ?? '';
    const word = new RegExp(`^${pattern}$`);
    assert.match('青石镇人民政府（筹）', word);
    assert.doesNotMatch('青石镇 人民政府', word);
    assert.doesNotMatch('青石镇\n', word);
  });

  it('links nothing that reads differently, and nothing in prose', async () => {
    assert.equal(await linkedIn(draft('‸青石镇人民政府', '青石镇党政办公室')), null);
    assert.equal(await linkedIn(draft('‸青石镇人民政府', '青石镇 人民政府')), null);
    assert.equal(await linkedIn(draft('青石镇人民政府', '青石镇人民政府', '青石‸镇人民政府')), null);
    assert.equal(await linkedIn(draft('青石镇人民政府', '青石镇人民政府', '平‸稳')), null);
  });

  it('links nothing in a text without signature, or without anything', async () => {
    assert.equal(await linkedIn(marked('青石‸镇人民政府2023年政府信息公开工作年度报告\n')), null);
    assert.equal(await linkedIn(marked('‸')), null);
  });
});
