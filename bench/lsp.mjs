// npm run bench:lsp [-- --quick]: from a key to diagnostics, beside other language servers, all in one run and in turn.
// npm run bench:lsp -- --archive [reports]: from a key to the findings across reports, in a workspace of thousands.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildAll } from '../scripts/build.mjs';
import { step } from '../scripts/lib/console.mjs';
import { ensureInstalled } from '../scripts/lib/install.mjs';
import { root } from '../scripts/lib/process.mjs';
import { keystrokeSections } from './lsp-sections.mjs';
import { measuredServers, SIZES, writeJsonDocuments } from './lsp-servers.mjs';
import { keystrokes, memory, start } from './measure-lsp.mjs';
import { table } from './table.mjs';

if (process.argv.includes('--archive')) {
  const { measureArchive } = await import('./lsp-archive.mjs');
  await measureArchive(Number(process.argv[process.argv.indexOf('--archive') + 1]) || undefined);
  process.exit();
}

const OUT = join(root, 'bench', 'out');
const REPORTS = 100;
/** One with a broken total: there is something to tell. */
const TYPED_IN = 9;
const FIRST = SIZES['15 KB'];

const quick = process.argv.includes('--quick');
const rounds = quick ? { keys: 2, start: 3, memory: 1 } : { keys: 5, start: 11, memory: 3 };
await ensureInstalled();
await buildAll();
mkdirSync(OUT, { recursive: true });
const corpus = join(OUT, 'lsp-corpus');
await step('Making the documents', async () => {
  const { makeCorpus } = await import('./corpus.mjs');
  await makeCorpus(corpus, REPORTS, TYPED_IN);
  writeJsonDocuments(corpus);
});
const servers = await measuredServers(OUT);
const keys = {};
for (const [size, name] of Object.entries(SIZES))
  keys[size] = await step(`Typing in ${size}, the servers in turn`, () =>
    inTurn(rounds.keys, (server) => keystrokes(server, corpus, name)),
  );
const starts = await step('Starting, in turn', () =>
  inTurn(rounds.start, (server) => start(server, corpus, FIRST)),
);
const memories = await step('Opening many reports, in turn', () =>
  inTurn(rounds.memory, (server) => memory(server, corpus, FIRST)),
);
const sections = keystrokeSections(keys, starts, memories);
console.log(
  `\nNode ${process.versions.node}, ${process.platform}-${process.arch}. Medians of rounds; ms and MiB.`,
);
for (const section of sections) console.log(`\n${section.title}\n\n${table(section.columns, section.rows)}`);
writeFileSync(join(OUT, 'lsp-result.json'), `${JSON.stringify(sections, undefined, 2)}\n`);

/** What each server gives in each round, by name; in a round one server comes after the other. */
async function inTurn(count, measure) {
  const results = Object.fromEntries(Object.keys(servers).map((name) => [name, []]));
  for (let round = 0; round < count; round++)
    for (const [name, server] of Object.entries(servers)) results[name].push(await measure(server));
  return results;
}
