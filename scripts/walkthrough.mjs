// node scripts/walkthrough.mjs: makes the pictures of the walkthrough, walkthrough/*.png, from the real editor.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildAll } from './build.mjs';
import { ensureBrowser, launchBrowser } from './editor/browser.mjs';
import { packedExtension } from './editor/extension.mjs';
import { ensureEditor } from './editor/install.mjs';
import { installExtension, Profile, startServer } from './editor/server.mjs';
import { QUIET } from './editor/settings.mjs';
import { fail, say } from './lib/console.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { load } from './lib/load.mjs';
import { palettePng } from './lib/palette-png.mjs';
import { root } from './lib/process.mjs';

const OUT = join(root, 'walkthrough');
const MOST_BYTES = 60 * 1024;
const SIZE = { width: 960, height: 600 };
const NAME = '云岭区财政局2024年政府信息公开工作年度报告.md';
const SETTINGS = {
  ...QUIET,
  'editor.fontSize': 13,
  'editor.minimap.enabled': false,
  'editor.stickyScroll.enabled': false,
  'problems.defaultViewMode': 'table',
  'nianbao.locale': 'zh',
  'workbench.activityBar.location': 'hidden',
  'breadcrumbs.enabled': false,
};
const MODULES = `
export { EditorWindow } from './test/e2e/support/window';
export { madeReports } from './test/e2e/support/reports';
export { WRONG_TOTAL } from './test/support/drafts';
`;

await ensureInstalled();
await buildAll();
const { EditorWindow, madeReports, WRONG_TOTAL } = await load(MODULES);
const folder = mkdtempSync(join(tmpdir(), '年报-'));
const editor = await ensureEditor();
const profile = new Profile(SETTINGS);
await installExtension(editor, profile, await packedExtension());
const server = await startServer(editor, profile);
const browser = await launchBrowser(await ensureBrowser());
try {
  await takePictures();
} finally {
  await browser.close();
  await server.stop();
  profile.remove();
  rmSync(folder, { recursive: true, force: true });
}

async function takePictures() {
  mkdirSync(OUT, { recursive: true });
  writeFileSync(join(folder, NAME), WRONG_TOTAL);
  const window = await EditorWindow.empty(browser, SIZE);
  const address = new URL(server.base);
  address.searchParams.set('folder', folder);
  await window.open(address.href);
  await window.openFile(NAME);
  await window.run('View: Toggle Primary Side Bar Visibility');
  await window.goTo(WRONG_TOTAL, '121', 1);
  await window.squiggle('error').first().waitFor();
  await keep(window, '1-open');
  // A cell beside the wrong one: its hover holds the identity alone.
  await window.goTo(WRONG_TOTAL, '| 25 | 16 |', 7);
  await window.hoverText(/✗/);
  await keep(window, '2-hover');
  await window.press('Escape');
  await window.goTo(WRONG_TOTAL, '121', 1);
  await window.openActions();
  await keep(window, '3-fix');
  await window.press('Escape');
  await newReport(window);
  await keep(window, '4-new');
  await wholeFolder(window);
  await keep(window, '5-workspace');
}

/** The command asks for the body, the year and where to. */
async function newReport(window) {
  await window.run('Nianbao: New Report');
  const box = window.page.locator('.quick-input-widget:visible .quick-input-title');
  await box.waitFor();
  for (const answer of ['海原市水务局', '2024']) {
    const title = await window.page.locator('.quick-input-widget').innerText();
    await window.quickInput.fill(answer);
    await window.press('Enter');
    await window.until(
      () => window.page.locator('.quick-input-widget').innerText(),
      (text) => text !== title,
      'the next question',
    );
  }
  await window.press('Enter');
  await window.page.locator('.view-line').filter({ hasText: '海原市水务局' }).first().waitFor();
}

async function wholeFolder(window) {
  for (const { name, bytes } of madeReports()) writeFileSync(join(folder, name), bytes);
  await window.run('View: Close All Editors');
  await window.page.getByRole('button', { name: "Don't Save" }).click();
  await window.run('Nianbao: Check All Reports in the Workspace');
  await window.notification('Reports checked').getByRole('button', { name: 'Problems' }).click();
  await window.run('View: Toggle Primary Side Bar Visibility');
  await window.rows('.markers-panel').nth(5).waitFor();
}

async function keep(window, name) {
  const shot = await window.page.screenshot();
  const { width, height, data } = await window.page.evaluate(pixelsOf, shot.toString('base64'));
  const png = palettePng({ width, height, pixels: Buffer.from(data, 'base64') });
  if (png.length > MOST_BYTES) fail(`${name}.png has ${png.length} bytes; at most ${MOST_BYTES} are allowed`);
  writeFileSync(join(OUT, `${name}.png`), png);
  say(`walkthrough/${name}.png: ${Math.round(png.length / 1024)} KiB`);
}

/** Runs in the page: the browser decodes its own picture. */
async function pixelsOf(base64) {
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
  const { width, height } = image;
  const context = new OffscreenCanvas(width, height).getContext('2d');
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, width, height);
  let text = '';
  for (let at = 0; at < data.length; at += 32768)
    text += String.fromCharCode(...data.subarray(at, at + 32768));
  return { width, height, data: btoa(text) };
}
