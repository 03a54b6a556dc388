import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import type { WorkspaceDiagnosticReport } from 'vscode-languageserver-protocol';
import { CLEAN, NO_REPORT, OTHER_HEADING, WRONG_TOTAL } from '../support/drafts';
import { LspClient, PUSHED } from './support/client';
import { Folder } from './support/folder';
import { WorkspacePull } from './support/workspace-pull';

const [CHANGED, DELETED] = [2, 3] as const;
/** More than one parcel. */
const MANY = 120;

describe('workspace diagnostics', () => {
  let client: LspClient;
  let folder: Folder;
  const start = async (settings: object = {}) => {
    client = await LspClient.start({ folders: [folder.uri], settings });
  };
  beforeEach(() => {
    folder = new Folder();
    folder.write('甲/一.md', WRONG_TOTAL);
    folder.write('甲/二.txt', iconv.encode(OTHER_HEADING, 'gb18030'));
    folder.write('三.md', CLEAN);
    folder.write('读我.md', NO_REPORT);
    folder.write('旧.md', WRONG_TOTAL);
    folder.write('.nianbaoignore', '旧.md\n');
  });
  afterEach(async () => {
    assert.equal(await client.stop(), 0);
    folder.remove();
  });

  /** Codes of the findings, by file. */
  const codes = async (pull: WorkspacePull, count: number) =>
    Object.fromEntries(
      [...(await pull.take(count))].map(([uri, items]) => [
        decodeURIComponent(uri.slice(folder.uri.length + 1)),
        items.map(({ code }) => code),
      ]),
    );

  it('tell of every report on disk in its own encoding, and the request stays open', async () => {
    await start();
    const pull = new WorkspacePull(client);
    assert.deepEqual(await codes(pull, 3), {
      '甲/一.md': ['applications-balance'],
      '甲/二.txt': ['section-title'],
      '三.md': [],
    });
    assert.deepEqual(
      [...pull.reports.values()].map(({ resultId, version }) => [typeof resultId, version]),
      [1, 2, 3].map(() => ['string', null]),
    );
    const uri = await client.open(WRONG_TOTAL, 'untitled:other');
    assert.equal((await client.pull(uri)).length, 1, 'other requests are answered meanwhile');
    assert.equal(pull.isPending, true);
    await pull.cancel();
  });

  it('come in parcels', async () => {
    for (let at = 0; at < MANY; at++) folder.write(`多/${at}.md`, at % 2 ? CLEAN : WRONG_TOTAL);
    await start();
    const pull = new WorkspacePull(client);
    const found = await pull.take(MANY + 3);
    assert.equal(found.size, MANY + 3);
    assert.ok(pull.parcels.length > 1 && pull.parcels.length < MANY / 10, String(pull.parcels));
    await pull.cancel();
  });

  it('say nothing again of what the client has; a changed file comes alone', async () => {
    await start();
    const first = new WorkspacePull(client);
    await first.take(3);
    await first.cancel();
    const second = new WorkspacePull(client, first.resultIds);
    folder.write('三.md', WRONG_TOTAL);
    await client.filesChanged(CHANGED, folder.uriOf('三.md'));
    assert.deepEqual(await codes(second, 1), { '三.md': ['applications-balance'] });
    assert.equal(second.reports.size, 1);
    folder.write('三.md', CLEAN);
    await client.filesChanged(CHANGED, folder.uriOf('三.md'), folder.uriOf('甲/一.md'));
    assert.deepEqual(await codes(second, 1), { '三.md': [] });
    assert.equal(second.reports.size, 1, 'a file that was written as it was is not told of');
    await second.cancel();
  });

  it('clear what is deleted, no report any more, or passed over', async () => {
    await start();
    const pull = new WorkspacePull(client);
    await pull.take(3);
    rmSync(join(folder.folder, '甲'), { recursive: true });
    await client.filesChanged(DELETED, folder.uriOf('甲/一.md'), folder.uriOf('甲/二.txt'));
    assert.deepEqual(await codes(pull, 2), { '甲/一.md': [], '甲/二.txt': [] });
    assert.equal(pull.reports.get(folder.uriOf('甲/一.md'))?.resultId, undefined);
    folder.write('三.md', NO_REPORT);
    await client.filesChanged(CHANGED, folder.uriOf('三.md'));
    assert.deepEqual(await codes(pull, 1), { '三.md': [] });
    folder.write('.nianbaoignore', '');
    await client.filesChanged(CHANGED, folder.uriOf('.nianbaoignore'));
    assert.deepEqual(await codes(pull, 1), { '旧.md': ['applications-balance'] });
    folder.write('.nianbaoignore', '旧.md\n');
    await client.filesChanged(CHANGED, folder.uriOf('.nianbaoignore'));
    assert.deepEqual(await codes(pull, 1), { '旧.md': [] });
    await pull.cancel();
  });

  it('clear what stood in a folder that is deleted: an editor names the folder only', async () => {
    await start();
    const pull = new WorkspacePull(client);
    await pull.take(3);
    rmSync(join(folder.folder, '甲'), { recursive: true });
    await client.filesChanged(DELETED, folder.uriOf('甲'));
    assert.deepEqual(await codes(pull, 2), { '甲/一.md': [], '甲/二.txt': [] });
    await pull.cancel();
  });

  it('leave an open report to its own pull', async () => {
    await start();
    const uri = await client.open(CLEAN, folder.uriOf('甲/一.md'));
    const pull = new WorkspacePull(client);
    assert.deepEqual(await codes(pull, 2), { '甲/二.txt': ['section-title'], '三.md': [] });
    assert.deepEqual(await client.pull(uri), []);
    await client.close(uri);
    assert.deepEqual(await codes(pull, 1), { '甲/一.md': ['applications-balance'] });
    await pull.cancel();
  });

  it('judge a report that is open as plain text from disk', async () => {
    await start();
    const uri = await client.open(CLEAN, folder.uriOf('甲/一.md'), 'markdown');
    const pull = new WorkspacePull(client);
    assert.deepEqual((await codes(pull, 3))['甲/一.md'], ['applications-balance']);
    assert.deepEqual(await client.pull(uri), [], 'it has no findings of its own');
    await pull.cancel();
  });

  it('are made afresh when a configuration file comes, changes or goes', async () => {
    await start();
    const pull = new WorkspacePull(client);
    await pull.take(3);
    const uri = folder.uriOf('nianbao.config.json');
    folder.write('nianbao.config.json', '{ "rules": { "section-title": "off" } }');
    await client.filesChanged(1, uri);
    assert.deepEqual((await codes(pull, 3))['甲/二.txt'], []);
    folder.write('nianbao.config.json', '{ "rules": ');
    await client.filesChanged(CHANGED, uri);
    assert.deepEqual((await codes(pull, 3))['甲/一.md'], [], 'a broken one: nothing is checked');
    rmSync(join(folder.folder, 'nianbao.config.json'));
    await client.filesChanged(DELETED, uri);
    assert.deepEqual((await codes(pull, 3))['甲/一.md'], ['applications-balance']);
    await pull.cancel();
  });

  it('are given at once to a client that takes no partial results', async () => {
    await start();
    const ask = (previousResultIds: object[]) =>
      client.request<WorkspaceDiagnosticReport>('workspace/diagnostic', { previousResultIds });
    const { items } = await ask([]);
    assert.equal(items.length, 3);
    const known = items.map(({ uri, resultId }) => ({ uri, value: resultId }));
    assert.deepEqual((await ask(known)).items, []);
    rmSync(join(folder.folder, '三.md'));
    const [gone, ...more] = (await ask(known)).items;
    assert.deepEqual(more, []);
    assert.equal(gone?.uri, folder.uriOf('三.md'));
    assert.deepEqual(gone?.kind === 'full' && gone.items, []);
  });

  it('follow the folders of the workspace', async () => {
    const other = new Folder();
    other.write('四.md', WRONG_TOTAL);
    await start();
    const pull = new WorkspacePull(client);
    await pull.take(3);
    const event = (added: object[], removed: object[]) =>
      client.notify('workspace/didChangeWorkspaceFolders', { event: { added, removed } });
    await event([{ uri: other.uri, name: '二' }], []);
    assert.ok((await pull.take(4)).has(other.uriOf('四.md')));
    await event([], [{ uri: other.uri, name: '二' }]);
    assert.deepEqual((await pull.take(4)).get(other.uriOf('四.md')), []);
    await pull.cancel();
    other.remove();
  });

  it('are not made where the setting says so, until it changes', async () => {
    await start({ workspace: { enabled: false } });
    const pull = new WorkspacePull(client);
    await client.filesChanged(CHANGED, folder.uriOf('三.md'));
    assert.deepEqual(await client.request('workspace/diagnostic', { previousResultIds: [] }), { items: [] });
    assert.equal(pull.reports.size, 0);
    await client.configure({ workspace: { enabled: true } });
    assert.equal((await pull.take(3)).size, 3);
    await client.configure({ workspace: { enabled: false } });
    assert.deepEqual([...(await pull.take(3)).values()].flat(), [], 'what was said is taken back');
    await pull.cancel();
  });

  it('are not offered to a client that does not ask: it is sent those of open documents', async () => {
    client = await LspClient.start({ folders: [folder.uri], capabilities: PUSHED });
    assert.equal(client.result.capabilities.diagnosticProvider, undefined);
    const uri = await client.open(WRONG_TOTAL, folder.uriOf('甲/一.md'));
    assert.equal((await client.pushed(uri, 1)).diagnostics.length, 1);
  });
});
