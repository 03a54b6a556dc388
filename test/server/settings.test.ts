import assert from 'node:assert/strict';
import type { Diagnostic } from 'vscode-languageserver-protocol';
import { CLEAN, OTHER_HEADING, OTHER_HEADING_WRONG_TOTAL, WRONG_TOTAL } from '../support/drafts';
import { actionsAt } from './support/actions';
import { LspClient, PUSHED } from './support/client';
import { Folder } from './support/folder';
import { WorkspacePull } from './support/workspace-pull';

const CONFIG = 'nianbao.config.json';

describe('settings', () => {
  let client: LspClient;
  let folder: Folder;
  const start = async (settings: object = {}, more: object = {}) => {
    client = await LspClient.start({ folders: [folder.uri], settings, ...more });
    return client.open(OTHER_HEADING_WRONG_TOTAL, folder.uriOf('a.md'));
  };
  const codesOf = async (uri: string) => codes(await client.pull(uri));
  beforeEach(() => {
    folder = new Folder();
    folder.write('a.md', OTHER_HEADING_WRONG_TOTAL);
  });
  afterEach(async () => {
    assert.equal(await client.stop(), 0);
    folder.remove();
  });

  it('changed in the editor hold at once: rules, language, how many findings', async () => {
    const uri = await start();
    assert.deepEqual(await codesOf(uri), ['section-title', 'applications-balance']);
    const refreshed = client.sent('workspace/diagnostic/refresh');
    await client.configure({ rules: { 'section-title': 'off', 'applications-balance': 'hint' } });
    await refreshed;
    const [finding, ...more] = await client.pull(uri);
    assert.deepEqual([finding?.code, finding?.severity, more], ['applications-balance', 4, []]);
    await client.configure({ locale: 'en' });
    assert.match(String((await client.pull(uri))[0]?.message), /^[A-Z]/);
    await client.configure({ locale: 'auto' });
    assert.match(String((await client.pull(uri))[0]?.message), /[一-鿿]/);
    await client.configure({ maxFindings: 1 });
    assert.deepEqual(await codesOf(uri), ['section-title', 'findings-limit']);
    await client.configure({});
    assert.deepEqual(await codesOf(uri), ['section-title', 'applications-balance']);
  });

  it('of the configuration file win; without it the editor’s hold again', async () => {
    const uri = await start({ rules: { 'section-title': 'off', 'applications-balance': 'warning' } });
    assert.deepEqual(await codesOf(uri), ['applications-balance']);
    folder.write(CONFIG, '{ "rules": { "section-title": "error" }, "locale": "en" }');
    const refreshed = client.sent('workspace/diagnostic/refresh');
    await client.filesChanged(1, folder.uriOf(CONFIG));
    await refreshed;
    const found = await client.pull(uri);
    assert.deepEqual(
      found.map(({ code, severity }) => [code, severity]),
      [
        ['section-title', 1],
        ['applications-balance', 2],
      ],
    );
    assert.match(String(found[0]?.message), /^[A-Z]/);
    folder.remove();
    await client.filesChanged(3, folder.uriOf(CONFIG));
    assert.deepEqual(await codesOf(uri), ['applications-balance']);
  });

  it('of the configuration file hold for an untitled report too, and of one it builds on as well', async () => {
    folder.write(CONFIG, '{ "extends": "./all.json" }');
    folder.write('all.json', '{ "rules": { "section-title": "off" } }');
    await start();
    const uri = await client.open(OTHER_HEADING, 'untitled:new');
    assert.deepEqual(await codesOf(uri), []);
    folder.write('all.json', '{ "rules": { "section-title": "hint" } }');
    await client.filesChanged(2, folder.uriOf('all.json'));
    assert.deepEqual(await codesOf(uri), ['section-title']);
  });

  it('are refused with their place where the configuration file is broken', async () => {
    folder.write(CONFIG, '{ "rules": { "no-such-rule": "off" } }');
    const uri = await start();
    assert.deepEqual(await codesOf(uri), [], 'nothing is checked under a broken one');
    const config = await client.open(folder.text(CONFIG), folder.uriOf(CONFIG), 'json');
    const [fault, ...more] = await client.pull(config);
    assert.deepEqual([fault?.severity, fault?.range.start.line, more], [1, 0, []]);
    await client.replace(config, '{}');
    assert.deepEqual(await client.pull(config), []);
  });

  it('run: onSave keeps what was shown until the report is saved', async () => {
    const uri = await start({ run: 'onSave' });
    assert.equal((await client.pull(uri)).length, 2);
    await client.replace(uri, CLEAN);
    assert.equal((await client.pull(uri)).length, 2);
    const refreshed = client.sent('workspace/diagnostic/refresh');
    await client.save(uri);
    await refreshed;
    assert.deepEqual(await client.pull(uri), []);
    await client.replace(uri, WRONG_TOTAL);
    assert.deepEqual(await client.pull(uri), []);
    await client.configure({ run: 'onType' });
    assert.equal((await client.pull(uri)).length, 1);
  });

  it('run: onSave sends nothing before the report is saved where diagnostics are pushed', async () => {
    const uri = await start({ run: 'onSave' }, { capabilities: PUSHED });
    assert.equal((await client.pushed(uri, 1)).diagnostics.length, 2);
    await client.replace(uri, CLEAN);
    const version = await client.replace(uri, WRONG_TOTAL);
    await client.save(uri);
    const next = await client.pushed(uri);
    assert.deepEqual([next.version, codes(next.diagnostics)], [version, ['applications-balance']]);
  });

  it('baseline: what the command wrote down is let be, open and closed, and only that', async () => {
    // Without a title the file stands for the body.
    const untitled = WRONG_TOTAL.slice(WRONG_TOTAL.indexOf('\n') + 1);
    folder.write('下/b.md', untitled);
    assert.equal((await folder.run(['lint', '.', '--write-baseline', 'baseline.json'])).code, 0);
    const uri = await start({ baseline: 'baseline.json' });
    const pull = new WorkspacePull(client);
    assert.deepEqual([...(await pull.take(1)).values()], [[]]);
    assert.deepEqual(await codesOf(uri), []);
    const closed = await client.open(untitled, folder.uriOf('下/b.md'));
    assert.deepEqual(await codesOf(closed), []);
    await client.replace(uri, OTHER_HEADING_WRONG_TOTAL.replace('三、', '四、'));
    assert.ok((await client.pull(uri)).length > 0, 'what is new is told of');
    folder.write('baseline.json', '{ "version": 1, "findings": {} }');
    await client.filesChanged(2, folder.uriOf('baseline.json'));
    assert.ok((await codesOf(closed)).includes('applications-balance'));
    await pull.cancel();
  });

  it('baseline: what it knows of a file whose body is not named is not fixed either', async () => {
    const nameless = OTHER_HEADING.slice(OTHER_HEADING.indexOf('\n') + 1);
    folder.write('下/b.md', nameless);
    const uri = folder.uriOf('下/b.md');
    const fixAll = async () => actionsAt(client, uri, { line: 0, character: 0 }, { only: ['source.fixAll'] });
    await start();
    await client.open(nameless, uri);
    assert.equal((await fixAll()).length, 1);
    assert.equal((await folder.run(['lint', '.', '--write-baseline', 'baseline.json'])).code, 0);
    await client.configure({ baseline: 'baseline.json' });
    assert.deepEqual(await fixAll(), []);
  });

  it('the language holds for labels and titles too, whatever the editor speaks', async () => {
    const uri = await start({ locale: 'zh' }, { locale: 'en' });
    const titles = async () => {
      const lenses = await client.request<{ command: { title: string } }[]>('textDocument/codeLens', {
        textDocument: { uri },
      });
      return lenses.map(({ command }) => command.title).join();
    };
    await client.pull(uri);
    assert.match(await titles(), /25 行 7 列/);
    const refreshed = client.sent('workspace/codeLens/refresh');
    await client.configure({ locale: 'auto' });
    await refreshed;
    assert.match(await titles(), /25 rows, 7 columns/);
  });

  it('a baseline that is not there hides nothing, and the log says so', async () => {
    const uri = await start({ baseline: 'none.json' });
    assert.equal((await client.pull(uri)).length, 2);
    assert.match(client.log.join('\n'), /baseline .*none\.json: there is no such file/);
  });

  it('are asked for by folder: each has its own', async () => {
    const other = new Folder();
    await start();
    await client.notify('workspace/didChangeWorkspaceFolders', {
      event: { added: [{ uri: other.uri, name: '二' }], removed: [] },
    });
    client.answer('workspace/configuration', ({ items }: { items: { scopeUri?: string }[] }) =>
      items.map(({ scopeUri }) => (scopeUri === other.uri ? { rules: { 'section-title': 'off' } } : {})),
    );
    const there = await client.open(OTHER_HEADING, other.uriOf('b.md'));
    const here = await client.open(OTHER_HEADING, folder.uriOf('b.md'));
    assert.deepEqual([await codesOf(there), await codesOf(here)], [[], ['section-title']]);
    other.remove();
  });
});

function codes(found: readonly Diagnostic[]): unknown[] {
  return found.map(({ code }) => code);
}
