import assert from 'node:assert/strict';
import { CLEAN } from '../../../support/drafts';
import { actionsAt, rulesIn, take, titled, titles } from '../../support/actions';
import { LspClient } from '../../support/client';

const START = { line: 0, character: 0 };
const SOURCE = { only: ['source'] };
const headings = (text: string) => [...text.matchAll(/^## (.)、/gm)].map(([, mark]) => mark).join('');

describe('completing a draft', () => {
  let client: LspClient;
  before(async () => {
    client = await LspClient.start();
  });
  after(() => client.stop());

  it('inserts every section and table that is missing, each at its place', async () => {
    const draft = CLEAN.replace(/## 四、[\s\S]*/, '').replace(/(## 二、[^\n]*\n)[\s\S]*?(?=## 三、)/, '$1\n');
    const uri = await client.open(draft);
    const action = titled(await actionsAt(client, uri, START, SOURCE), '补齐缺少的部分和表格（2 处）');
    assert.equal(action.kind, 'source.complete.nianbao');
    const text = await take(client, action, uri, draft);
    assert.equal(headings(text), '一二三四五六');
    assert.match(text, /## 二、[^\n]*\n\n\| 第二十条第（一）项[\s\S]*## 三、/);
    assert.match(text, /## 四、[^\n]*\n\n\| 行政复议[\s\S]*## 五、/);
    const rules = await rulesIn(client, uri);
    assert.ok(!rules.includes('section-missing') && !rules.includes('table-missing'), rules.join());
    assert.deepEqual(titles(await actionsAt(client, uri, START, SOURCE)), []);
  });

  it('keeps the line ends of the document, and the form of 2019', async () => {
    const draft = CLEAN.replaceAll('2024', '2020')
      .replace(/## 四、[\s\S]*?(?=## 五、)/, '')
      .replaceAll('\n', '\r\n');
    const uri = await client.open(draft, 'untitled:2019');
    const text = await take(client, titled(await actionsAt(client, uri, START, SOURCE), '补齐'), uri, draft);
    assert.equal(headings(text), '一二三四五六');
    assert.doesNotMatch(text, /[^\r]\n/);
  });

  it('is not offered for a whole report, nor where it was not asked for', async () => {
    const uri = await client.open(CLEAN, 'untitled:whole');
    assert.deepEqual(await actionsAt(client, uri, START, SOURCE), []);
    const cut = await client.open(CLEAN.replace(/## 六、[\s\S]*/, ''), 'untitled:cut');
    assert.deepEqual(await actionsAt(client, cut, START, { only: ['source.fixAll'] }), []);
    assert.ok(!titles(await actionsAt(client, cut, START)).some((title) => title.startsWith('补齐')));
  });
});
