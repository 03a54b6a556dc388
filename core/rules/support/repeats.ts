/** Words that stand twice in a row: 工作工作, 的的. Only where they stand, not whether they may. */

/** A word of `length` characters that stands again directly behind itself, perhaps more than once. */
export interface Repeat {
  readonly start: number;
  readonly length: number;
  /** The end of the last time that it stands there. */
  readonly end: number;
}

const FIRST_HAN = 0x4e00;
const LAST_HAN = 0x9fff;

/**
 * Whether one to four Chinese characters are repeated in [start, end) of a text for reading; line breaks, the blanks
 * that indent the next line, and joiners part no word. One pass over every character of a report, so it is written
 * out: `two` to `four` count how many characters in a row are the same as those so far before them.
 */
export function holdsRepeat(masked: string, start: number, end: number): boolean {
  let [two, three, four] = [0, 0, 0];
  let [first, second, third, fourth] = [0, 0, 0, 0];
  for (let at = start; at < end; at++) {
    let code = masked.charCodeAt(at);
    if (code < FIRST_HAN || code > LAST_HAN) {
      if (code === 0x0a || code === 0x20 || code === 0x3000 || code === 0x2060) continue;
      two = three = four = 0;
      code = -1;
    } else if (code === first) return true;
    else if (code === second || code === third || code === fourth) {
      two = code === second ? two + 1 : 0;
      three = code === third ? three + 1 : 0;
      four = code === fourth ? four + 1 : 0;
      if (two === 2 || three === 3 || four === 4) return true;
    } else two = three = four = 0;
    fourth = third;
    third = second;
    second = first;
    first = code;
  }
  return false;
}

const LONGEST = 4;

/** Calls `found` for each repeat of one to four Chinese characters, in the order of their ends. */
export function eachRepeat(text: string, found: (repeat: Repeat) => void): void {
  const runs = [0, 0, 0, 0, 0];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const isHan = code >= FIRST_HAN && code <= LAST_HAN;
    for (let length = 1; length <= LONGEST; length++) {
      const isSame = isHan && at >= length && text.charCodeAt(at - length) === code;
      const run = isSame ? (runs[length] as number) + 1 : 0;
      runs[length] = run;
      if (run === length) found(repeatEnding(text, at + 1, length));
    }
  }
}

function repeatEnding(text: string, end: number, length: number): Repeat {
  return { start: end - 2 * length, length, end: endOfRepeat(text, end, length) };
}

function endOfRepeat(text: string, from: number, length: number): number {
  let end = from;
  while (text.startsWith(text.slice(from - length, from), end)) end += length;
  return end;
}
