import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import iconv from 'iconv-lite';
import type { WorkspaceSymbol } from 'vscode-languageserver-protocol';
import { LspClient } from '../support/client';
import { textIn } from '../support/marked';

const reportOf = (body: string, year: number) =>
  `\n${body}${year}年政府信息公开工作年度报告\n\n一、总体情况\n\n平稳。\n\n六、其他需要报告的事项\n\n无。\n`;

describe('workspace symbols', () => {
  let folder: string;
  let client: LspClient;
  const addressOf = (name: string) => pathToFileURL(join(folder, name)).href;
  const write = (name: string, text: string | Buffer) => writeFileSync(join(folder, name), text);

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'nianbao-symbols-'));
    write('a.txt', reportOf('青石镇人民政府', 2023));
    write('b.md', reportOf('云岭区财政局', 2024) + reportOf('云岭区财政局', 2022));
    write('readme.txt', '这里放各单位报来的文件。\n');
    client = await LspClient.start({ folders: [pathToFileURL(folder).href] });
  });
  afterEach(async () => {
    await client.stop();
    rmSync(folder, { recursive: true });
  });

  const symbols = (query = '') => client.request<WorkspaceSymbol[]>('workspace/symbol', { query });
  const names = async (query = '') => (await symbols(query)).map(({ name }) => name).sort();

  it('are the reports of all files by body and year', async () => {
    assert.deepEqual(await names(), [
      '云岭区财政局 2022 年',
      '云岭区财政局 2024 年',
      '青石镇人民政府 2023 年',
    ]);
  });

  it('lead to the title', async () => {
    const [found] = await symbols('青石');
    assert.ok(found && 'range' in found.location);
    assert.equal(found.location.uri, addressOf('a.txt'));
    const text = readFileSync(join(folder, 'a.txt'), 'utf8');
    assert.equal(textIn(text, found.location.range), '青石镇人民政府2023年政府信息公开工作年度报告');
  });

  it('are found by characters of body and year in their order', async () => {
    assert.deepEqual(await names('财政2024'), ['云岭区财政局 2024 年']);
    assert.deepEqual(await names('云岭区财政局 2022年'), ['云岭区财政局 2022 年']);
    assert.deepEqual(await names('云岭區 财'), await names('云岭区财政局'));
    assert.deepEqual(await names('2024财政'), []);
  });

  it('follow what is typed in an open report, and the file again when it is closed', async () => {
    const uri = await client.open(reportOf('青石镇人民政府', 2023), addressOf('a.txt'));
    await client.replace(uri, reportOf('白河镇人民政府', 2025));
    assert.deepEqual(await names('镇'), ['白河镇人民政府 2025 年']);
    await client.close(uri);
    assert.deepEqual(await names('镇'), ['青石镇人民政府 2023 年']);
  });

  it('hold untitled reports, not texts of other languages', async () => {
    await client.open(reportOf('白河镇人民政府', 2025), 'untitled:1');
    await client.open(reportOf('黑河镇人民政府', 2025), 'untitled:2', 'markdown');
    assert.deepEqual(await names('河镇'), ['白河镇人民政府 2025 年']);
  });

  it('follow files that change, come and go', async () => {
    assert.equal((await names()).length, 3);
    write('a.txt', reportOf('青石镇人民政府', 2021));
    write('c.txt', reportOf('白河镇人民政府', 2024));
    rmSync(join(folder, 'b.md'));
    await client.filesChanged(2, addressOf('a.txt'));
    await client.filesChanged(1, addressOf('c.txt'));
    await client.filesChanged(3, addressOf('b.md'));
    assert.deepEqual(await names(), ['白河镇人民政府 2024 年', '青石镇人民政府 2021 年']);
  });

  it('follow a file that changes together with the configuration', async () => {
    assert.equal((await names()).length, 3);
    write('a.txt', reportOf('青石镇人民政府', 2021));
    write('nianbao.config.json', '{}');
    await client.filesChanged(2, addressOf('a.txt'), addressOf('nianbao.config.json'));
    assert.deepEqual(await names('青石'), ['青石镇人民政府 2021 年']);
  });

  it('do not read a file again that did not change', async () => {
    assert.equal((await names('青石')).length, 1);
    // Nobody told of this change: what was read still answers.
    write('a.txt', '不是报告。\n');
    assert.equal((await names('青石')).length, 1);
    renameSync(join(folder, 'a.txt'), join(folder, 'd.txt'));
    await client.filesChanged(3, addressOf('a.txt'));
    assert.equal((await names('青石')).length, 0);
  });

  it('read files in their own encoding', async () => {
    write('g.txt', iconv.encode(reportOf('白河镇人民政府', 2024), 'gb18030'));
    await client.filesChanged(1, addressOf('g.txt'));
    assert.deepEqual(await names('白河'), ['白河镇人民政府 2024 年']);
  });
});
