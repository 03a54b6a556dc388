import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { newReport } from '../../../core/compose/report';
import {
  NEW_REPORT,
  type NewReportRefusal,
  type NewReportResult,
  REPORTS_BEFORE,
  type ReportBefore,
} from '../../../server/protocol/methods';
import { CLEAN } from '../../support/drafts';
import { LspClient } from '../support/client';

describe('new report', () => {
  let folder: string;
  let client: LspClient;
  const uri = (name: string) => pathToFileURL(join(folder, name)).href;
  const compose = (params: object) =>
    client.request<NewReportResult & Partial<NewReportRefusal>>(NEW_REPORT, params);

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), '年报-'));
    writeFileSync(join(folder, '财政局.md'), CLEAN);
    writeFileSync(join(folder, '教育局.md'), CLEAN.replaceAll('云岭区财政局', '云岭区教育局'));
    client = await LspClient.start({ folders: [pathToFileURL(folder).href] });
  });
  after(async () => {
    await client.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it('is of the edition of its year, under a name that a file can have', async () => {
    for (const year of [2020, 2025])
      assert.deepEqual(await compose({ body: '云岭区财政局', year }), {
        text: newReport({ body: '云岭区财政局', year }),
        fileName: `云岭区财政局${year}年政府信息公开工作年度报告.md`,
      });
    const odd = await compose({ body: ' 云岭区/财政局? ', year: 2024 });
    assert.equal(odd.fileName, '云岭区财政局2024年政府信息公开工作年度报告.md');
  });

  it('can begin from the body’s own report for the year before, and from no other', async () => {
    const offered = (body: string, year: number) =>
      client.request<ReportBefore[]>(REPORTS_BEFORE, { body, year });
    assert.deepEqual(await offered('云岭区财政局', 2025), [
      { uri: uri('财政局.md'), body: '云岭区财政局', year: 2024 },
    ]);
    assert.deepEqual(await offered('云岭区财政局', 2026), []);
    assert.deepEqual(await offered('云岭区水务局', 2025), []);
  });

  it('takes over from a file on disk, and from the text that is open', async () => {
    const params = { body: '云岭区财政局', year: 2025, from: uri('财政局.md') };
    const fromDisk = await compose(params);
    assert.match(fromDisk.text, /统计期限为2025年1月1日至2025年12月31日/);
    assert.equal(fromDisk.remarks, undefined);
    const open = await client.open(CLEAN.replace('依', '按照法律法规依'), params.from);
    assert.match((await compose(params)).text, /2025年1月1日/);
    await client.replace(open, CLEAN.replace(/^\| 四、结转.*\n/m, ''));
    assert.match((await compose(params)).remarks?.[0] ?? '', /上年结转留空：自然人、/);
    await client.close(open);
  });

  it('says why a report is of no use', async () => {
    const { refused } = await compose({ body: '云岭区财政局', year: 2025, from: uri('教育局.md') });
    assert.match(refused ?? '', /^是云岭区教育局的年报，不是云岭区财政局的/);
    const gone = await compose({ body: '云岭区财政局', year: 2025, from: uri('无.md') });
    assert.equal(gone.refused, '读不到上年年报');
  });
});
