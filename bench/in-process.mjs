// One engine in a process of its own: node in-process.mjs <ours|scan> <core bundle> <seconds> <file>
// Prints the median processor time of a call in ns per byte of UTF-8, as one line of JSON.
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { scanLines } from './yardsticks.mjs';

/** A batch takes about so many ns. */
const BATCH = 30e6;

const [engine, bundle, seconds, file] = process.argv.slice(2);
const check = engine === 'scan' ? scanLines : await ours();
console.log(JSON.stringify(measure(readFileSync(file, 'utf8'), Number(seconds) * 1e9)));

async function ours() {
  const { lintText } = await import(pathToFileURL(bundle).href);
  return (text) => lintText(text).findings.length;
}

/**
 * A third of the time warms up; then batches of calls are timed. Processor time, all threads of the process: what
 * else runs on the machine does not count, the collecting of our garbage does.
 */
function measure(text, time) {
  const bytes = Buffer.byteLength(text);
  let calls = 0;
  const warm = now();
  do {
    check(text);
    calls++;
  } while (now() - warm < time / 3);
  const size = Math.max(1, Math.round((calls * BATCH) / (now() - warm)));
  const batches = [];
  const start = now();
  do batches.push(batchTime(text, size) / size);
  while (now() - start < (time * 2) / 3 || batches.length < 5);
  batches.sort((a, b) => a - b);
  return { bytes, nsPerByte: batches[batches.length >> 1] / bytes };
}

function batchTime(text, size) {
  const start = now();
  for (let call = 0; call < size; call++) check(text);
  return now() - start;
}

/** Processor time of this process in ns. */
function now() {
  const { user, system } = process.cpuUsage();
  return (user + system) * 1000;
}
