/** Where sentences end: nothing that is read of one crosses into the next. */
import { type Flat, rangeIn } from '../flat';
import type { Sentence } from './types';

const ENDS = '。!?！？';
/** Between these, all but one code are of characters that end no sentence: nearly every character of a text. */
const LAST_HALF = 0x7e;
const STOP = 0x3002;
const FIRST_FULL = 0xff01;
const CLOSERS = '”’"\')）」』';

/** The sentences of a paragraph's plain text; a mark inside brackets or quotes ends one too. */
export function sentencesOf(flat: Flat): Sentence[] {
  const { text } = flat;
  const sentences: Sentence[] = [];
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if ((code > LAST_HALF && code !== STOP && code < FIRST_FULL) || !ENDS.includes(text[at] as string))
      continue;
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
