import assert from 'node:assert/strict';
import { performance } from 'node:perf_hooks';
import { CancellationTokenSource, type CodeAction, LSPErrorCodes } from 'vscode-languageserver-protocol';
import {
  FIXED_HEADING,
  OTHER_HEADING,
  OTHER_HEADING_WRONG_TOTAL,
  WRONG_TOTAL,
} from '../../../support/drafts';
import { actionsAt, editsOf, rulesIn, take } from '../../support/actions';
import { LspClient } from '../../support/client';
import { textIn } from '../../support/marked';

const START = { line: 0, character: 0 };
const FIX_ALL = { only: ['source.fixAll'] };

/** Reports of many years in one text of at least 120 KB, a heading in other words in each. */
function longText(report: string): string {
  let text = '';
  for (let year = 2100; text.length < 120 * 1024; year--)
    text += `${report.replaceAll('2024', String(year))}\n`;
  return text;
}

describe('source.fixAll.nianbao', () => {
  let client: LspClient;
  before(async () => {
    client = await LspClient.start();
  });
  after(() => client.stop());

  it('makes the safe fixes, as small changes, and leaves the choices', async () => {
    const uri = await client.open(OTHER_HEADING_WRONG_TOTAL);
    const [action, ...more] = await actionsAt(client, uri, START, FIX_ALL);
    assert.deepEqual(more, []);
    assert.equal(action?.kind, 'source.fixAll.nianbao');
    const [edit, ...others] = await editsOf(client, action as CodeAction, uri);
    assert.deepEqual(others, []);
    assert.equal(edit?.newText, '');
    assert.equal(edit && textIn(OTHER_HEADING_WRONG_TOTAL, edit.range), '行政机关');
    assert.equal(await take(client, action as CodeAction, uri, OTHER_HEADING_WRONG_TOTAL), WRONG_TOTAL);
    assert.deepEqual(await rulesIn(client, uri), ['applications-balance']);
    assert.deepEqual(await actionsAt(client, uri, START, FIX_ALL), []);
  });

  it('is only for who asks for it', async () => {
    const uri = await client.open(OTHER_HEADING, 'untitled:kinds');
    const kinds = async (...only: string[]) =>
      (await actionsAt(client, uri, START, { only })).map(({ kind }) => kind);
    for (const only of ['source', 'source.fixAll', 'source.fixAll.nianbao'])
      assert.deepEqual(await kinds(only), ['source.fixAll.nianbao'], only);
    for (const only of ['source.fixAll.eslint', 'source.organizeImports', 'quickfix', 'source.fix'])
      assert.ok(!(await kinds(only)).includes('source.fixAll.nianbao'), only);
    assert.ok(!(await actionsAt(client, uri, START)).some(({ kind }) => kind?.startsWith('source')));
  });

  it('keeps what a comment or the settings let be', async () => {
    const silenced = `<!-- nianbao-disable-file section-title -- 本级统一用语 -->\n${OTHER_HEADING}`;
    const uri = await client.open(silenced, 'untitled:silenced');
    assert.deepEqual(await actionsAt(client, uri, START, FIX_ALL), []);
    await client.configure({ rules: { 'section-title': 'off' } });
    const other = await client.open(OTHER_HEADING, 'untitled:off');
    assert.deepEqual(await actionsAt(client, other, START, FIX_ALL), []);
    await client.configure({});
    assert.equal((await actionsAt(client, other, START, FIX_ALL)).length, 1);
  });

  it('goes beyond the findings that are listed', async () => {
    await client.configure({ maxFindings: 1 });
    const text = longText(OTHER_HEADING).slice(0, OTHER_HEADING.length * 3 + 3);
    const uri = await client.open(text, 'untitled:many');
    const [action] = await actionsAt(client, uri, START, FIX_ALL);
    assert.equal((await editsOf(client, action as CodeAction, uri)).length, 3);
    await client.configure({});
  });

  it('does not keep saving waiting', async () => {
    const timed = async (work: () => Promise<unknown>) => {
      const start = performance.now();
      await work();
      return performance.now() - start;
    };
    const clean = await client.open(longText(FIXED_HEADING), 'untitled:clean');
    const first = await timed(() => client.pull(clean));
    const nothing = await timed(() => actionsAt(client, clean, START, FIX_ALL));
    assert.ok(nothing < first / 2 + 5, `${nothing} ms with nothing to fix, the first lint took ${first} ms`);
    const long = await client.open(longText(OTHER_HEADING), 'untitled:long');
    const lint = await timed(() => client.pull(long));
    let actions: CodeAction[] = [];
    const all = await timed(async () => {
      actions = await actionsAt(client, long, START, FIX_ALL);
    });
    assert.ok((await editsOf(client, actions[0] as CodeAction, long)).length > 10);
    assert.ok(
      all < 3 * Math.max(first, lint) + 20,
      `${all} ms to fix all, the first lints took ${first} and ${lint} ms`,
    );
  });

  it('stops when it is cancelled', async () => {
    const uri = await client.open(longText(OTHER_HEADING), 'untitled:cancelled');
    const source = new CancellationTokenSource();
    const asked = client.connection.sendRequest(
      'textDocument/codeAction',
      {
        textDocument: { uri },
        range: { start: START, end: START },
        context: { diagnostics: [], ...FIX_ALL },
      },
      source.token,
    );
    source.cancel();
    await assert.rejects(asked, { code: LSPErrorCodes.RequestCancelled });
    assert.equal((await actionsAt(client, uri, START, FIX_ALL)).length, 1);
  });
});
