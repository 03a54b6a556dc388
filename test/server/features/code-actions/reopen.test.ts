import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { uriOf } from '../../../../server/paths';
import { COMMANDS, FIX_ALL, type FixAllResult } from '../../../../server/protocol/methods';
import { OTHER_HEADING } from '../../../support/drafts';
import { actionsAt, titles } from '../../support/actions';
import { withClient } from '../../support/with-client';

describe('a text that was decoded wrongly', () => {
  const folder = mkdtempSync(join(tmpdir(), 'nianbao-'));
  const path = join(folder, '年报.nianbao.txt');
  const uri = uriOf(path.replaceAll('\\', '/'));
  const bytes = iconv.encode(OTHER_HEADING, 'gb18030');
  const garbled = new TextDecoder().decode(bytes);
  before(() => writeFileSync(path, bytes));
  after(() => rmSync(folder, { recursive: true }));

  it('can be opened again, and nothing else', async () => {
    await withClient({}, async (client) => {
      await client.open(garbled, uri);
      const [finding, ...more] = await client.pull(uri);
      assert.equal(finding?.code, 'wrong-encoding');
      assert.deepEqual(more, []);
      const [action, ...others] = await actionsAt(client, uri, finding.range);
      assert.deepEqual(titles(others), []);
      assert.equal(action?.title, '用 GB18030 重新打开');
      assert.deepEqual(action?.command, {
        title: '用 GB18030 重新打开',
        command: COMMANDS.reopenWithEncoding,
        arguments: [uri, 'gb18030'],
      });
      for (const only of ['source.fixAll', 'source', 'refactor'])
        assert.deepEqual(await actionsAt(client, uri, finding.range, { only: [only] }), [], only);
      const { files, refused } = await client.request<FixAllResult>(FIX_ALL, { uri });
      assert.deepEqual(files, []);
      assert.match(refused.join(), /用错了编码/);
    });
  });

  it('has no action where nobody could carry it out', async () => {
    await withClient({ initializationOptions: {} }, async (client) => {
      await client.open(garbled, uri);
      const [finding] = await client.pull(uri);
      assert.ok(finding);
      assert.deepEqual(await actionsAt(client, uri, finding.range), []);
    });
  });

  it('whose file is no GB18030 has none either', async () => {
    await withClient({}, async (client) => {
      const other = await client.open(garbled, 'untitled:lost');
      const [finding] = await client.pull(other);
      assert.equal(finding?.code, 'wrong-encoding');
      assert.deepEqual(await actionsAt(client, other, finding.range), []);
    });
  });
});
