/** Words that stand twice in a row: 工作工作, 的的. Only where they stand, not whether they may. */

/** A word of `length` characters that stands again directly behind itself, perhaps more than once. */
export interface Repeat {
  readonly start: number;
  readonly length: number;
  /** The end of the last time that it stands there. */
  readonly end: number;
}

const LONGEST = 4;
const FIRST_HAN = 0x4e00;
const LAST_HAN = 0x9fff;

/** Calls `found` for each repeat of one to four Chinese characters, in the order of their ends. One pass. */
export function eachRepeat(text: string, found: (repeat: Repeat) => void): void {
  const runs = [0, 0, 0, 0, 0];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < FIRST_HAN || code > LAST_HAN) {
      runs.fill(0);
      continue;
    }
    for (let length = 1; length <= LONGEST; length++) {
      if (at < length || text.charCodeAt(at - length) !== code) {
        runs[length] = 0;
        continue;
      }
      const run = (runs[length] as number) + 1;
      runs[length] = run;
      if (run === length)
        found({ start: at - 2 * length + 1, length, end: endOfRepeat(text, at + 1, length) });
    }
  }
}

function endOfRepeat(text: string, from: number, length: number): number {
  let end = from;
  while (text.startsWith(text.slice(from - length, from), end)) end += length;
  return end;
}
