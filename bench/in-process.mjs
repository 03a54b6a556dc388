// One engine in a process of its own: node in-process.mjs <ours|scan> <core bundle> <seconds> <file…>
// Prints, per file, the median time of a call in ns per byte of UTF-8, as one line of JSON.
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { scanLines } from './yardsticks.mjs';

const [engine, bundle, seconds, ...files] = process.argv.slice(2);
const check = engine === 'scan' ? scanLines : await ours();
const results = files.map((file) => measure(readFileSync(file, 'utf8'), Number(seconds) * 1e9));
console.log(JSON.stringify(results));

async function ours() {
  const { lintText } = await import(pathToFileURL(bundle).href);
  return (text) => lintText(text).findings.length;
}

/** A third of the time warms up; then single calls are timed. */
function measure(text, time) {
  const bytes = Buffer.byteLength(text);
  const start = now();
  do check(text);
  while (now() - start < time / 3);
  const calls = [];
  const first = now();
  do {
    const before = now();
    check(text);
    calls.push(now() - before);
  } while (now() - first < (time * 2) / 3 || calls.length < 5);
  calls.sort((a, b) => a - b);
  return { bytes, nsPerByte: calls[calls.length >> 1] / bytes, calls: calls.length };
}

function now() {
  return Number(process.hrtime.bigint());
}
