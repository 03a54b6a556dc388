// Calls of the library on a decoded text, beside the yardstick that scans every line, each in its own process.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { common } from '../scripts/bundles.mjs';
import { root } from '../scripts/lib/process.mjs';
import { median } from './processes.mjs';
import { verdict } from './table.mjs';

const WORKER = fileURLToPath(new URL('./in-process.mjs', import.meta.url));
const AIMS = { scan: 3, growth: 1.3 };
const LARGE = { doc1m: 'one report of 1 MB', many1m: 'many reports in one text of 1 MB' };

/** Sections of the result: the speed on a 15 KB report, and the growth to 1 MB. */
export async function measureInProcess(corpus, out, { passes, seconds }) {
  const bundle = join(out, 'core.mjs');
  await build({
    absWorkingDir: root,
    ...common,
    entryPoints: ['core/lint/engine.ts'],
    format: 'esm',
    outfile: bundle,
  });
  const forms = ['md', 'txt'];
  const small = forms.map((form) => join(corpus, `doc15k.${form}`));
  const measure = (engine, files) =>
    passesOf(passes, () => worker(engine, bundle, seconds / files.length, files), files.length);
  const [ours, scan] = inTurnPasses(passes, [
    () => worker('ours', bundle, seconds, small),
    () => worker('scan', bundle, seconds, small),
  ]);
  return [
    speedSection(forms, ours, scan),
    growthSection(forms.flatMap((form) => growthOf(corpus, form, measure))),
  ];
}

function speedSection(forms, ours, scan) {
  return {
    title:
      'In one process, a report of 15 KB: beside splitting lines and scanning each with a regular expression',
    columns: ['form', 'bytes', 'ours ns/byte', 'yardstick ns/byte', 'ratio', 'aim'],
    rows: forms.map((form, at) => {
      const ratio = ours[at].nsPerByte / scan[at].nsPerByte;
      return [form, ours[at].bytes, ours[at].nsPerByte, scan[at].nsPerByte, ratio, verdict(ratio, AIMS.scan)];
    }),
  };
}

function growthOf(corpus, form, measure) {
  const names = Object.keys(LARGE).filter((name) => existsSync(join(corpus, `${name}.${form}`)));
  const [small, ...large] = measure(
    'ours',
    ['doc15k', ...names].map((name) => join(corpus, `${name}.${form}`)),
  );
  return large.map((result, at) => {
    const ratio = result.nsPerByte / small.nsPerByte;
    return [
      `${LARGE[names[at]]}, ${form}`,
      small.nsPerByte,
      result.nsPerByte,
      ratio,
      verdict(ratio, AIMS.growth),
    ];
  });
}

function growthSection(rows) {
  return {
    title: 'In one process, growth from 15 KB to 1 MB',
    columns: ['text', '15 KB ns/byte', '1 MB ns/byte', 'ratio', 'aim'],
    rows,
  };
}

/** Several programs pass by pass in turn; per program the medians of its passes, file by file. */
function inTurnPasses(passes, programs) {
  const runs = Array.from({ length: passes }, () => programs.map((program) => program()));
  return programs.map((_, program) => mediansOf(runs.map((run) => run[program])));
}

function passesOf(passes, program) {
  return inTurnPasses(passes, [program])[0];
}

function mediansOf(passes) {
  return passes[0].map((first, file) => ({
    bytes: first.bytes,
    nsPerByte: median(passes.map((pass) => pass[file].nsPerByte)),
  }));
}

function worker(engine, bundle, seconds, files) {
  const { status, stdout } = spawnSync(
    process.execPath,
    [WORKER, engine, bundle, String(seconds), ...files],
    {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  if (status !== 0) throw new Error(`measuring ${engine} ended with code ${status}`);
  return JSON.parse(stdout);
}
