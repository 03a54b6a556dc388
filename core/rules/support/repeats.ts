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
 * Calls `found` for each repeat of one to four Chinese characters, in the order of their ends. One pass over every
 * character of a report, so it is written out: `one` to `four` count how many characters in a row are the same as
 * those so far before them.
 */
export function eachRepeat(text: string, found: (repeat: Repeat) => void): void {
  let [one, two, three, four] = [0, 0, 0, 0];
  let [first, second, third, fourth] = [0, 0, 0, 0];
  for (let at = 0; at < text.length; at++) {
    const char = text.charCodeAt(at);
    const code = char < FIRST_HAN || char > LAST_HAN ? -1 - at : char;
    one = code === first ? one + 1 : 0;
    two = code === second ? two + 1 : 0;
    three = code === third ? three + 1 : 0;
    four = code === fourth ? four + 1 : 0;
    if (one === 1) found(repeatEnding(text, at + 1, 1));
    if (two === 2) found(repeatEnding(text, at + 1, 2));
    if (three === 3) found(repeatEnding(text, at + 1, 3));
    if (four === 4) found(repeatEnding(text, at + 1, 4));
    fourth = third;
    third = second;
    second = first;
    first = code;
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
