// npm run bench:scale [-- --reports 100000] [--pairs 3] [--archive] [--jobs 2] [--folder DIR]: a province's archive linted by the
// command: wall time, peak memory, the second run with the cache, four shards merged, and the ratio to the read-decode-
// split floor at 1,000 reports and at all of them, taken in turn in one run. The reports go to the temporary folder, or
// the one named, and are removed at the end.
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildAll } from '../scripts/build.mjs';
import { step } from '../scripts/lib/console.mjs';
import { ensureInstalled } from '../scripts/lib/install.mjs';
import { root } from '../scripts/lib/process.mjs';
import { median, runMeasured } from './processes.mjs';
import { table } from './table.mjs';

const FEW = 1000;
/** The few are measured so many times: a short run varies more. */
const FEW_PAIRS = 3;
const SHARDS = 4;
/** Beyond this many reports the shards answer from the cache: that they are parts of the whole shows all the same. */
const SHARDED_ANEW = 20_000;
const MOST_MEMORY = 400;

const { values } = parseArgs({
  options: {
    reports: { type: 'string', default: '10000' },
    pairs: { type: 'string', default: '1' },
    jobs: { type: 'string' },
    archive: { type: 'boolean', default: false },
    folder: { type: 'string' },
  },
});
const many = Number(values.reports);
const place = values.folder ?? join(tmpdir(), `nianbao-scale-${process.pid}`);
const options = [...(values.archive ? ['--archive'] : []), ...(values.jobs ? ['--jobs', values.jobs] : [])];

await ensureInstalled();
// It needs what was installed just now.
const { writeProvince } = await import('./province.mjs');
await buildAll();
mkdirSync(join(root, 'bench', 'out'), { recursive: true });
mkdirSync(place, { recursive: true });
try {
  await measure();
} finally {
  rmSync(place, { recursive: true, force: true });
}

async function measure() {
  const few = await made('few', FEW);
  const fewRatio = await step(`Linting ${FEW} reports and the floor, in turn`, () => inTurn(few, FEW_PAIRS));
  const all = await made('all', many);
  const allRatio = await step(`Linting ${many} reports and the floor, in turn`, () =>
    inTurn(all, Number(values.pairs)),
  );
  const second = await step('Linting them again with the cache', () => lint(all, ['--cache'], 'second'));
  const anew = many <= SHARDED_ANEW;
  const shards = await step(`Linting them in ${SHARDS} shards${anew ? '' : ', from the cache'}`, () =>
    sharded(all, anew ? [] : ['--cache']),
  );
  report({ fewRatio, allRatio, second, shards, bytes: all.bytes });
}

async function made(name, count) {
  const folder = join(place, name);
  const bytes = await step(`Making ${count} reports`, () => writeProvince(folder, count));
  return { name, folder, bytes };
}

/** The floor and the linter one after the other, the cache empty each time. */
function inTurn(corpus, pairs) {
  const runs = Array.from({ length: pairs }, () => {
    const floor = runMeasured(node(['bench/read-and-split.mjs', corpus.folder]));
    rmSync(cacheOf(corpus), { force: true });
    const ours = lint(corpus, ['--cache'], 'first');
    return { floor, ours, ratio: ours.seconds / floor.seconds, cpuRatio: ours.cpuSeconds / floor.cpuSeconds };
  });
  return {
    ours: runs.map(({ ours }) => ours).sort((a, b) => a.seconds - b.seconds)[pairs >> 1],
    floor: median(runs.map(({ floor }) => floor.seconds)),
    ratio: median(runs.map(({ ratio }) => ratio)),
    cpuRatio: median(runs.map(({ cpuRatio }) => cpuRatio)),
  };
}

function lint(corpus, more, output) {
  const caching = more.includes('--cache') ? ['--cache-location', cacheOf(corpus)] : [];
  const args = ['lint', '--format', 'jsonl', ...options, ...more, ...caching, corpus.folder];
  return runMeasured(node(['dist/cli/nianbao.js', ...args], [0, 1]), outputOf(output));
}

function sharded(corpus, more) {
  const names = Array.from({ length: SHARDS }, (_, at) => `shard-${at + 1}`);
  const runs = names.map((name, at) => lint(corpus, ['--shard', `${at + 1}/${SHARDS}`, ...more], name));
  const merge = runMeasured(
    node(['dist/cli/nianbao.js', 'merge', ...names.map(outputOf)], [0, 1]),
    outputOf('merged'),
  );
  return {
    seconds: Math.max(...runs.map(({ seconds }) => seconds)),
    peakMiB: Math.max(...runs.map(({ peakMiB }) => peakMiB)),
    merge,
  };
}

function report({ fewRatio, allRatio, second, shards, bytes }) {
  const perReport = ({ seconds }) => (seconds * 1000) / many;
  const rows = [
    ['first run', allRatio.ours, ''],
    ['second run, with the cache', second, same('first', 'second')],
    [`the slowest of ${SHARDS} shards`, shards, ''],
    ['merge', shards.merge, same('first', 'merged')],
  ].map(([name, run, verdict]) => [name, run.seconds, perReport(run), run.peakMiB, verdict]);
  const ratios = [
    [FEW, fewRatio],
    [many, allRatio],
  ].map(([count, { ours, floor, ratio, cpuRatio }]) => [String(count), ours.seconds, floor, ratio, cpuRatio]);
  const holds = {
    memory: allRatio.ours.peakMiB < MOST_MEMORY,
    ratio: allRatio.ratio <= fewRatio.ratio,
  };
  console.log(
    `\n${many} reports, ${Math.round(bytes / 1e6)} MB, ${options.join(' ') || 'one thread'}. Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model}.`,
  );
  console.log(`\n${table(['', 's', 'ms per report', 'peak MiB', 'output'], rows)}`);
  console.log(`\n${table(['reports', 'lint s', 'floor s', 'ratio', 'ratio of CPU'], ratios)}`);
  console.log(
    `\nBelow ${MOST_MEMORY} MiB: ${yes(holds.memory)}; ratio no worse than at ${FEW}: ${yes(holds.ratio)}`,
  );
  writeFileSync(
    join(root, 'bench', 'out', 'scale.json'),
    `${JSON.stringify({ many, options, rows, ratios, holds }, undefined, 2)}\n`,
  );
}

function same(one, other) {
  const [a, b] = [one, other].map(outputOf);
  return statSync(a).size === statSync(b).size && readFileSync(a).equals(readFileSync(b))
    ? 'the same bytes'
    : 'OTHER BYTES';
}

function yes(holds) {
  return holds ? 'yes' : 'NO';
}

function cacheOf({ name }) {
  return join(place, `${name}.cache`);
}

function outputOf(name) {
  return join(place, `${name}.jsonl`);
}

function node(args, accepts) {
  return { command: process.execPath, args, accepts };
}
