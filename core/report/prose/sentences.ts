/** Where sentences end: nothing that is read of one crosses into the next. */
import { type Flat, rangeIn } from '../flat';
import type { Sentence } from './types';

const ENDS = '。!?！？';
const CLOSERS = '”’"\')）」』';

/** The sentences of a paragraph's plain text; a mark inside brackets or quotes ends one too. */
export function sentencesOf(flat: Flat): Sentence[] {
  const { text } = flat;
  const sentences: Sentence[] = [];
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    if (!ENDS.includes(text[at] as string)) continue;
    let end = at + 1;
    while (end < text.length && (ENDS + CLOSERS).includes(text[end] as string)) end++;
    sentences.push({ range: rangeIn(flat, start, end), start, end });
    start = end;
    at = end - 1;
  }
  if (start < text.length)
    sentences.push({ range: rangeIn(flat, start, text.length), start, end: text.length });
  return sentences;
}
