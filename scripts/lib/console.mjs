// What the scripts say while they work: one line per step, and how long it took.

/** Prints one line that says what is being done. */
export function say(text) {
  console.log(`▸ ${text}`);
}

/** Runs one step: says what it does, then how long it took. */
export async function step(title, work) {
  say(title);
  const start = performance.now();
  const result = await work();
  console.log(`  ${seconds(performance.now() - start)}`);
  return result;
}

/** Milliseconds as a short text: `0.4 s`. */
export function seconds(milliseconds) {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}

/** Ends the process with one clear line on standard error. */
export function fail(line, code = 1) {
  console.error(`✗ ${line}`);
  process.exit(code);
}
