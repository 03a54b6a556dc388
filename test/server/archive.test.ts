import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import {
  type Diagnostic,
  type DiagnosticRelatedInformation,
  type Hover,
  type Location,
  type LocationLink,
  type MarkupContent,
  ProgressType,
  type Range,
} from 'vscode-languageserver-protocol';
import { CLEAN, NO_REPORT } from '../support/drafts';
import { withCells } from '../support/two-years';
import { markdown } from '../support/writers/markdown';
import { LspClient, PUSHED } from './support/client';
import { Folder } from './support/folder';
import { AFTER, BEFORE, FIRST, OTHER_CARRIED, OTHER_HANDED_ON } from './support/two-reports';
import { WorkspacePull } from './support/workspace-pull';

const [CREATED, CHANGED, DELETED] = [1, 2, 3] as const;
const CONFIG = 'nianbao.config.json';

/** Where the first number of a row of table 3 stands. */
function cellOf(text: string, label: string): Range {
  const lines = text.split('\n');
  const line = lines.findIndex((one) => one.startsWith('|') && one.includes(label));
  const found = /(?<=\| )\d+(?= \|)/.exec(lines[line] ?? '') ?? assert.fail(label);
  const start = { line, character: found.index };
  return { start, end: { line, character: found.index + found[0].length } };
}

describe('reports of the workspace held against each other', () => {
  let client: LspClient;
  let folder: Folder;
  const start = async (settings: object = { archive: true }, more: object = {}) => {
    client = await LspClient.start({ folders: [folder.uri], settings, ...more });
  };
  beforeEach(() => {
    folder = new Folder();
    folder.write('2023.md', FIRST);
    folder.write('读我.md', NO_REPORT);
  });
  afterEach(async () => {
    assert.equal(await client.stop(), 0);
    folder.remove();
  });

  const uri = (name: string) => folder.uriOf(name);
  const across = (items: readonly Diagnostic[]) => items.filter(({ code }) => code === 'carry-over');

  const isOf = (name: string) => (place: DiagnosticRelatedInformation) => place.location.uri === uri(name);

  /** Asks until an open report shows what is waited for, as an editor does that is told to ask again. */
  async function until(of: string, is: (items: Diagnostic[]) => boolean): Promise<Diagnostic[]> {
    for (;;) {
      const refreshed = client.sent('workspace/diagnostic/refresh');
      const items = await client.pull(of);
      if (is(items)) return items;
      await refreshed;
    }
  }

  /** Asks until it shows so many findings across years. */
  const settled = async (of: string, count: number) =>
    across(await until(of, (items) => across(items).length === count));

  it('an open report shows what differs, with the cell of the other file', async () => {
    await start();
    const [finding] = await settled(await client.open(OTHER_CARRIED, uri('2024.md')), 1);
    const [place] =
      finding?.relatedInformation?.filter(({ location }) => location.uri === uri('2023.md')) ?? [];
    const { start: from, end = from } = place?.location.range ?? assert.fail();
    const line = FIRST.split('\n')[from.line] ?? '';
    assert.equal(line.slice(from.character, end.character), String(BEFORE.tables.table3.carryOut?.natural));
  });

  it('nothing is held against anything where no setting says so', async () => {
    await start({});
    const other = await client.open(OTHER_CARRIED, uri('2024.md'));
    const pull = new WorkspacePull(client);
    await pull.take(1);
    assert.deepEqual(across(await client.pull(other)), []);
    await pull.cancel();
  });

  it('a key in one report changes what the next year’s shows, open or closed', async () => {
    folder.write('2024.md', OTHER_CARRIED);
    await start();
    const pull = new WorkspacePull(client);
    assert.equal(across((await pull.take(2)).get(uri('2024.md')) ?? []).length, 1, 'of closed files at once');
    const first = await client.open(FIRST, uri('2023.md'));
    await client.replace(first, OTHER_HANDED_ON);
    await client.pull(first);
    const { uri: told, items } = await pull.next();
    assert.equal(told, uri('2024.md'));
    assert.deepEqual(across(items), []);
    const second = await client.open(OTHER_CARRIED, uri('2024.md'));
    assert.deepEqual(across(await client.pull(second)), []);
    const refreshed = client.sent('workspace/diagnostic/refresh');
    await client.replace(first, FIRST);
    await client.pull(first);
    await refreshed;
    assert.equal(across(await client.pull(second)).length, 1);
    await pull.cancel();
  });

  it('words that nobody is held against change nothing elsewhere: a result stays the same', async () => {
    await start();
    const first = await client.open(FIRST, uri('2023.md'));
    const second = await client.open(OTHER_CARRIED, uri('2024.md'));
    await settled(second, 1);
    const ask = (previousResultId?: string) =>
      client.request<{ kind: string; resultId: string }>('textDocument/diagnostic', {
        textDocument: { uri: second },
        previousResultId,
      });
    const { resultId } = await ask();
    const line = FIRST.split('\n').findIndex((text) => text.startsWith('本年度未收取'));
    await client.change(first, {
      range: { start: { line, character: 0 }, end: { line, character: 0 } },
      text: '经核实，',
    });
    await client.pull(first);
    assert.deepEqual(await ask(resultId), { kind: 'unchanged', resultId });
    await client.replace(first, OTHER_HANDED_ON);
    assert.equal((await ask(resultId)).kind, 'full');
  });

  it('a closed report speaks as it is on disk again', async () => {
    await start();
    const second = await client.open(OTHER_CARRIED, uri('2024.md'));
    await settled(second, 1);
    const first = await client.open(OTHER_HANDED_ON, uri('2023.md'));
    await settled(second, 0);
    await client.close(first);
    await settled(second, 1);
  });

  it('a file that is changed, deleted, written again or renamed on disk counts as it is', async () => {
    await start();
    const second = await client.open(OTHER_CARRIED, uri('2024.md'));
    await settled(second, 1);
    folder.write('2023.md', OTHER_HANDED_ON);
    await client.filesChanged(CHANGED, uri('2023.md'));
    await settled(second, 0);
    folder.write('2023.md', FIRST);
    await client.filesChanged(CHANGED, uri('2023.md'));
    await settled(second, 1);
    rmSync(join(folder.folder, '2023.md'));
    await client.filesChanged(DELETED, uri('2023.md'));
    await settled(second, 0);
    folder.write('旧/2023年.md', FIRST);
    await client.filesChanged(CREATED, uri('旧/2023年.md'));
    const [finding] = await settled(second, 1);
    assert.ok(finding?.relatedInformation?.some(({ location }) => location.uri === uri('旧/2023年.md')));
    rmSync(join(folder.folder, '旧'), { recursive: true });
    await client.filesChanged(DELETED, uri('旧'));
    await settled(second, 0);
  });

  it('an untitled report stands among the others while it is open', async () => {
    await start();
    const draft = await client.open(OTHER_CARRIED);
    await settled(draft, 1);
    await client.close(draft);
    folder.remove();
    await client.filesChanged(DELETED, uri('2023.md'));
    const [first, second] = [
      await client.open(FIRST, 'untitled:1'),
      await client.open(OTHER_CARRIED, 'untitled:2'),
    ];
    const [finding] = await settled(second, 1);
    assert.ok(finding?.relatedInformation?.some(({ location }) => location.uri === first));
    await client.close(first);
    await settled(second, 0);
  });

  it('follows the configuration file: switched on and off, bodies renamed, rules off', async () => {
    await start({});
    const renamed = OTHER_CARRIED.replaceAll('林业局', '自然资源局');
    const second = await client.open(renamed, uri('2024.md'));
    assert.deepEqual(across(await client.pull(second)), []);
    const configure = async (config: object) => {
      folder.write(CONFIG, JSON.stringify(config));
      await client.filesChanged(CHANGED, uri(CONFIG));
    };
    await configure({ archive: true });
    await settled(second, 0);
    const aliases = [['云岭区自然资源局', '云岭区林业局']];
    await configure({ archive: true, aliases });
    await settled(second, 1);
    await configure({ archive: false, aliases });
    await settled(second, 0);
    await configure({ archive: true, aliases, rules: { 'carry-over': 'off' } });
    await settled(second, 0);
    await configure({ archive: true, aliases });
    await settled(second, 1);
    await configure({ archive: true, aliases, ignore: ['2023.md'] });
    await settled(second, 0);
    folder.write(CONFIG, '{ "archive": ');
    await client.filesChanged(CHANGED, uri(CONFIG));
    await settled(second, 0);
    await configure({ archive: true, aliases });
    await settled(second, 1);
  });

  it('follows the folders of the workspace', async () => {
    const other = new Folder();
    other.write('旧.md', FIRST);
    rmSync(join(folder.folder, '2023.md'));
    await start();
    const second = await client.open(OTHER_CARRIED, uri('2024.md'));
    await settled(second, 0);
    const event = (added: object[], removed: object[]) =>
      client.notify('workspace/didChangeWorkspaceFolders', { event: { added, removed } });
    await event([{ uri: other.uri, name: '二' }], []);
    await settled(second, 1);
    await event([], [{ uri: other.uri, name: '二' }]);
    await settled(second, 0);
    other.remove();
  });

  it('what is no report, or a file that cannot be read, is none of them', async () => {
    folder.write('2023.md', Buffer.from([0, 1, 2, 3]));
    folder.write('云岭区林业局.md', FIRST.replace(/^.*年度报告$/m, '# 工作总结'));
    await start();
    const pull = new WorkspacePull(client);
    const second = await client.open(OTHER_CARRIED, uri('2024.md'));
    await client.pull(second);
    await settled(second, 0);
    assert.deepEqual(
      client.log.filter((line) => line.includes('archive')),
      [],
    );
    await pull.cancel();
  });

  it('where reports are checked when saved, follow the others; what is typed waits', async () => {
    await start({ archive: true, run: 'onSave' });
    const second = await client.open(OTHER_CARRIED, uri('2024.md'));
    await settled(second, 1);
    folder.write('2023.md', OTHER_HANDED_ON);
    await client.filesChanged(CHANGED, uri('2023.md'));
    await settled(second, 0);
    await client.replace(second, markdown.write(AFTER));
    assert.deepEqual(across(await client.pull(second)), []);
    await client.save(second);
    await settled(second, 1);
  });

  it('are pushed again to a client that does not ask, the neighbour’s too', async () => {
    await start({ archive: true }, { capabilities: PUSHED });
    const second = await client.open(OTHER_CARRIED, uri('2024.md'));
    const next = async (of: string, count: number) => {
      while (across((await client.pushed(of)).diagnostics).length !== count);
    };
    await next(second, 1);
    const first = await client.open(OTHER_HANDED_ON, uri('2023.md'));
    await next(second, 0);
    await client.replace(first, FIRST);
    await next(second, 1);
  });

  it('a cell that other years count too shows their numbers, and leads to them', async () => {
    folder.write('2024.md', OTHER_CARRIED);
    await start();
    const second = await client.open(OTHER_CARRIED, uri('2024.md'));
    await settled(second, 1);
    const taken = cellOf(OTHER_CARRIED, '上年结转');
    const handedOn = cellOf(FIRST, '结转下年度');
    const at = { textDocument: { uri: second }, position: taken.start };
    const hover = await client.request<Hover>('textDocument/hover', at);
    const { value } = hover.contents as MarkupContent;
    const { line, character } = handedOn.start;
    const link = `- 上年（2023年）年报 [四、结转下年度·自然人](${uri('2023.md')}#L${line + 1},${character + 1})：${BEFORE.tables.table3.carryOut?.natural} ✗`;
    assert.ok(value.includes(link), value);
    const links = await client.request<LocationLink[]>('textDocument/definition', at);
    assert.deepEqual(
      links
        .filter(({ targetUri }) => targetUri === uri('2023.md'))
        .map(({ targetSelectionRange, originSelectionRange }) => [
          targetSelectionRange,
          originSelectionRange,
        ]),
      [[handedOn, taken]],
    );
    const first = await client.open(FIRST, uri('2023.md'));
    const places = await client.request<Location[]>('textDocument/references', {
      textDocument: { uri: first },
      position: handedOn.start,
      context: { includeDeclaration: false },
    });
    assert.deepEqual(
      places.filter((place) => place.uri === second),
      [{ uri: second, range: taken }],
    );
  });

  it('a cell that the other year shows to be wrong is told of as in its finding', async () => {
    const wrong = markdown.write(
      withCells(AFTER, 'carryIn', ({ natural = 0 }) => ({ natural: natural + 1 })),
    );
    await start();
    const second = await client.open(wrong, uri('2024.md'));
    const ofCarried = (one: Diagnostic) =>
      one.code === 'applications-balance' && one.relatedInformation?.some(isOf('2023.md')) === true;
    const finding = (await until(second, (items) => items.some(ofCarried))).find(ofCarried);
    const { start: position } = cellOf(wrong, '上年结转');
    assert.deepEqual(finding?.range.start, position);
    const hover = await client.request<Hover>('textDocument/hover', {
      textDocument: { uri: second },
      position,
    });
    const right = BEFORE.tables.table3.carryOut?.natural ?? 0;
    assert.match((hover.contents as MarkupContent).value, new RegExp(`⚠ 应为 ${right}，现为 ${right + 1}`));
  });

  it('reads many files with progress that can be cancelled; the command reads them after all', async () => {
    for (let at = 0; at < 250; at++) folder.write(`多/${at}.md`, CLEAN.replaceAll('云岭区', `云岭${at}区`));
    await start();
    const created = client.sent('window/workDoneProgress/create');
    const second = await client.open(OTHER_CARRIED, uri('2024.md'));
    assert.deepEqual(across(await client.pull(second)), [], 'its own findings come first');
    const { token } = (await created) as { token: string };
    const kinds: string[] = [];
    await new Promise<void>((resolve) => {
      client.connection.onProgress(new ProgressType<{ kind: string }>(), token, ({ kind }) => {
        kinds.push(kind);
        if (kind === 'begin') void client.notify('window/workDoneProgress/cancel', { token });
        if (kind === 'end') resolve();
      });
    });
    assert.equal(kinds[0], 'begin');
    assert.deepEqual(across(await client.pull(second)), []);
    const pull = new WorkspacePull(client);
    await pull.take(251);
    const refreshed = client.sent('workspace/diagnostic/refresh');
    await client.request('nianbao/lintWorkspace', {});
    await refreshed;
    assert.equal(across(await client.pull(second)).length, 1);
    await pull.cancel();
  });

  it('another state of a report, as a comparison shows it, stands beside nobody', async () => {
    await start();
    const own = await client.open(OTHER_CARRIED, uri('2024.md'));
    await client.open(OTHER_HANDED_ON, uri('2023.md').replace('file:', 'git:'));
    assert.equal((await settled(own, 1)).length, 1);
    const [finding] = await settled(own, 1);
    assert.match(String(finding?.message), /2023年/);
  });
});
