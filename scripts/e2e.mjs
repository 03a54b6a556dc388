// npm run test:e2e: the tests in a real VS Code, with the packaged extension. NIANBAO_GREP narrows them by title;
// arguments name files, where test/e2e/host stands for those inside the extension host.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildAll } from './build.mjs';
import { bundleDriven, countHostTests } from './editor/bundle.mjs';
import { packedExtension } from './editor/extension.mjs';
import { unsupported } from './editor/folder.mjs';
import { testInHost } from './editor/host-tests.mjs';
import { say, step } from './lib/console.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { isProgram, root, run } from './lib/process.mjs';

const RESULT = join(root, 'dist', 'e2e-result.json');

const WHERE = 'on Linux x64 where the npm registry can be reached';

/** Runs the tests in the editor; the bundles are built already. @returns counts of passed, failed and skipped. */
export async function testInEditor(patterns) {
  const provided = await provide();
  rmSync(join(root, 'test', 'e2e', 'out'), { recursive: true, force: true });
  const inHost = (pattern) => pattern.includes('/host');
  const counts = [];
  if (!patterns?.every(inHost))
    counts.push(
      await drive(
        provided,
        patterns?.filter((one) => !inHost(one)),
      ),
    );
  if (patterns === undefined || patterns.some(inHost)) counts.push(await host(provided));
  const sum = (key) => counts.reduce((total, one) => total + one[key], 0);
  return { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') };
}

/** Editor, browser and packaged extension; undefined where there are none, and then one line has said why. */
async function provide() {
  const found = await find();
  return found && { ...found, vsix: await packedExtension() };
}

async function find() {
  try {
    const reason = unsupported();
    if (reason !== undefined) throw new Error(reason);
    const { ensureEditor } = await import('./editor/install.mjs');
    const { ensureBrowser } = await import('./editor/browser.mjs');
    return { editor: await ensureEditor(), browser: await ensureBrowser() };
  } catch (error) {
    const why = error.message.replace(/\s*\n\s*/g, ' / ');
    say(`Skipped: the tests in VS Code (test/e2e), because ${why}. To run them: npm run test:e2e ${WHERE}`);
    return undefined;
  }
}

/** The tests that use the editor from outside, as a person does. */
async function drive(provided, patterns) {
  const files = await bundleDriven(patterns);
  mkdirSync(join(root, 'dist'), { recursive: true });
  rmSync(RESULT, { force: true });
  const { NIANBAO_E2E: _, ...env } = process.env;
  if (provided) env.NIANBAO_E2E = JSON.stringify(provided);
  const worker = join(root, 'scripts', 'mocha-worker.mjs');
  await step(provided ? 'Testing in VS Code' : 'Counting the tests in VS Code that are skipped', () =>
    run(process.execPath, ['--enable-source-maps', worker, RESULT, provided ? 'spec' : 'dot', ...files], {
      env,
    }),
  );
  try {
    const counts = JSON.parse(readFileSync(RESULT, 'utf8'));
    // No test at all is no success, unless few were asked for.
    const none = counts.passed + counts.failed + counts.skipped === 0 && !process.env.NIANBAO_GREP;
    return none ? { ...counts, failed: 1 } : counts;
  } catch {
    console.error('✗ The tests in VS Code ended before they could report: counted as one failure.');
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

/** The tests that run inside its extension host. */
async function host(provided) {
  if (!provided) return { passed: 0, failed: 0, skipped: countHostTests() };
  return step('Testing inside the extension host', () => testInHost(provided));
}

if (isProgram(import.meta.url)) {
  await ensureInstalled();
  await buildAll();
  const { passed, failed, skipped } = await testInEditor(
    process.argv.length > 2 ? process.argv.slice(2) : undefined,
  );
  console.log(`\n${passed} passed, ${failed} failed, ${skipped} skipped`);
  process.exitCode = failed > 0 ? 1 : 0;
}
