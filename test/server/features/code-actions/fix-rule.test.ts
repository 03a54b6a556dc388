import assert from 'node:assert/strict';
import { CLEAN, OTHER_HEADING, OTHER_HEADING_WRONG_TOTAL, WRONG_TOTAL } from '../../../support/drafts';
import { actionsAt, editsOf, rulesIn, take, titled, titles } from '../../support/actions';
import { LspClient, VSCODE } from '../../support/client';
import { edited } from '../../support/marked';
import { withClient } from '../../support/with-client';

const TITLE = '改正本文件中所有“部分标题与规定的不同”（section-title）';
/** Two headings in other words, an arithmetic error, and a title in other words. */
const TWO = OTHER_HEADING_WRONG_TOTAL.replace(
  '五、存在的主要问题及改进情况',
  '五、存在的主要问题和改进情况',
).replace('政府信息公开工作年度报告', '政府信息公开年度报告');
const ONLY_TITLES = WRONG_TOTAL.replace('政府信息公开工作年度报告', '政府信息公开年度报告');

describe('fixing all of one rule', () => {
  let client: LspClient;
  before(async () => {
    client = await LspClient.start();
  });
  after(() => client.stop());

  it('changes what the rule finds anywhere in the file, and nothing else', async () => {
    const uri = await client.open(TWO);
    const finding = (await client.pull(uri)).find(({ code }) => code === 'section-title');
    assert.ok(finding);
    const action = titled(await actionsAt(client, uri, finding.range), TITLE);
    assert.equal(action.edit, undefined, 'it is worked out when it is chosen');
    assert.equal((await editsOf(client, action, uri)).length, 2);
    assert.equal(await take(client, action, uri, TWO), ONLY_TITLES);
    assert.deepEqual(await rulesIn(client, uri), ['title-form', 'applications-balance']);
    assert.ok(!titles(await actionsAt(client, uri, finding.range)).includes(TITLE));
  });

  it('is not for a rule that finds only one', async () => {
    const uri = await client.open(OTHER_HEADING, 'untitled:one');
    const [finding] = await client.pull(uri);
    assert.ok(finding);
    assert.deepEqual(
      titles(await actionsAt(client, uri, finding.range, { only: ['quickfix'] })).slice(0, 1),
      ['改为“主动公开政府信息情况”'],
    );
    assert.ok(!titles(await actionsAt(client, uri, finding.range)).includes(TITLE));
  });

  it('is not resolved for a text that changed meanwhile', async () => {
    const uri = await client.open(TWO, 'untitled:changed');
    const finding = (await client.pull(uri)).find(({ code }) => code === 'section-title');
    assert.ok(finding);
    const action = titled(await actionsAt(client, uri, finding.range), TITLE);
    await client.replace(uri, CLEAN);
    assert.deepEqual(await client.request('codeAction/resolve', action), action);
  });

  it('comes with its edits to a client that cannot ask for them', async () => {
    const { codeAction: _, ...textDocument } = VSCODE.textDocument ?? {};
    await withClient({ capabilities: { ...VSCODE, textDocument } }, async (simple) => {
      const uri = await simple.open(TWO);
      const finding = (await simple.pull(uri)).find(({ code }) => code === 'section-title');
      assert.ok(finding);
      const { edit } = titled(await actionsAt(simple, uri, finding.range), TITLE);
      const [change] = edit?.documentChanges ?? [];
      assert.ok(change && 'edits' in change);
      assert.equal(edited(TWO, change.edits as never), ONLY_TITLES);
    });
  });
});
