import assert from 'node:assert/strict';
import iconv from 'iconv-lite';
import { CLEAN, WRONG_TOTAL } from '../support/drafts';
import { type MainWindow, mainWindow } from './support/main-window';
import { describeEditor } from './support/session';

const REPORT = '政府信息公开年报';

describeEditor('a text that is not open as a report', () => {
  let main: MainWindow;

  before(async () => {
    main = await mainWindow();
  });

  it('is offered the switch when it is Markdown of a report, and switched when that is taken', async () => {
    const { window } = main;
    await main.open('草稿.md', WRONG_TOTAL);
    const offer = window.notification('草稿.md');
    await offer.waitFor();
    assert.match(await window.languageMode(), /Markdown/);
    await window.picture('d1-offer');
    await offer.getByRole('button', { name: 'Switch' }).click();
    await window.until(
      () => window.languageMode(),
      (mode) => !/Markdown/.test(mode),
      'the language mode',
    );
    await window.goTo(WRONG_TOTAL, '121');
    await window.squiggle('error').first().waitFor();
  });

  it('is left alone when it is other Markdown', async () => {
    const { window } = main;
    await main.open('读我.md', '# 读我\n\n各单位的年报放在这里。\n');
    await main.open('另一份政府信息公开工作年度报告.md', CLEAN);
    // The second was looked at after the first, and has its status: an offer would be there by now.
    assert.match(await window.languageStatus(), /2021/);
    await window.press('Escape');
    assert.equal(await window.notification('读我').count(), 0);
  });

  it('has one finding when its bytes are GB18030, and is a report once it is opened again as such', async () => {
    const { window } = main;
    await main.open(`国标${REPORT}.md`, iconv.encode(WRONG_TOTAL, 'gb18030'));
    await window.squiggle('warning').first().waitFor();
    const squiggles = await window.squiggles();
    assert.equal(squiggles.length, 1);
    await window.picture('d2-wrong-encoding');
    await window.press('Control+1', 'Control+Home');
    const offered = await window.quickFix('GB18030');
    assert.equal(offered.filter((title) => !/GB18030|Quick Fix/.test(title)).join(), '');
    await window.page.locator('#status\\.editor\\.encoding').filter({ hasText: 'GB18030' }).waitFor();
    await window.goTo(WRONG_TOTAL, '121');
    await window.squiggle('error').first().waitFor();
    assert.deepEqual(
      (await window.squiggles()).map(({ text }) => text),
      ['121'],
    );
    await window.picture('d3-reopened');
  });

  it('has made the editor ask for nothing beyond this machine', () => {
    assert.deepEqual([...main.window.outside], []);
  });
});
