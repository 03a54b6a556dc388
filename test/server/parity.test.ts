import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Diagnostic } from 'vscode-languageserver-protocol';
import type { FileResult } from '../../core/lint/placed';
import { readTextFile } from '../../host/node/read';
import { LINT_WORKSPACE } from '../../server/protocol/methods';
import { CORPUS } from '../support/corpus';
import { writeDistrict } from '../support/district';
import { runCommand } from '../support/run-command';
import { type ClientOptions, LspClient, PUSHED } from './support/client';
import { Folder } from './support/folder';
import { sharedForm } from './support/shared-form';
import { WorkspacePull } from './support/workspace-pull';

const FOLDERS = ['seeds', 'full', 'tables', 'fragment', 'narrative'].map((name) => `${CORPUS}/${name}`);

describe('the same findings from the command, from pull, from push and of closed files', () => {
  const folders = ['samples', ...FOLDERS].filter((folder) => existsSync(folder));
  const uris = folders.map((folder) => pathToFileURL(folder).href);
  before(() => {
    if (folders.length <= FOLDERS.length)
      console.log('    only of the samples: there is no corpus at ../shared/corpus');
  });

  it('of every report of the corpus and of the samples, byte for byte', async function () {
    this.timeout(300_000);
    await allTheSame(await fromCommand(folders), uris, {});
  });

  it('of the same reports held against each other', async function () {
    this.timeout(300_000);
    const [alone, expected] = [await fromCommand(folders), await fromCommand(['--archive', ...folders])];
    assert.notDeepEqual(expected, alone);
    await allTheSame(expected, uris, { archive: true });
  });

  it('of a district, its departments and what its configuration says of them', async function () {
    this.timeout(300_000);
    const folder = new Folder();
    await writeDistrict(folder.folder);
    // Messages name files as seen from the folder.
    const { out } = await folder.run(['lint', '.', '--format', 'json']);
    const expected = printed(out, folder.folder);
    assert.ok([...expected.values()].some((findings) => findings.includes('"roll-up"')));
    await allTheSame(expected, [folder.uri], {});
    folder.remove();
  });
});

/** The server's findings of closed files, and of open ones asked for and pushed, under settings. */
async function allTheSame(
  expected: ReadonlyMap<string, string>,
  folders: readonly string[],
  settings: object,
): Promise<void> {
  assert.ok(expected.size > 0);
  same(await closed({ folders, settings }, expected.size), expected, 'closed files');
  const pulling = await LspClient.start({ folders, settings });
  const pushing = await LspClient.start({ folders, settings, capabilities: PUSHED });
  // What other reports say is known once all were read.
  for (const client of [pulling, pushing]) await client.request(LINT_WORKSPACE, {});
  for (const [uri, findings] of expected) {
    const { text } = readTextFile(fileURLToPath(uri));
    same(new Map([[uri, shared(await pulled(pulling, uri, text))]]), new Map([[uri, findings]]), 'pull');
    same(new Map([[uri, shared(await pushed(pushing, uri, text))]]), new Map([[uri, findings]]), 'push');
  }
  assert.deepEqual([await pulling.stop(), await pushing.stop()], [0, 0]);
}

/** What the command prints of each file that it finds in folders, as JSON, by address. */
async function fromCommand(argv: readonly string[]): Promise<Map<string, string>> {
  const { stdout } = await runCommand('lint', '--format', 'json', ...argv);
  return printed(stdout, process.cwd());
}

/** Findings by address; the files of related places as seen from here. */
function printed(json: string, folder: string): Map<string, string> {
  const files = JSON.parse(json, (key, value) =>
    key === 'file' ? fileOf(pathToFileURL(resolve(folder, value)).href) : value,
  ) as FileResult[];
  return new Map(files.map(({ file, findings }) => [pathToFileURL(file).href, JSON.stringify(findings)]));
}

async function closed(options: ClientOptions, count: number): Promise<Map<string, string>> {
  const client = await LspClient.start(options);
  const pull = new WorkspacePull(client);
  const found = await pull.take(count);
  await pull.cancel();
  await client.stop();
  assert.equal(pull.reports.size, count, 'no file that the command passes over');
  return new Map([...found].map(([uri, items]) => [uri, shared(items)]));
}

async function pulled(client: LspClient, uri: string, text: string): Promise<Diagnostic[]> {
  await client.open(text, uri);
  const items = await client.pull(uri);
  await client.close(uri);
  return items;
}

async function pushed(client: LspClient, uri: string, text: string): Promise<Diagnostic[]> {
  await client.open(text, uri);
  const { diagnostics } = await client.pushed(uri, 1);
  await client.close(uri);
  return diagnostics;
}

function shared(items: readonly Diagnostic[]): string {
  return JSON.stringify(items.map((item) => sharedForm(item, fileOf)));
}

/** The name of a file as the command prints it. */
function fileOf(uri: string): string {
  return relative(process.cwd(), fileURLToPath(uri)).replaceAll('\\', '/');
}

function same(given: ReadonlyMap<string, string>, expected: ReadonlyMap<string, string>, from: string): void {
  for (const [uri, findings] of expected) assert.equal(given.get(uri), findings, `${from}: ${uri}`);
}
