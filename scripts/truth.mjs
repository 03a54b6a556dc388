// npm run truth: reads the corpus of real reports (../shared/corpus) and prints, per file, how many cells of the
// standard tables `nianbao extract` reads right, leaves unread, or reads wrong.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { table } from '../bench/table.mjs';
import { buildAll } from './build.mjs';
import { fail } from './lib/console.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { root, runQuietly } from './lib/process.mjs';

const CORPUS = join(root, '..', 'shared', 'corpus');

await ensureInstalled();
if (!existsSync(join(CORPUS, 'truth.json')))
  fail('The corpus is not at ../shared/corpus: there is nothing to compare with.');
await buildAll();
const { load } = await import('./lib/load.mjs');
const { placeOf, score } = await load("export { placeOf, score } from './test/support/truth';");
const truth = JSON.parse(readFileSync(join(CORPUS, 'truth.json'), 'utf8'));
const scores = [];
for (const key of Object.keys(truth)) {
  const path = join(CORPUS, placeOf(key).file);
  const { stdout, stderr } = await runQuietly(process.execPath, [
    'dist/cli/nianbao.js',
    'extract',
    '--format',
    'json',
    path,
  ]);
  if (stderr !== '') console.error(stderr);
  scores.push({
    ...score(key, truth, JSON.parse(stdout)[0], readFileSync(path, 'utf8')),
    layout: layouts(JSON.parse(stdout)[0]),
  });
}
const total = ['cells', 'right', 'unread', 'wrong'].map((name) =>
  scores.reduce((sum, one) => sum + one[name], 0),
);
const rows = scores.map((one) => [one.file, one.layout, one.cells, one.right, one.unread, one.wrong]);
console.log(
  `\n${table(['file', 'layout', 'cells', 'right', 'unread', 'wrong'], [...rows, ['total', '', ...total]])}`,
);
for (const { file, faults } of scores) for (const fault of faults) console.log(`${file}: ${fault}`);
process.exitCode = scores.some((one) => one.wrong > 0) ? 1 : 0;

function layouts(extracted) {
  const tables = (extracted.reports ?? [extracted]).flatMap((report) => Object.values(report.tables));
  return [...new Set(tables.map((one) => one.layout))].join(', ');
}
