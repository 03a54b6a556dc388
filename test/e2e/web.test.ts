import assert from 'node:assert/strict';
import { Workspace } from '../cli/support/workspace';
import { WRONG_TOTAL } from '../support/drafts';
import { describeEditor, session } from './support/session';
import type { EditorWindow } from './support/window';

const NAME = '网.nianbao.md';

/** Where an extension runs is chosen by this setting; the browser's extension host is a worker without Node. */
const IN_BROWSER = { 'remote.extensionKind': { 'nianbao.nianbao': ['web'] } };

describeEditor('the extension in the browser, without Node', () => {
  const files = new Workspace();
  let window: EditorWindow;

  before(async () => {
    files.write(NAME, WRONG_TOTAL);
    window = await (await session()).window(files.folder, IN_BROWSER);
    await window.openFile(NAME);
  });
  after(() => files.remove());

  it('finds the same, in the same place', async () => {
    await window.goTo(WRONG_TOTAL, '121');
    await window.squiggle('error').first().waitFor();
    assert.deepEqual(
      (await window.squiggles()).map(({ text }) => text),
      ['121'],
    );
    await window.picture('f1-browser');
  });

  it('mends it, too', async () => {
    await window.goTo(WRONG_TOTAL, '121', 1);
    await window.quickFix(/121.*120/);
    await window.squiggle('error').first().waitFor({ state: 'detached' });
    await window.save(NAME);
    assert.equal(files.text(NAME), WRONG_TOTAL.replace('| 121 |', '| 120 |'));
  });

  it('runs in the web worker', async () => {
    await window.run('Developer: Show Running Extensions');
    const row = window.rows('.runtime-extensions-editor').filter({ hasText: 'Nianbao' });
    await scrolledTo(row);
    await window.picture('f2-running');
    assert.match(await row.first().innerText(), /web worker/i);
  });

  /** The list draws only the rows in sight, the slowest starters first. */
  async function scrolledTo(row: ReturnType<EditorWindow['rows']>): Promise<void> {
    const list = window.rows('.runtime-extensions-editor').first();
    await list.waitFor();
    await list.hover();
    let looks = 0;
    await window.until(
      async () => {
        const count = await row.count();
        // Down and up again: the order may change while it is looked at.
        if (count === 0) await window.page.mouse.wheel(0, looks++ % 20 < 10 ? 300 : -300);
        return count;
      },
      (count) => count > 0,
      'the row of the extension',
    );
  }

  it('asks for nothing beyond this machine', () => {
    assert.deepEqual([...window.outside], []);
  });
});
