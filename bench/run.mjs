// npm run bench [-- --quick] [-- --shared]: how fast the linter is, as ratios taken in one run. --quick takes
// fewer pairs; --shared takes reports made by ../shared/peers/make-corpus.mjs, where it is there, instead of our own.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildAll } from '../scripts/build.mjs';
import { say, step } from '../scripts/lib/console.mjs';
import { ensureInstalled } from '../scripts/lib/install.mjs';
import { root, runNode } from '../scripts/lib/process.mjs';
import { measureInProcess } from './measure-in-process.mjs';
import { measureProcesses } from './measure-processes.mjs';
import { table } from './table.mjs';

const OUT = join(root, 'bench', 'out');
const SHARED_MAKER = join(root, '..', 'shared', 'peers', 'make-corpus.mjs');
const REPORTS = 1000;

const quick = process.argv.includes('--quick');
await ensureInstalled();
await buildAll();
mkdirSync(OUT, { recursive: true });
const corpus = await corpusFolder();
const inProcess = await step('Measuring calls in one process', () =>
  measureInProcess(corpus, OUT, quick ? { passes: 2, seconds: 1.5 } : { passes: 5, seconds: 2.5 }),
);
const processes = await step('Measuring whole processes, in turn', () =>
  measureProcesses(
    corpus,
    join(OUT, 'peers'),
    quick ? { pairs: 3, slowPairs: 1 } : { pairs: 9, slowPairs: 2 },
  ),
);
const sections = [...inProcess, ...processes];
console.log(
  `\nNode ${process.versions.node}, ${process.platform}-${process.arch}. Medians; ratios are taken side by side.`,
);
for (const section of sections) console.log(`\n${section.title}\n\n${table(section.columns, section.rows)}`);
writeFileSync(join(OUT, 'result.json'), `${JSON.stringify(sections, undefined, 2)}\n`);

async function corpusFolder() {
  if (process.argv.includes('--shared')) {
    if (existsSync(SHARED_MAKER)) return sharedCorpus();
    say('../shared/peers is not there; taking our own reports');
  }
  const folder = join(OUT, 'corpus');
  await step(`Making ${REPORTS} reports`, async () => {
    const { makeCorpus } = await import('./corpus.mjs');
    const bytes = await makeCorpus(folder, REPORTS);
    console.log(`  Markdown ${bytes.md} bytes, text ${bytes.txt} bytes in bench/out/corpus`);
  });
  return folder;
}

async function sharedCorpus() {
  const folder = join(OUT, 'shared');
  await step(`Making ${REPORTS} reports from the seeds`, () =>
    runNode([SHARED_MAKER, '--out', folder, '--n', String(REPORTS)]),
  );
  return folder;
}
