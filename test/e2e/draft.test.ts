import assert from 'node:assert/strict';
import { WRONG_TOTAL } from '../support/drafts';
import { type MainWindow, mainWindow } from './support/main-window';
import { describeEditor } from './support/session';

const NAME = '云岭区财政局2024年政府信息公开工作年度报告.md';

describeEditor('a draft in VS Code', () => {
  let main: MainWindow;

  before(async () => {
    main = await mainWindow();
    await main.open(NAME, WRONG_TOTAL);
  });

  it('has a squiggle under the one wrong cell', async () => {
    const { window } = main;
    await window.goTo(41, 1);
    await window.squiggle().first().waitFor();
    await window.picture('draft-squiggle');
    console.log(await window.squiggles());
  });
  it('outline', async () => {
    const { window } = main;
    await window.run('Explorer: Focus on Outline View');
    await window.rows('.outline-pane').nth(3).waitFor();
    console.log(await window.rowTexts('.outline-pane'));
    await window.picture('draft-outline');
  });
  it('hover', async () => {
    const { window } = main;
    await window.goToText(WRONG_TOTAL, '121');
    await window.press('Control+K', 'Control+I');
    await window.page.locator('.monaco-hover:visible').first().waitFor();
    await window.picture('draft-hover');
    console.log(await window.page.locator('.monaco-hover:visible').allInnerTexts());
    await window.press('Escape');
  });
  it('colours', async () => {
    const { window } = main;
    console.log(await window.page.locator('.view-line span span').evaluateAll((spans: any[]) => spans.slice(0,90).map((e) => [e.textContent, (globalThis as any).getComputedStyle(e).color])));
  });
  it('type', async () => {
    const { window } = main;
    await window.goToText(WRONG_TOTAL, '121');
    await window.press('Delete', 'Delete', 'Delete');
    await window.type('120');
    await window.squiggle().first().waitFor({ state: 'detached' });
    console.log(await window.isDirty(NAME));
    await window.picture('draft-right');
  });
  it('status', async () => {
    const { window } = main;
    await window.page.locator('#status\\.languageStatus').click();
    await window.page.locator('.hover-language-status').first().waitFor();
    await window.picture('draft-status');
    console.log(await window.page.locator('.hover-language-status').allInnerTexts());
    await window.press('Escape');
  });
  it('actions', async () => {
    const { window } = main;
    await main.open('改.nianbao', WRONG_TOTAL);
    await window.goToText(WRONG_TOTAL, '121');
    await window.squiggle().first().waitFor();
    await window.press('Control+Period');
    await window.rows('.action-widget').first().waitFor();
    await window.picture('draft-actions');
    console.log(await window.rowTexts('.action-widget'));
    await window.press('Escape');
  });
  it('format', async () => {
    const { window } = main;
    await window.run('Format Document');
    await window.page.locator('.tab.active.dirty').waitFor();
    await window.picture('draft-format');
  });
  it('rule', async () => {
    const { window } = main;
    await window.run('Nianbao: Show a Rule');
    await window.rows('.quick-input-list').filter({ hasText: 'result-total' }).first().waitFor();
    await window.picture('draft-rules');
    await window.quickInput.fill('result-total');
    await window.press('Enter');
    const inner = window.page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
    await inner.locator('h1').waitFor();
    console.log(await inner.locator('h1').innerText());
    await window.picture('draft-rule');
  });
  it('complete', async () => {
    const { window } = main;
    const text = WRONG_TOTAL.replace('| 121 |', '|  |');
    await main.open('填.nianbao', text);
    await window.goToText(text, '| 25 | 16 | 24 | 21 | 10 | 24 |  |', '| 25 | 16 | 24 | 21 | 10 | 24 | '.length);
    await window.press('Control+Space');
    await window.rows('.suggest-widget.visible').first().waitFor();
    await window.picture('draft-complete');
    console.log(await window.rowTexts('.suggest-widget.visible'));
    await window.press('Escape');
  });
});
