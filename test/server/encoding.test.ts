import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import iconv from 'iconv-lite';
import { WRONG_TOTAL } from '../support/drafts';
import { LspClient } from './support/client';

describe('a document that the editor decoded wrongly', () => {
  let folder: string;
  let client: LspClient;
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), '编码-'));
    client = await LspClient.start({ folders: [pathToFileURL(folder).href] });
  });
  after(async () => {
    await client.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const write = (name: string, bytes: string | Buffer) => {
    const path = join(folder, name);
    writeFileSync(path, bytes);
    return pathToFileURL(path).href;
  };
  const codes = async (uri: string) => (await client.pull(uri)).map(({ code }) => code);

  it('has one finding and no fix when GB18030 was read as UTF-8', async () => {
    const bytes = iconv.encode(WRONG_TOTAL, 'gb18030');
    const uri = await client.open(bytes.toString('utf8'), write('甲.md', bytes));
    const [finding, ...more] = await client.pull(uri);
    assert.deepEqual(more, []);
    assert.equal(finding?.code, 'wrong-encoding');
    assert.deepEqual(finding?.data.fixes, []);
  });

  it('has that one finding also when only a few characters were lost', async () => {
    const text = WRONG_TOTAL.replace('云岭区财政局', '云岭区\ufffd政局');
    const uri = await client.open(text, write('乙.md', iconv.encode(WRONG_TOTAL, 'gb18030')));
    assert.deepEqual(await codes(uri), ['wrong-encoding']);
  });

  it('is checked as usual where the file itself holds the replacement character', async () => {
    const text = WRONG_TOTAL.replace('及时更新', '及\ufffd更新');
    const uri = await client.open(text, write('丙.md', text));
    assert.deepEqual(await codes(uri), ['character-damage', 'applications-balance']);
  });

  it('is checked as usual also where that file is GB18030, and was read as such', async () => {
    const text = WRONG_TOTAL.replace('及时更新', '及\ufffd更新');
    const uri = await client.open(text, write('丁.md', iconv.encode(text, 'gb18030')));
    assert.deepEqual(await codes(uri), ['character-damage', 'applications-balance']);
  });

  it('is checked once it is open in its own encoding', async () => {
    const uri = pathToFileURL(join(folder, '甲.md')).href;
    await client.close(uri);
    await client.open(WRONG_TOTAL, uri);
    assert.deepEqual(await codes(uri), ['applications-balance']);
  });
});
