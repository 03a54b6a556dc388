/** A text put into the words and characters of the mainland, as edits. */
import type { TextEdit } from '../../types';
import type { Dictionary } from './dictionary';

/** The edits, longest word first, in order; neighbours are one edit. */
export function conversionOf(masked: string, { words, longest }: Dictionary): TextEdit[] {
  const edits: TextEdit[] = [];
  for (let at = 0; at < masked.length; ) {
    const length = longest.get(masked.charCodeAt(at));
    const found = length === undefined ? undefined : lookUp(masked, at, length, words);
    if (!found) {
      at++;
      continue;
    }
    add(edits, at, found.written, found.meant);
    at += found.written.length;
  }
  return edits;
}

function lookUp(masked: string, at: number, longest: number, words: ReadonlyMap<string, string>) {
  for (let length = longest; length > 0; length--) {
    const written = masked.slice(at, at + length);
    const meant = words.get(written);
    if (meant !== undefined) return { written, meant };
  }
  return undefined;
}

/** Adds what differs between the two, next to the last edit as part of it. */
function add(edits: TextEdit[], at: number, written: string, meant: string): void {
  let start = 0;
  while (start < written.length && start < meant.length && written[start] === meant[start]) start++;
  let tail = 0;
  while (
    tail < written.length - start &&
    tail < meant.length - start &&
    written.at(-1 - tail) === meant.at(-1 - tail)
  )
    tail++;
  const text = meant.slice(start, meant.length - tail);
  const range = { start: at + start, end: at + written.length - tail };
  if (range.start === range.end && text === '') return;
  const last = edits.at(-1);
  if (last?.range.end === range.start)
    edits[edits.length - 1] = { range: { start: last.range.start, end: range.end }, text: last.text + text };
  else edits.push({ range, text });
}
