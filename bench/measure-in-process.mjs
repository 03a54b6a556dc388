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
const LARGE = {
  doc1m: 'one report of 1 MB',
  doc5m: 'one report of 5 MB',
  many1m: 'many reports in one text of 1 MB',
};

/** Sections of the result: the speed on a 15 KB report, and the growth to 1 MB and 5 MB. */
export async function measureInProcess(corpus, out, { passes, seconds }) {
  const bundle = join(out, 'core.mjs');
  await build({
    absWorkingDir: root,
    ...common,
    entryPoints: ['core/index.ts'],
    format: 'esm',
    outfile: bundle,
  });
  const measure = (engine, name) => worker(engine, bundle, seconds, join(corpus, name));
  const forms = ['md', 'txt'];
  return [
    {
      title:
        'In one process, a report of 15 KB: beside splitting lines and scanning each with a regular expression',
      columns: ['form', 'bytes', 'ours ns/byte', 'yardstick ns/byte', 'ratio', 'aim'],
      rows: forms.map((form) => {
        const name = `doc15k.${form}`;
        const pair = pairwise(
          passes,
          () => measure('ours', name),
          () => measure('scan', name),
        );
        return [form, pair.bytes, pair.first, pair.second, pair.ratio, verdict(pair.ratio, AIMS.scan)];
      }),
    },
    {
      title: 'In one process, growth from 15 KB to 1 MB and 5 MB',
      columns: ['text', 'large ns/byte', '15 KB ns/byte', 'ratio', 'aim'],
      rows: forms.flatMap((form) =>
        Object.entries(LARGE)
          .filter(([name]) => existsSync(join(corpus, `${name}.${form}`)))
          .map(([name, title]) => {
            const large = () => measure('ours', `${name}.${form}`);
            const pair = pairwise(passes, large, () => measure('ours', `doc15k.${form}`));
            return [
              `${title}, ${form}`,
              pair.first,
              pair.second,
              pair.ratio,
              verdict(pair.ratio, AIMS.growth),
            ];
          }),
      ),
    },
  ];
}

/** Measures two things in turn; the medians of each in ns per byte, and of the ratio pair by pair. */
function pairwise(passes, first, second) {
  const pairs = Array.from({ length: passes }, () => [first(), second()]);
  return {
    bytes: pairs[0][0].bytes,
    first: median(pairs.map(([one]) => one.nsPerByte)),
    second: median(pairs.map(([, other]) => other.nsPerByte)),
    ratio: median(pairs.map(([one, other]) => one.nsPerByte / other.nsPerByte)),
  };
}

function worker(engine, bundle, seconds, file) {
  const { status, stdout } = spawnSync(process.execPath, [WORKER, engine, bundle, String(seconds), file], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status !== 0) throw new Error(`measuring ${engine} ended with code ${status}`);
  return JSON.parse(stdout);
}
