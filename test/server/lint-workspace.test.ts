import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import iconv from 'iconv-lite';
import {
  LINT_WORKSPACE,
  type LintWorkspaceResult,
  STATUS,
  type StatusParams,
} from '../../server/protocol/methods';
import { CLEAN, NO_REPORT, WARNED, WRONG_TOTAL } from '../support/drafts';
import { LspClient, PUSHED } from './support/client';

describe('linting the workspace by command', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), '年报-'));
    writeFileSync(join(folder, '甲.md'), WRONG_TOTAL);
    writeFileSync(join(folder, '乙.txt'), iconv.encode(WARNED, 'gb18030'));
    writeFileSync(join(folder, '丙.md'), CLEAN);
    writeFileSync(join(folder, '读我.md'), NO_REPORT);
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const uri = (name: string) => pathToFileURL(join(folder, name)).href;
  const start = (options: object = {}) =>
    LspClient.start({ folders: [pathToFileURL(folder).href], ...options });

  it('counts what it found, in files of every encoding', async () => {
    const client = await start();
    const result = await client.request<LintWorkspaceResult>(LINT_WORKSPACE, {});
    assert.deepEqual(result, {
      checked: 3,
      passedOver: 1,
      problems: [],
      counts: { error: 1, warning: 1, information: 0, hint: 0 },
    });
    await client.stop();
  });

  it('counts an open report as it stands in the editor', async () => {
    const client = await start();
    await client.open(CLEAN, uri('甲.md'));
    const result = await client.request<LintWorkspaceResult>(LINT_WORKSPACE, {});
    assert.deepEqual([result.checked, result.counts.error], [3, 0]);
    await client.stop();
  });

  it('names a configuration that cannot be read', async () => {
    writeFileSync(join(folder, 'nianbao.config.json'), '{ "rules": { "row-totel": "off" } }');
    const client = await start();
    const { checked, problems } = await client.request<LintWorkspaceResult>(LINT_WORKSPACE, {});
    assert.equal(checked, 0);
    assert.equal(problems.length, 1);
    assert.match(problems[0] ?? '', /nianbao\.config\.json:1:\d+: .*row-totel/);
    await client.stop();
  });

  it('pushes the findings of closed files to a client that does not ask', async () => {
    const client = await start({ capabilities: PUSHED });
    const pushed = client.pushed(uri('甲.md'));
    await client.request(LINT_WORKSPACE, {});
    assert.deepEqual(
      (await pushed).diagnostics.map(({ code }) => code),
      ['applications-balance'],
    );
    writeFileSync(join(folder, '甲.md'), CLEAN);
    await client.filesChanged(2, uri('甲.md'));
    assert.deepEqual((await client.pushed(uri('甲.md'))).diagnostics, []);
    await client.stop();
  });
});

describe('the status of an open report', () => {
  it('says edition, body, year and counts whenever it was looked at', async () => {
    const client = await LspClient.start({ initializationOptions: { status: true } });
    const sent = client.sent(STATUS);
    const uri = await client.open(WRONG_TOTAL);
    await client.pull(uri);
    const status = (await sent) as StatusParams;
    assert.deepEqual(status, {
      uri,
      version: 1,
      edition: '2021',
      notice: '国办公开办函〔2021〕30号',
      year: 2024,
      body: '云岭区财政局',
      counts: { error: 1, warning: 0, information: 0, hint: 0 },
    });
    await client.stop();
  });
});
