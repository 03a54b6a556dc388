import assert from 'node:assert/strict';
import { COMMANDS } from '../../../../server/protocol/methods';
import { OTHER_HEADING, OTHER_HEADING_WRONG_TOTAL, WRONG_TOTAL } from '../../../support/drafts';
import { figuresFrom } from '../../../support/random-report';
import { writers } from '../../../support/writers';
import { actionsAt, rulesIn, take, titled, titles } from '../../support/actions';
import { LspClient } from '../../support/client';
import { withClient } from '../../support/with-client';

const FIX = { only: ['quickfix'] };

describe('silencing a finding', () => {
  let client: LspClient;
  before(async () => {
    client = await LspClient.start();
  });
  after(() => client.stop());

  /** Opens a text and takes an action on its only finding. */
  async function silenced(text: string, words: string, uri: string): Promise<string> {
    await client.open(text, uri);
    const [finding] = await client.pull(uri);
    assert.ok(finding);
    const action = titled(await actionsAt(client, uri, finding.range), words);
    assert.deepEqual(action.diagnostics, [finding]);
    assert.equal(action.kind, 'quickfix.suppress.nianbao');
    const after = await take(client, action, uri, text);
    await client.pull(uri);
    return after;
  }

  it('in prose writes a comment above the line', async () => {
    const text = await silenced(OTHER_HEADING, '在这一行停用 section-title', 'untitled:prose');
    const comment = '<!-- nianbao-disable-next-line section-title -- 理由 -->\n';
    assert.equal(text, OTHER_HEADING.replace('## 二、', `${comment}## 二、`));
    assert.deepEqual(await rulesIn(client, 'untitled:prose'), []);
  });

  it('in a table at the end of the line', async () => {
    const text = await silenced(WRONG_TOTAL, '在这一行停用 applications-balance', 'untitled:table');
    assert.match(
      text,
      /\| 一、本年新收[^\n]* \| <!-- nianbao-disable-line applications-balance -- 理由 -->\n/,
    );
    assert.deepEqual(await rulesIn(client, 'untitled:table'), []);
  });

  it('in the file at its top, a second rule in the same comment', async () => {
    const once = await silenced(OTHER_HEADING_WRONG_TOTAL, '在本文件停用 section-title', 'untitled:file');
    assert.equal(once, `<!-- nianbao-disable-file section-title -- 理由 -->\n${OTHER_HEADING_WRONG_TOTAL}`);
    const twice = await silenced(once, '在本文件停用 applications-balance', 'untitled:file');
    assert.ok(
      twice.startsWith('<!-- nianbao-disable-file section-title, applications-balance -- 理由 -->\n'),
    );
    assert.deepEqual(await rulesIn(client, 'untitled:file'), []);
  });

  for (const writer of writers)
    it(`leaves nothing behind in a report of ${writer.name}`, async () => {
      const figures = figuresFrom('2021', 7);
      const { review } = figures.tables.table4;
      assert.ok(review?.total !== undefined);
      review.total += 1;
      const uri = `untitled:${writer.name}`;
      await client.open(writer.write(figures), uri);
      const found = await client.pull(uri);
      const finding = found.find(({ code }) => code === 'review-total');
      assert.ok(finding);
      const text = writer.write(figures);
      for (const words of ['在这一行停用 review-total', '在本文件停用 review-total']) {
        const [action] = (await actionsAt(client, uri, finding.range)).filter(({ title }) =>
          title.startsWith(words),
        );
        assert.ok(action, words);
        await take(client, action, uri, text);
        const others = found.map(({ code }) => code).filter((code) => code !== 'review-total');
        assert.deepEqual(await rulesIn(client, uri), others, words);
        await client.replace(uri, text);
        await client.close(uri);
        await client.open(text, uri);
      }
    });

  it('is not offered for what speaks of the linting itself', async () => {
    const uri = await client.open(
      `<!-- nianbao-disable-file cell-unit -->\n${OTHER_HEADING}`,
      'untitled:unused',
    );
    const [unused] = await client.pull(uri);
    assert.equal(unused?.code, 'suppression-unused');
    const offered = titles(await actionsAt(client, uri, unused.range, FIX));
    assert.deepEqual(offered, ['删去这条注释', '查看规则 suppression-unused 的说明']);
  });
});

describe('the page of a rule', () => {
  it('is a command for who carries it out, once for each rule', async () => {
    await withClient({}, async (client) => {
      const uri = await client.open(OTHER_HEADING);
      const [finding] = await client.pull(uri);
      assert.ok(finding);
      const { command, diagnostics } = titled(await actionsAt(client, uri, finding.range), '说明');
      assert.equal(command?.command, COMMANDS.showRule);
      assert.deepEqual(command?.arguments, ['section-title']);
      assert.deepEqual(diagnostics, [finding]);
    });
  });

  it('is not there for other clients', async () => {
    await withClient({ initializationOptions: {}, locale: 'en' }, async (client) => {
      const uri = await client.open(OTHER_HEADING);
      const [finding] = await client.pull(uri);
      assert.ok(finding);
      const offered = titles(await actionsAt(client, uri, finding.range, FIX));
      assert.deepEqual(offered, [
        'Change to "主动公开政府信息情况"',
        'Disable section-title on this line with a comment',
        'Disable section-title in this file with a comment',
      ]);
    });
  });
});
