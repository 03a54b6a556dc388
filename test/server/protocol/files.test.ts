import assert from 'node:assert/strict';
import { renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { CLEAN, OTHER_HEADING, WRONG_TOTAL } from '../../support/drafts';
import { LspClient } from '../support/client';
import { Folder } from '../support/folder';
import { WorkspacePull } from '../support/workspace-pull';

const [CREATED, CHANGED, DELETED] = [1, 2, 3] as const;

describe('files that are opened, renamed, deleted and closed', () => {
  let client: LspClient;
  let folder: Folder;
  beforeEach(async () => {
    folder = new Folder();
    folder.write('一.md', WRONG_TOTAL);
    client = await LspClient.start({ folders: [folder.uri] });
  });
  afterEach(async () => {
    await client.stop();
    folder.remove();
  });

  it('a closed document is known no more; opened again it is what was sent then', async () => {
    const uri = await client.open(WRONG_TOTAL, folder.uriOf('一.md'));
    assert.equal((await client.pull(uri)).length, 1);
    await client.close(uri);
    assert.deepEqual(await client.pull(uri), []);
    assert.deepEqual(await folds(uri), []);
    await client.open(CLEAN, uri);
    assert.deepEqual(await client.pull(uri), []);
    assert.ok((await folds(uri)).length > 0);
  });

  it('a renamed one goes on under its new name, and the old one has nothing any more', async () => {
    const pull = new WorkspacePull(client);
    assert.deepEqual(lengths(await pull.take(1)), { [folder.uriOf('一.md')]: 1 });
    const old = await client.open(WRONG_TOTAL, folder.uriOf('一.md'));
    await client.change(old, { text: OTHER_HEADING });
    assert.equal((await client.pull(old))[0]?.code, 'section-title');
    renameSync(join(folder.folder, '一.md'), join(folder.folder, '二.md'));
    await client.close(old);
    const uri = await client.open(OTHER_HEADING, folder.uriOf('二.md'));
    await client.filesChanged(DELETED, old);
    await client.filesChanged(CREATED, uri);
    assert.equal((await client.pull(uri))[0]?.code, 'section-title');
    // Between the two the new file may have been read from disk.
    let told = await pull.next();
    if (told.uri === uri) told = await pull.next();
    assert.deepEqual([told.uri, told.items], [old, []]);
    await client.close(uri);
    assert.deepEqual(lengths(await pull.take(1)), { [uri]: 1 }, 'from disk again');
    await pull.cancel();
  });

  it('one that is deleted while it is open keeps its findings until it is closed', async () => {
    const pull = new WorkspacePull(client);
    await pull.next();
    const uri = await client.open(WRONG_TOTAL, folder.uriOf('一.md'));
    rmSync(join(folder.folder, '一.md'));
    await client.filesChanged(DELETED, uri);
    assert.equal((await client.pull(uri)).length, 1);
    await client.close(uri);
    assert.deepEqual(lengths(await pull.take(1)), { [uri]: 0 });
    await pull.cancel();
  });

  it('what was changed and not saved is gone when the document is closed', async () => {
    const pull = new WorkspacePull(client);
    await pull.next();
    const uri = await client.open(WRONG_TOTAL, folder.uriOf('一.md'));
    await client.change(uri, { text: CLEAN });
    assert.deepEqual(await client.pull(uri), []);
    await client.close(uri);
    assert.deepEqual(lengths(await pull.take(1)), { [uri]: 1 });
    await pull.cancel();
  });

  it('a file that VS Code asks about once more after it closed it is told of again', async () => {
    const pull = new WorkspacePull(client);
    await pull.next();
    const uri = await client.open(WRONG_TOTAL, folder.uriOf('一.md'));
    await client.pull(uri);
    await client.close(uri);
    assert.deepEqual(await client.pull(uri), []);
    assert.deepEqual(lengths(await pull.take(1)), { [uri]: 1 });
    const told = pull.next();
    await client.pull(uri);
    assert.equal((await told).items.length, 1);
    await pull.cancel();
  });

  it('a new file and a changed one are read when the client tells of them', async () => {
    const pull = new WorkspacePull(client);
    await pull.next();
    folder.write('新/二.md', OTHER_HEADING);
    await client.filesChanged(CREATED, folder.uriOf('新/二.md'));
    assert.deepEqual(lengths(await pull.take(1)), { [folder.uriOf('新/二.md')]: 1 });
    folder.write('新/二.md', CLEAN);
    await client.filesChanged(CHANGED, folder.uriOf('新/二.md'));
    assert.deepEqual(lengths(await pull.take(1)), { [folder.uriOf('新/二.md')]: 0 });
    await pull.cancel();
  });

  function folds(uri: string): Promise<unknown[]> {
    return client.request('textDocument/foldingRange', { textDocument: { uri } });
  }
});

function lengths(found: ReadonlyMap<string, readonly unknown[]>): Record<string, number> {
  return Object.fromEntries([...found].map(([uri, items]) => [uri, items.length]));
}
