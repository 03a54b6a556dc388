// npm test: installs what is missing, builds, runs every test, then once more under the other Node versions, then the
// tests in a real VS Code.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildAll } from './build.mjs';
import { testInEditor } from './e2e.mjs';
import { say, step } from './lib/console.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { otherNodes } from './lib/nodes.mjs';
import { root, run } from './lib/process.mjs';

const RESULT = join(root, 'dist', 'test-result.json');

await ensureInstalled();
await buildAll();
const files = await step('Bundling the tests', async () => {
  const { buildTests } = await import('./build-tests.mjs');
  return buildTests();
});

const counts = [
  await runTests(process.execPath, 'spec', files, `Running all tests under Node ${process.versions.node}`),
];
const { nodes, skipped } = await otherNodes(process.env.CI === 'true');
for (const { major, file } of nodes)
  counts.push(await runTests(file, 'dot', files, `Running all tests under Node ${major}`));
if (skipped !== undefined) say(`The tests under the other Node versions are skipped: ${skipped}`);
counts.push(await testInEditor());
report(counts);

async function runTests(node, reporter, testFiles, title) {
  mkdirSync(join(root, 'dist'), { recursive: true });
  rmSync(RESULT, { force: true });
  await step(title, () =>
    run(node, [
      '--enable-source-maps',
      join(root, 'scripts', 'mocha-worker.mjs'),
      RESULT,
      reporter,
      ...testFiles,
    ]),
  );
  try {
    return JSON.parse(readFileSync(RESULT, 'utf8'));
  } catch {
    console.error('✗ The tests ended before they could report: counted as one failure.');
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

function report(all) {
  const sum = (key) => all.reduce((total, one) => total + one[key], 0);
  const skippedTests = sum('skipped');
  console.log(
    `\n${sum('passed')} passed, ${sum('failed')} failed${skippedTests > 0 ? `, ${skippedTests} skipped` : ''}`,
  );
  process.exitCode = sum('failed') > 0 ? 1 : 0;
}
