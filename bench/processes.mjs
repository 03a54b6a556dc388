// Whole processes measured in turn, A B A B, so that what disturbs the machine disturbs both.
import { spawnSync } from 'node:child_process';
import { closeSync, openSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { root } from '../scripts/lib/process.mjs';

const USAGE_HOOK = new URL('./usage.mjs', import.meta.url).href;
const USAGE_FILE = fileURLToPath(new URL('./out/usage.json', import.meta.url));

/**
 * Runs two programs in turn, after one warm-up each unless `warmUp` is false. A program is `{ command, args, accepts }`: a file to start,
 * its arguments and the exit codes that it may end with. Gives the medians of the wall times in seconds and of the
 * ratio of the first to the second, pair by pair.
 */
export function inTurn(first, second, pairs, { warmUp = true } = {}) {
  if (warmUp) for (const program of [first, second]) runOnce(program);
  const runs = Array.from({ length: pairs }, () => [runOnce(first), runOnce(second)]);
  return {
    seconds: median(runs.map(([one]) => one)),
    otherSeconds: median(runs.map(([, other]) => other)),
    ratio: median(runs.map(([one, other]) => one / other)),
    pairs,
  };
}

/** What a Node program uses: CPU seconds and peak memory in MiB, medians of three runs. */
export function usageOf(program) {
  const hooked = { ...program, args: ['--import', USAGE_HOOK, ...program.args] };
  const runs = [0, 1, 2].map(() => {
    rmSync(USAGE_FILE, { force: true });
    runOnce(hooked, { NIANBAO_BENCH_USAGE: USAGE_FILE });
    return JSON.parse(readFileSync(USAGE_FILE, 'utf8'));
  });
  return {
    cpuSeconds: median(runs.map((run) => run.cpuSeconds)),
    peakMiB: median(runs.map((run) => run.peakMiB)),
  };
}

/** The middle of some numbers. */
export function median(numbers) {
  const sorted = [...numbers].sort((one, other) => one - other);
  return sorted[sorted.length >> 1];
}

/**
 * Runs a Node program once; gives wall time, CPU seconds and peak memory in MiB. What it prints goes to `output`, a
 * file, or nowhere.
 */
export function runMeasured(program, output) {
  const hooked = { ...program, args: ['--import', USAGE_HOOK, ...program.args] };
  rmSync(USAGE_FILE, { force: true });
  const handle = output === undefined ? 'ignore' : openSync(output, 'w');
  try {
    const seconds = runOnce(hooked, { NIANBAO_BENCH_USAGE: USAGE_FILE }, handle);
    return { seconds, ...JSON.parse(readFileSync(USAGE_FILE, 'utf8')) };
  } finally {
    if (handle !== 'ignore') closeSync(handle);
  }
}

/** Runs a program with its output thrown away, or to an open file; gives its wall time in seconds. */
function runOnce({ command, args, accepts = [0] }, variables = {}, output = 'ignore') {
  const start = performance.now();
  const { status, stderr, error } = spawnSync(command, args, {
    cwd: root,
    env: { ...process.env, ...variables },
    stdio: ['ignore', output, 'pipe'],
    maxBuffer: 1 << 28,
  });
  const seconds = (performance.now() - start) / 1000;
  if (error) throw error;
  if (!accepts.includes(status))
    throw new Error(`${command} ${args[0]} ended with code ${status}: ${stderr}`);
  return seconds;
}
