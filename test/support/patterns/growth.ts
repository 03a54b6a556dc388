/** Whether a regular expression takes time in proportion to the length of a text. */
import type { Worst } from './worst';

/** Characters: first looks that end soon even where the time is cubic or quadratic, then what is compared with half of it. */
const LENGTHS = [1_000, 12_500, 100_000];
const WHOLE = 100_000;
/** ms that a character may take: hundreds of steps. */
const MOST_PER_CHARACTER = 1e-3;
/** Double the length may take so many times as long; what is below the floor in ms is noise. */
const MOST_RATIO = 3;
const FLOOR = 20;
const TRIES = 3;

/** What is wrong with a pattern's time on a text that grows; undefined where nothing is. */
export function slownessOf(pattern: RegExp, worst: Worst): string | undefined {
  let slow: string | undefined;
  for (let tries = 0; tries < TRIES; tries++) {
    slow = slowOnce(pattern, worst);
    if (slow === undefined) return undefined;
  }
  return slow;
}

function slowOnce(pattern: RegExp, worst: Worst): string | undefined {
  let whole = 0;
  for (const length of LENGTHS) {
    whole = timeOf(pattern, worst(length));
    if (whole > FLOOR && whole > length * MOST_PER_CHARACTER) return `${ms(whole)} for ${length} characters`;
  }
  if (whole <= FLOOR) return undefined;
  const half = best(pattern, worst(WHOLE / 2));
  whole = best(pattern, worst(WHOLE));
  if (whole <= half * MOST_RATIO) return undefined;
  return `${ms(half)} for ${WHOLE / 2} characters, ${ms(whole)} for ${WHOLE}`;
}

function best(pattern: RegExp, text: string): number {
  return Math.min(...Array.from({ length: TRIES }, () => timeOf(pattern, text)));
}

/** Processor time in ms, so that what else runs on the machine does not count. */
function timeOf(pattern: RegExp, text: string): number {
  text.indexOf(NOWHERE); // puts the pieces of the text together
  const start = process.cpuUsage();
  runOver(pattern, text);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

const NOWHERE = '\u0002';

/** One search, or with the flag g all of them, as the sources use it. */
function runOver(pattern: RegExp, text: string): void {
  pattern.lastIndex = 0;
  if (!pattern.global) pattern.exec(text);
  else
    for (let found = pattern.exec(text); found; found = pattern.exec(text))
      if (found[0] === '') pattern.lastIndex++;
  pattern.lastIndex = 0;
}

function ms(time: number): string {
  return `${time.toFixed(1)} ms`;
}
