/** A district's report in the editor: what it shows of its departments follows them. */
import assert from 'node:assert/strict';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic, Hover, Location, MarkupContent } from 'vscode-languageserver-protocol';
import { type District, writeDistrict } from '../support/district';
import { LspClient } from './support/client';
import { Folder } from './support/folder';
import { WorkspacePull } from './support/workspace-pull';

const [CHANGED, DELETED] = [2, 3] as const;

/** 一、本年新收, the first number of its row. */
function at(uri: string, text: string) {
  const lines = text.split('\n');
  const line = lines.findIndex((one) => one.startsWith('|') && one.includes('本年新收'));
  const character = (lines[line] ?? '').search(/(?<=\| )\d/);
  return { textDocument: { uri }, position: { line, character } };
}

describe('the report of a district', () => {
  let client: LspClient;
  let folder: Folder;
  let district: District;
  before(async () => {
    folder = new Folder();
    district = await writeDistrict(folder.folder);
    client = await LspClient.start({ folders: [folder.uri] });
  });
  after(async () => {
    assert.equal(await client.stop(), 0);
    folder.remove();
  });

  /** What is said of the members, by kind. */
  const remarks = (items: readonly Diagnostic[]) =>
    items.flatMap(({ data }) => (data?.data as { rollUp?: string } | null)?.rollUp ?? []);

  async function until(pull: WorkspacePull, is: (kinds: readonly string[]) => boolean): Promise<void> {
    for (;;) {
      const { uri, items } = await pull.next();
      if (uri === folder.uriOf(district.own[1]) && is(remarks(items))) return;
    }
  }

  it('shows of a cell who gives how much to it, and leads there', async () => {
    const { text } = district.files.find(({ path }) => path === district.own[0]) ?? assert.fail();
    const uri = await client.open(text, folder.uriOf(district.own[0]));
    for (;;) {
      const refreshed = client.sent('workspace/diagnostic/refresh');
      const hover = await client.request<Hover>('textDocument/hover', at(uri, text));
      const { value } = hover.contents as MarkupContent;
      const sum = /成员之和 (\d+)（\d+ 个成员，(\d+) 个不为零）：\n- \[/.exec(value);
      if (sum === null) {
        await client.pull(uri);
        await refreshed;
        continue;
      }
      const line = text.split('\n')[at(uri, text).position.line] ?? '';
      assert.equal(sum[1], line.slice(at(uri, text).position.character).split(' ')[0]);
      const context = { includeDeclaration: false };
      const places = await client.request<Location[]>('textDocument/references', {
        ...at(uri, text),
        context,
      });
      const departments = new Set(places.map((place) => place.uri).filter((one) => one.includes('2023/')));
      departments.delete(uri);
      assert.equal(departments.size, Number(sum[2]));
      break;
    }
    await client.close(uri);
  });

  it('is told of again when a department’s file goes, is edited, or the configuration counts it elsewhere', async () => {
    const { twice, lastYear } = district.planted;
    const pull = new WorkspacePull(client);
    await until(pull, (kinds) =>
      ['missing', 'copies', 'last-year', 'unsafe'].every((kind) => kinds.includes(kind)),
    );
    const again = twice.files.at(-1) ?? '';
    rmSync(join(folder.folder, again));
    await client.filesChanged(DELETED, folder.uriOf(again));
    await until(pull, (kinds) => !kinds.includes('copies'));
    const { text } = district.files.find(({ path }) => path === lastYear.file) ?? assert.fail();
    const open = await client.open(text.replaceAll('2023年', '2024年'), folder.uriOf(lastYear.file));
    await client.pull(open);
    await until(pull, (kinds) => !kinds.includes('last-year'));
    const config = 'nianbao.config.json';
    const { rollup, ...rest } = JSON.parse(folder.text(config));
    const { missing } = district.planted;
    const members = rollup.members.filter((member: string) => member !== missing);
    const elsewhere = [...rollup.elsewhere, { body: missing, reason: '由市审计局统计' }];
    writeFileSync(
      join(folder.folder, config),
      JSON.stringify({ ...rest, rollup: { ...rollup, members, elsewhere } }),
    );
    await client.filesChanged(CHANGED, folder.uriOf(config));
    await until(pull, (kinds) => !kinds.includes('missing'));
    await pull.cancel();
  });
});
