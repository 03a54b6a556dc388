import assert from 'node:assert/strict';
import type { CodeAction } from 'vscode-languageserver-protocol';
import { readReport } from '../../../../core/report/parse';
import { cellsOf } from '../../../support/cells-of';
import { CLEAN } from '../../../support/drafts';
import { figuresFrom } from '../../../support/random-report';
import { excelTabs } from '../../../support/writers/tabs';
import { actionsAt, take, titled, titles } from '../../support/actions';
import { LspClient } from '../../support/client';
import { marked } from '../../support/marked';

const CONVERT = { only: ['refactor.rewrite.nianbao.convert'] };
const TABLE = '把表四（复议、诉讼）转换为标准格式';
const DRAFT = '把整篇转换为标准格式';
const TABS = excelTabs.write(figuresFrom('2021', 7));
const HEADING = '四、政府信息公开行政复议';
/** The cursor stands in table 4. */
const CURSOR = marked(TABS.replace('结果维持', '结果‸维持')).cursor;

describe('converting to the standard form', () => {
  let client: LspClient;
  before(async () => {
    client = await LspClient.start();
  });
  after(() => client.stop());

  /** The action without its edits: they come when it is chosen. */
  async function offered(uri: string, title: string): Promise<CodeAction> {
    const action = titled(await actionsAt(client, uri, CURSOR, CONVERT), title);
    assert.equal(action.kind, 'refactor.rewrite.nianbao.convert');
    assert.equal(action.edit, undefined);
    return action;
  }

  it('makes a table of tabs an aligned one, every cell read as before', async () => {
    const uri = await client.open(TABS);
    const text = await take(client, await offered(uri, TABLE), uri, TABS);
    assert.match(text, /\n\| 行政复议 +\|/);
    assert.doesNotMatch(text.slice(text.indexOf(HEADING)), /\t/);
    assert.equal(text.slice(0, text.indexOf(HEADING)), TABS.slice(0, TABS.indexOf(HEADING)));
    assert.deepEqual(cellsOf(readReport(text)), cellsOf(readReport(TABS)));
    const again = titled(await actionsAt(client, uri, CURSOR, CONVERT), TABLE);
    assert.equal(again.disabled?.reason, '已经是标准格式');
  });

  it('makes a whole draft one, with its line ends', async () => {
    const draft = TABS.replaceAll('\n', '\r\n');
    const uri = await client.open(draft, 'untitled:draft');
    const text = await take(client, await offered(uri, DRAFT), uri, draft);
    assert.doesNotMatch(text, /\t|[^\r]\n/);
    assert.deepEqual(cellsOf(readReport(text)), cellsOf(readReport(TABS)));
    const again = titled(await actionsAt(client, uri, CURSOR, CONVERT), DRAFT);
    assert.equal(again.disabled?.reason, '已经是标准格式');
  });

  it('is refused, with the reason, where a table could not be read whole', async () => {
    const { text, cursor } = marked(
      TABS.replace(/(\n二、上年结转[^\t\n]*)[^\n]*/, `$1\t1‸${'\t2'.repeat(12)}`),
    );
    const uri = await client.open(text, 'untitled:torn');
    const refused = titled(await actionsAt(client, uri, { ...cursor, character: 1 }, CONVERT), '把表三');
    assert.ok(refused.disabled?.reason);
    assert.ok(!refused.data && !refused.edit);
  });

  it('is offered in a table only, and the whole draft to who asks', async () => {
    const uri = await client.open(TABS, 'untitled:place');
    assert.deepEqual(titles(await actionsAt(client, uri, { line: 0, character: 0 }, CONVERT)), [DRAFT]);
    assert.deepEqual(await actionsAt(client, uri, CURSOR, { ...CONVERT, triggerKind: 2 }), []);
    assert.deepEqual(await actionsAt(client, uri, CURSOR, { only: ['refactor.inline'] }), []);
    const other = await client.open(CLEAN, 'untitled:clean');
    assert.ok(titles(await actionsAt(client, other, CURSOR)).includes(DRAFT));
  });
});
