import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { uriOf } from '../../../server/paths';
import { FIX_ALL, type FileEdits, type FixAllResult } from '../../../server/protocol/methods';
import {
  CLEAN,
  NO_REPORT,
  OTHER_HEADING,
  OTHER_HEADING_WRONG_TOTAL,
  WRONG_TOTAL,
} from '../../support/drafts';
import type { LspClient } from '../support/client';
import { edited } from '../support/marked';
import { withClient } from '../support/with-client';

const ASKED = { commands: true };

describe('fixing every report of the workspace', () => {
  const folder = mkdtempSync(join(tmpdir(), 'nianbao-'));
  const address = (name: string) => uriOf(join(folder, name).replaceAll('\\', '/'));
  const workspace = { folders: [address('')].map((uri) => uri.replace(/\/$/, '')) };
  const write = (name: string, text: string | Uint8Array) => {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), text);
  };
  before(() => {
    write('甲.md', OTHER_HEADING_WRONG_TOTAL);
    write('乙.md', OTHER_HEADING.replaceAll('\n', '\r\n'));
    write('丙.md', CLEAN);
    write('读我.md', NO_REPORT);
    write('国标.txt', iconv.encode(OTHER_HEADING, 'gb18030'));
    write('不看/丁.md', OTHER_HEADING);
    write('.nianbaoignore', '不看/\n');
    write('坏/nianbao.config.json', '{ "rules": { "no-such": "off" } }');
    write('坏/戊.md', OTHER_HEADING);
  });
  after(() => rmSync(folder, { recursive: true }));

  const fixAll = (client: LspClient, uri?: string) =>
    client.request<FixAllResult>(FIX_ALL, uri === undefined ? {} : { uri });
  const changeOf = ({ files }: FixAllResult, name: string): FileEdits => {
    const found = files.filter(({ uri }) => uri === address(name));
    assert.equal(found.length, 1, name);
    return found[0] as FileEdits;
  };

  it('changes closed files as they are on disk, and open ones as they are in the editor', () =>
    withClient(workspace, async (client) => {
      await client.open(CLEAN, address('甲.md'));
      const draft = `${OTHER_HEADING_WRONG_TOTAL}\n`;
      const version = await client.replace(address('甲.md'), draft);
      const result = await fixAll(client);
      assert.deepEqual(
        result.files.map(({ uri }) => uri).sort(),
        [address('乙.md'), address('甲.md')].sort(),
      );
      assert.equal(result.fixes, 2);
      const open = changeOf(result, '甲.md');
      assert.equal(open.version, version);
      assert.equal(edited(draft, [...open.edits]), `${WRONG_TOTAL}\n`);
      const closed = changeOf(result, '乙.md');
      assert.equal(closed.version, null);
      const text = readFileSync(join(folder, '乙.md'), 'utf8');
      assert.equal(edited(text, [...closed.edits]), CLEAN.replaceAll('\n', '\r\n'));
    }));

  it('says what it leaves alone, and why', () =>
    withClient(workspace, async (client) => {
      const { refused } = await fixAll(client);
      assert.equal(refused.length, 2, refused.join('\n'));
      assert.ok(
        refused.some((line) => /坏\/.*no-such/.test(line)),
        refused.join('\n'),
      );
      assert.ok(
        refused.some((line) => /国标\.txt：文件是 GB18030 编码/.test(line)),
        refused.join('\n'),
      );
    }));

  it('changes files of other encodings for a client that opens them so', () =>
    withClient({ ...workspace, initializationOptions: { ...ASKED, encodings: true } }, async (client) => {
      const change = changeOf(await fixAll(client), '国标.txt');
      assert.equal(change.encoding, 'gb18030');
      assert.equal(edited(OTHER_HEADING, [...change.edits]), CLEAN);
    }));

  it('takes one file where one is named', () =>
    withClient(workspace, async (client) => {
      const closed = await fixAll(client, address('乙.md'));
      assert.deepEqual(closed.files, [changeOf(closed, '乙.md')]);
      const untitled = await client.open(OTHER_HEADING, 'untitled:Untitled-1');
      const [change, ...more] = (await fixAll(client, untitled)).files;
      assert.deepEqual(more, []);
      assert.equal(change?.version, 1);
      assert.equal(edited(OTHER_HEADING, [...(change?.edits ?? [])]), CLEAN);
      const nothing = { files: [], fixes: 0, refused: [] };
      for (const name of ['丙.md', '读我.md', '没有.md'])
        assert.deepEqual(await fixAll(client, address(name)), nothing, name);
      assert.match((await fixAll(client, address('不看/丁.md'))).refused.join(), /丁\.md：不在检查范围内/);
    }));

  it('judges a report that is open as something else from disk, where that is what is open', () =>
    withClient(workspace, async (client) => {
      const text = readFileSync(join(folder, '乙.md'), 'utf8');
      const uri = await client.open(text, address('乙.md'), 'markdown');
      assert.equal((await fixAll(client, uri)).files[0]?.version, 1);
      await client.replace(uri, `${text}另有一段。`);
      const { files, refused } = await fixAll(client, uri);
      assert.deepEqual(files, []);
      assert.match(refused.join(), /乙\.md：没有当作年报打开/);
    }));
});
