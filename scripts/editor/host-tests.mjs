// Runs the tests that live inside the editor's extension host, beside the installed extension.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { format } from 'node:util';
import { root } from '../lib/process.mjs';
import { launchBrowser } from './browser.mjs';
import { bundleHost } from './bundle.mjs';
import { installExtension, Profile, startServer } from './server.mjs';
import { QUIET } from './settings.mjs';

const ENDS_WITHIN = 240_000;
const LOG_TAIL = 20;

/** Without this the editor takes no tests from its address. Only for these runs: it also quiets notifications. */
const TAKES_TESTS = ['--vscode-option', 'enable-smoke-test-driver'];

/** The editor wants an extension under development before it runs tests: an empty one; ours is installed. */
const EMPTY_EXTENSION = {
  name: 'tests',
  publisher: 'nianbao',
  version: '0.0.0',
  engines: { vscode: '^1.100.0' },
};

/** Runs all of them in one window on an empty folder. @returns counts of passed, failed and skipped. */
export async function testInHost({ editor, browser, vsix }) {
  const folder = mkdtempSync(join(tmpdir(), 'nianbao-host-'));
  const resultFile = `${folder}.json`;
  const profile = new Profile({ ...QUIET, 'nianbao.locale': 'zh' });
  try {
    await installExtension(editor, profile, vsix);
    const log = await inWindow({ editor, browser, profile, folder, resultFile });
    if (existsSync(resultFile)) return told(JSON.parse(readFileSync(resultFile, 'utf8')));
    console.error(`✗ The tests inside the extension host did not report: one failure.\n${log.join('\n')}`);
    return { passed: 0, failed: 1, skipped: 0 };
  } finally {
    profile.remove();
    for (const path of [folder, resultFile]) rmSync(path, { recursive: true, force: true });
  }
}

/** Opens the window that runs the tests, and waits until the editor says that they ended; gives the end of its log. */
async function inWindow({ editor, browser, profile, folder, resultFile }) {
  const { runner, files } = await bundleHost();
  const env = { NIANBAO_HOST_TESTS: JSON.stringify(files), NIANBAO_HOST_RESULTS: resultFile };
  const server = await startServer(editor, profile, { args: TAKES_TESTS, env });
  const chromium = await launchBrowser(browser);
  const log = [];
  try {
    const page = await chromium.newPage();
    const ended = new Promise((resolve) => page.exposeFunction('codeAutomationExit', resolve));
    await page.exposeFunction('codeAutomationLog', (type, args) => log.push(`[${type}] ${format(...args)}`));
    await page.goto(addressOf(server, folder, runner));
    await Promise.race([ended, tooLate(log)]);
    return log.slice(-LOG_TAIL);
  } finally {
    await chromium.close();
    await server.stop();
  }
}

function addressOf({ base, port }, folder, runner) {
  const extension = join(root, 'dist', 'e2e', 'host', 'extension');
  mkdirSync(extension, { recursive: true });
  writeFileSync(join(extension, 'package.json'), JSON.stringify(EMPTY_EXTENSION));
  const remote = (path) => `vscode-remote://127.0.0.1:${port}${encodeURI(path)}`;
  const address = new URL(base);
  address.searchParams.set('folder', folder);
  const payload = [
    ['extensionDevelopmentPath', remote(extension)],
    ['extensionTestsPath', remote(runner)],
  ];
  address.searchParams.set('payload', JSON.stringify(payload));
  return address.href;
}

function tooLate(log) {
  return new Promise((resolve) => {
    const timer = setTimeout(() => {
      log.push(`the tests did not end within ${ENDS_WITHIN / 1000} s`);
      resolve();
    }, ENDS_WITHIN);
    timer.unref();
  });
}

function told(results) {
  const marks = { passed: '✔', failed: '✗', skipped: '-' };
  for (const { title, state, error } of results)
    console.log(`  ${marks[state]} ${title}${error ? `\n${error}` : ''}`);
  const count = (state) => results.filter((result) => result.state === state).length;
  const counts = { passed: count('passed'), failed: count('failed'), skipped: count('skipped') };
  // No test at all is no success.
  return results.length > 0 ? counts : { ...counts, failed: 1 };
}
