import assert from 'node:assert/strict';
import { DiagnosticTag } from 'vscode-languageserver-protocol';
import { CLEAN, WRONG_TOTAL } from '../support/drafts';
import { LspClient, PUSHED } from './support/client';

describe('diagnostics', () => {
  it('of an open document come when asked for', async () => {
    const client = await LspClient.start();
    const uri = await client.open(WRONG_TOTAL);
    const [finding, ...more] = await client.pull(uri);
    assert.deepEqual(more, []);
    assert.equal(finding?.code, 'applications-balance');
    assert.equal(finding?.source, 'nianbao');
    assert.match(finding?.codeDescription?.href ?? '', /docs\/rules\/applications-balance\.md$/);
    assert.equal(await client.stop(), 0);
  });

  it('strike out a table of an old edition and fade a comment that silences nothing', async () => {
    const client = await LspClient.start();
    const old = CLEAN.replaceAll('2024', '2020');
    const uri = await client.open(`${old}\n<!-- nianbao-disable-file row-total -- 已核对 -->\n`);
    const tagged = (await client.pull(uri)).filter(({ tags }) => tags !== undefined);
    assert.deepEqual(Object.fromEntries(tagged.map(({ code, tags }) => [code, tags])), {
      'table-edition': [DiagnosticTag.Deprecated],
      'suppression-unused': [DiagnosticTag.Unnecessary],
    });
    await client.stop();
  });

  it('are pushed to a client that does not ask, each with its version', async () => {
    const client = await LspClient.start({ capabilities: PUSHED });
    const uri = await client.open(WRONG_TOTAL);
    assert.equal((await client.pushed(uri, 1)).diagnostics.length, 1);
    const version = await client.replace(uri, WRONG_TOTAL.replace('一、总体情况', '总体情况'));
    assert.ok((await client.pushed(uri, version)).diagnostics.length > 1);
    await client.close(uri);
    assert.deepEqual((await client.pushed(uri)).diagnostics, []);
    assert.equal(await client.stop(), 0);
  });
});
