import assert from 'node:assert/strict';
import { CLEAN, OTHER_HEADING, WRONG_TOTAL } from '../../../support/drafts';
import { actionsAt, rulesIn, take, titled, titles } from '../../support/actions';
import { LspClient, VSCODE } from '../../support/client';
import { edited, marked } from '../../support/marked';
import { withClient } from '../../support/with-client';

const FIX = { only: ['quickfix'] };

describe('quick fixes', () => {
  let client: LspClient;
  before(async () => {
    client = await LspClient.start();
  });
  after(() => client.stop());

  it('repair the culprit: the only one that is certain', async () => {
    const uri = await client.open(WRONG_TOTAL);
    const [diagnostic] = await client.pull(uri);
    assert.ok(diagnostic);
    const actions = await actionsAt(client, uri, diagnostic.range.start, {
      diagnostics: [diagnostic],
      ...FIX,
    });
    const [preferred, ...more] = actions.filter(({ isPreferred }) => isPreferred);
    assert.deepEqual(more, []);
    assert.match(preferred?.title ?? '', /^把一、本年新收·总计 \d+ 改为 \d+$/);
    assert.deepEqual(preferred?.diagnostics, [diagnostic]);
    assert.ok(preferred);
    assert.equal(await take(client, preferred, uri, WRONG_TOTAL), CLEAN);
    assert.deepEqual(await client.pull(uri), []);
    assert.deepEqual(await actionsAt(client, uri, diagnostic.range.start, FIX), []);
  });

  it('are listed once, though a sum would be written in the same words', async () => {
    const wrong = (_: string, before: string, one: string, between: string, other: string) =>
      `${before}${Number(one) + 7}${between}${Number(other) + 30}`;
    const text = CLEAN.replace(/(（七）总计[^\n\d]*?\| )(\d+)( \| )(\d+)/, wrong);
    const uri = await client.open(text, 'untitled:once');
    const [finding] = await client.pull(uri);
    assert.ok(finding);
    const all = titles(await actionsAt(client, uri, finding.range.start));
    assert.ok(
      all.some((title) => /^把（七）总计·自然人 \d+ 改为各项之和/.test(title)),
      all.join(),
    );
    assert.deepEqual(all, [...new Set(all)]);
  });

  it('belong to the diagnostics that the client shows, though it kept nothing of them but code and place', async () => {
    const uri = await client.open(OTHER_HEADING, 'untitled:heading');
    const [shown] = await client.pull(uri);
    assert.ok(shown);
    const { code, range, message } = shown;
    const bare = { code, range, message, source: 'nianbao' };
    // The cursor stands elsewhere: the problem was chosen from a list.
    const actions = await actionsAt(client, uri, { line: 0, character: 0 }, { diagnostics: [bare], ...FIX });
    const fix = titled(actions, '改为“主动公开政府信息情况”');
    assert.deepEqual(fix.diagnostics, [bare]);
    assert.equal(fix.isPreferred, true);
    assert.equal(await take(client, fix, uri, OTHER_HEADING), CLEAN);
    assert.deepEqual(await client.pull(uri), []);
  });

  it('that write what nobody knows are never preferred', async () => {
    const row = /(\| 行政许可[^\n]*?)\d+( *\|)/;
    const blank = CLEAN.replace(row, '$1$2');
    assert.notEqual(blank, CLEAN);
    const uri = await client.open(blank, 'untitled:blank');
    const [finding] = await client.pull(uri);
    assert.equal(finding?.code, 'cell-blank');
    const actions = await actionsAt(client, uri, finding.range.start, FIX);
    const fix = titled(actions, '1格填0');
    assert.equal(fix.isPreferred, undefined);
    await take(client, fix, uri, blank);
    assert.deepEqual(await rulesIn(client, uri), []);
  });

  it('insert a missing section with its table at its place, with the line ends of the document', async () => {
    const [before = '', after = ''] = CLEAN.split(/(?<=\n)(?=## 四、)[\s\S]*(?=## 五、)/);
    const draft = (before + after).replaceAll('\n', '\r\n');
    const uri = await client.open(draft, 'untitled:missing');
    const [finding] = await client.pull(uri);
    assert.equal(finding?.code, 'section-missing');
    const fix = titled(await actionsAt(client, uri, finding.range, FIX), '插入标题“四、');
    const text = await take(client, fix, uri, draft);
    assert.doesNotMatch(text, /[^\r]\n/);
    assert.match(
      text,
      /\r\n## 四、政府信息公开行政复议、行政诉讼情况\r\n\r\n\|[^\n]*行政复议[\s\S]*\r\n\r\n## 五、/,
    );
    assert.ok(!(await rulesIn(client, uri)).includes('section-missing'));
  });

  it('speak of the report at the cursor in a text of two', async () => {
    const two = `${OTHER_HEADING}\n${OTHER_HEADING.replaceAll('2024', '2023')}`;
    const uri = await client.open(two, 'untitled:two');
    const [, second] = await client.pull(uri);
    assert.ok(second);
    const fix = titled(await actionsAt(client, uri, second.range.start, FIX), '改为“主动公开政府信息情况”');
    assert.equal(await take(client, fix, uri, two), `${OTHER_HEADING}\n${CLEAN.replaceAll('2024', '2023')}`);
  });

  it('are there for no cursor without a finding, and for no document of another kind', async () => {
    const { text, cursor } = marked(OTHER_HEADING.replace('畅通受理', '畅通‸受理'));
    const uri = await client.open(text, 'untitled:prose');
    assert.deepEqual(titles(await actionsAt(client, uri, cursor, FIX)), []);
    const plain = await client.open(text, 'untitled:plain', 'plaintext');
    const [finding] = await client.pull(uri);
    assert.ok(finding);
    assert.deepEqual(await actionsAt(client, plain, finding.range, FIX), []);
  });

  it('are not worked out where others were asked for', async () => {
    const uri = await client.open(OTHER_HEADING, 'untitled:kinds');
    const [finding] = await client.pull(uri);
    assert.ok(finding);
    const kinds = async (only?: string[]) =>
      new Set((await actionsAt(client, uri, finding.range, only && { only })).map(({ kind }) => kind));
    assert.deepEqual(await kinds(['quickfix.suppress']), new Set(['quickfix.suppress.nianbao']));
    assert.deepEqual(await kinds(['quick']), new Set());
    assert.deepEqual(await kinds(['source.organizeImports']), new Set());
    assert.ok((await kinds()).has('quickfix'));
    assert.ok(![...(await kinds())].some((kind) => kind?.startsWith('source')));
  });
});

describe('quick fixes for a simpler client', () => {
  it('come as plain changes', async () => {
    const { workspace, textDocument } = VSCODE;
    const capabilities = {
      workspace: { ...workspace, workspaceEdit: {} },
      textDocument: { ...textDocument },
    };
    await withClient({ capabilities, locale: 'en' }, async (client) => {
      const uri = await client.open(OTHER_HEADING);
      const [finding] = await client.pull(uri);
      assert.ok(finding);
      const [fix] = await actionsAt(client, uri, finding.range, FIX);
      assert.equal(fix?.title, 'Change to "主动公开政府信息情况"');
      assert.equal(edited(OTHER_HEADING, fix?.edit?.changes?.[uri] ?? []), CLEAN);
    });
  });
});
