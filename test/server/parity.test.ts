import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Diagnostic } from 'vscode-languageserver-protocol';
import type { FileResult } from '../../core/lint/placed';
import { readTextFile } from '../../host/node/read';
import { CORPUS } from '../support/corpus';
import { runCommand } from '../support/run-command';
import { LspClient, PUSHED } from './support/client';
import { sharedForm } from './support/shared-form';
import { WorkspacePull } from './support/workspace-pull';

const FOLDERS = ['seeds', 'full', 'tables', 'fragment', 'narrative'].map((name) => `${CORPUS}/${name}`);

describe('the same findings from the command, from pull, from push and of closed files', () => {
  it('of every report of the corpus and of the samples, byte for byte', async function () {
    this.timeout(300_000);
    const folders = ['samples', ...FOLDERS].filter((folder) => existsSync(folder));
    if (folders.length <= FOLDERS.length)
      console.log('    only of the samples: there is no corpus at ../shared/corpus');
    const expected = await fromCommand(folders);
    assert.ok(expected.size > 0);
    const uris = folders.map((folder) => pathToFileURL(folder).href);
    same(await closed(uris, expected.size), expected, 'closed files');
    const pulling = await LspClient.start({ folders: uris });
    const pushing = await LspClient.start({ folders: uris, capabilities: PUSHED });
    for (const [uri, findings] of expected) {
      const { text } = readTextFile(fileURLToPath(uri));
      same(new Map([[uri, shared(await pulled(pulling, uri, text))]]), new Map([[uri, findings]]), 'pull');
      same(new Map([[uri, shared(await pushed(pushing, uri, text))]]), new Map([[uri, findings]]), 'push');
    }
    assert.deepEqual([await pulling.stop(), await pushing.stop()], [0, 0]);
  });
});

/** What the command prints of each file that it finds in folders, as JSON, by address. */
async function fromCommand(folders: readonly string[]): Promise<Map<string, string>> {
  const { stdout } = await runCommand('lint', '--format', 'json', ...folders);
  const files = JSON.parse(stdout) as FileResult[];
  return new Map(files.map(({ file, findings }) => [pathToFileURL(file).href, JSON.stringify(findings)]));
}

async function closed(folders: readonly string[], count: number): Promise<Map<string, string>> {
  const client = await LspClient.start({ folders });
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
