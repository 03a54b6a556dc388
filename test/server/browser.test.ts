/** The server as a browser's worker: the same findings, every file through the client. */
import assert from 'node:assert/strict';
import { encode } from '../../host/node/write';
import {
  type DirectoryEntry,
  LINT_WORKSPACE,
  type LintWorkspaceResult,
  READ_DIRECTORY,
  READ_FILE,
  type ReadDirectoryParams,
  type ReadFileParams,
} from '../../server/protocol/methods';
import { WRONG_TOTAL } from '../support/drafts';
import { type ClientOptions, LspClient } from './support/client';
import { FIRST, OTHER_CARRIED } from './support/two-reports';

const ROOT = 'memfs://store/reports';
const initializationOptions = { fileRequests: true, commands: true, rulePage: 'nianbao-rule:/{rule}.md' };

const startInBrowser = (options: ClientOptions = {}) =>
  LspClient.start({
    ...options,
    initializationOptions,
    command: [process.execPath, 'test/server/support/browser-host.mjs'],
  });

/** Answers for a file system that only the client knows: paths below the root, and their bytes. */
function serveFiles({ connection }: LspClient, files: Readonly<Record<string, Buffer>>): void {
  connection.onRequest(READ_DIRECTORY, ({ uri }: ReadDirectoryParams): DirectoryEntry[] => {
    const inside = Object.keys(files).filter((path) => `${ROOT}/${path}`.startsWith(`${uri}/`));
    const names = inside.map((path) => `${ROOT}/${path}`.slice(uri.length + 1));
    const folders = new Set(
      names.filter((name) => name.includes('/')).map((name) => name.split('/')[0] ?? ''),
    );
    return [
      ...[...folders].map((name) => ({ name, isFolder: true })),
      ...names.filter((name) => !name.includes('/')).map((name) => ({ name, isFolder: false })),
    ];
  });
  connection.onRequest(READ_FILE, ({ uri }: ReadFileParams) => {
    const bytes = files[decodeURIComponent(uri).slice(ROOT.length + 1)];
    return bytes ? bytes.toString('base64') : null;
  });
}

describe('the server in a browser', () => {
  it('finds in an open report what the server in Node finds', async () => {
    const found = [];
    for (const start of [startInBrowser, () => LspClient.start({ initializationOptions })]) {
      const client = await start();
      found.push(await client.pull(await client.open(WRONG_TOTAL)));
      await client.stop();
    }
    const [inBrowser, inNode] = found;
    assert.equal(inBrowser?.length, 1);
    assert.equal(inBrowser[0]?.codeDescription?.href, 'nianbao-rule:/applications-balance.md');
    assert.deepEqual(inBrowser, inNode);
  });

  it('reads closed files, their encodings, configuration and ignore files through the client', async () => {
    const client = await startInBrowser({ folders: [ROOT] });
    serveFiles(client, {
      'a.md': Buffer.from(WRONG_TOTAL),
      'sub/b.txt': await encode(WRONG_TOTAL, { encoding: 'gb18030', bom: false }),
      'sub/off/c.md': Buffer.from(WRONG_TOTAL),
      'sub/off/nianbao.config.json': Buffer.from(
        '{ "rules": { "applications-balance": "off", "result-total": "off", "row-total": "off" } }',
      ),
      'ignored.md': Buffer.from(WRONG_TOTAL),
      'notes.md': Buffer.from('# 会议记录\n'),
      '.nianbaoignore': Buffer.from('ignored.md\n'),
    });
    const result = await client.request<LintWorkspaceResult>(LINT_WORKSPACE, {});
    assert.deepEqual(result.problems, []);
    assert.deepEqual([result.checked, result.passedOver, result.counts.error], [3, 1, 2]);
    await client.stop();
  });
  it('holds reports against each other through the client too', async () => {
    const client = await startInBrowser({ folders: [ROOT] });
    serveFiles(client, {
      'old/2023.md': await encode(FIRST, { encoding: 'gb18030', bom: false }),
      'nianbao.config.json': Buffer.from('{ "archive": true }'),
    });
    const refreshed = client.sent('workspace/diagnostic/refresh');
    const uri = await client.open(OTHER_CARRIED, `${ROOT}/2024.md`);
    await client.pull(uri);
    await refreshed;
    const finding = (await client.pull(uri)).find(({ code }) => code === 'carry-over');
    const places = finding?.relatedInformation?.map(({ location }) => decodeURIComponent(location.uri));
    assert.ok(places?.includes(`${ROOT}/old/2023.md`), places?.join());
    await client.stop();
  });
});
