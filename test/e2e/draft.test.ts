import assert from 'node:assert/strict';
import { WRONG_TOTAL } from '../support/drafts';
import { type MainWindow, mainWindow } from './support/main-window';
import { describeEditor } from './support/session';
import type { EditorWindow } from './support/window';

const NAME = '云岭区财政局2024年政府信息公开工作年度报告.md';
const ROW = '| 一、本年新收政府信息公开申请数量 |';

/** The same report, its wrong total not written yet. */
const BLANK = WRONG_TOTAL.replace('| 121 |', '|  |');

describeEditor('an open draft', () => {
  let main: MainWindow;
  let window: EditorWindow;

  before(async () => {
    main = await mainWindow();
    ({ window } = main);
    await main.open(NAME, WRONG_TOTAL);
  });

  it('has one squiggle, under the wrong cell and nothing else', async () => {
    await window.goTo(WRONG_TOTAL, '121');
    await window.squiggle('error').first().waitFor();
    const line = WRONG_TOTAL.split('\n').findIndex((text) => text.startsWith(ROW)) + 1;
    const [squiggle, ...more] = await window.squiggles();
    assert.deepEqual({ squiggle, more }, { squiggle: { severity: 'error', line, text: '121' }, more: [] });
    await window.picture('a1-squiggle');
  });

  it('has the outline of its sections', async () => {
    await window.run('Explorer: Focus on Outline View');
    const rows = await window.until(
      () => window.rowTexts('.outline-pane'),
      (texts) => texts.length >= 3,
      'the outline',
    );
    assert.match(rows[0] ?? '', /^云岭区财政局2024年政府信息公开工作年度报告/);
    assert.ok(rows.includes('一、总体情况'), rows.join());
    await window.picture('a2-outline');
  });

  it('shows the identity of a cell in a hover', async () => {
    await window.goTo(WRONG_TOTAL, '121', 1);
    const text = await window.hoverText(/✗/);
    assert.match(text, /25＋16＋24＋21＋10＋24＝120|25 ?\+ ?16 ?\+ ?24 ?\+ ?21 ?\+ ?10 ?\+ ?24 ?= ?120/);
    await window.picture('a3-hover');
    await window.press('Escape');
  });

  it('has colours of its own for headings and numbers', async () => {
    const [heading, number] = await Promise.all([
      window.colourOf(/^三、|收到和处理政府信息公开申请情况$/),
      window.colourOf(/^25$/),
    ]);
    assert.notEqual(heading, number);
    assert.notEqual(await window.colourOf(/^\|$/), number);
  });

  it('loses its finding when the right number is typed, without saving', async () => {
    await window.goTo(WRONG_TOTAL, '121');
    await window.press('Delete', 'Delete', 'Delete');
    await window.type('120');
    await window.squiggle('error').first().waitFor({ state: 'detached' });
    assert.equal(await window.isDirty(NAME), true);
    assert.equal(main.onDisk(NAME), WRONG_TOTAL);
    await window.picture('a4-right-number');
    await window.save(NAME);
    assert.equal(main.onDisk(NAME), WRONG_TOTAL.replace('| 121 |', '| 120 |'));
  });

  it('tells edition and findings in its status item', async () => {
    const text = await window.languageStatus();
    assert.match(text, /2021/);
    assert.match(text, /云岭区财政局/);
    assert.match(text, /no findings/);
    await window.picture('a5-status');
    await window.press('Escape');
  });

  it('is aligned by the editor’s own command, to the same text each time', async () => {
    await window.run('Format Document');
    await window.page.locator(`.tab.active.dirty[data-resource-name="${NAME}"]`).waitFor();
    await window.picture('a6-formatted');
    await window.save(NAME);
    const once = main.onDisk(NAME);
    const bare = (text: string) => text.replace(/[ -]/g, '');
    assert.equal(bare(once), bare(WRONG_TOTAL.replace('| 121 |', '| 120 |')));
    assert.match(once, /\n\| 第二十条第（一）项 +\|/);
    await window.run('Format Document');
    await window.save(NAME);
    assert.equal(main.onDisk(NAME), once);
  });

  it('offers the number that balances first, in a blank cell', async () => {
    await main.open('填.nianbao', BLANK);
    const before = `${ROW}  |  | 25 | 16 | 24 | 21 | 10 | 24 | `;
    await window.goTo(BLANK, before, before.length);
    await window.press('Control+Space');
    await window.rows('.suggest-widget.visible').first().waitFor();
    const [first] = await window.rowTexts('.suggest-widget.visible');
    assert.match(first ?? '', /^120/);
    await window.picture('a7-completion');
    await window.press('Enter');
    await window.save('填.nianbao');
    assert.match(main.onDisk('填.nianbao'), /\| 24 \| +120 +\|\n/);
  });

  it('opens the page of a rule, offline', async () => {
    await window.run('Nianbao: Show a Rule');
    await window.page.locator('.quick-input-title').filter({ hasText: 'Which rule' }).waitFor();
    await window.quickInput.fill('result-total');
    await window.rows('.quick-input-list').filter({ hasText: 'result-total' }).first().waitFor();
    await window.press('Enter');
    const page = window.page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
    await page.getByRole('heading', { name: 'result-total' }).first().waitFor();
    await window.picture('a8-rule');
  });
});
