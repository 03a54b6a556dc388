/** Where sentences end: nothing that is read of one crosses into the next. */
import type { Range } from '../../text/range';
import { type Flat, rangeIn } from '../flat';
import type { Sentence } from './types';

const CLOSERS = '。!?！？”’"\')）」』';

/** The sentences of a paragraph's plain text; a mark inside brackets or quotes ends one too. */
export function sentencesOf(flat: Flat): Sentence[] {
  const { text } = flat;
  const sentences: Sentence[] = [];
  let start = 0;
  for (let at = endFrom(text, 0); at < text.length; at = endFrom(text, start)) {
    let end = at + 1;
    while (end < text.length && CLOSERS.includes(text[end] as string)) end++;
    sentences.push(new FlatSentence(flat, start, end));
    start = end;
  }
  if (start < text.length) sentences.push(new FlatSentence(flat, start, text.length));
  return sentences;
}

/** Most sentences are never pointed at: their ranges are made when asked for. */
class FlatSentence implements Sentence {
  readonly start: number;
  readonly end: number;
  readonly #flat: Flat;

  constructor(flat: Flat, start: number, end: number) {
    this.#flat = flat;
    this.start = start;
    this.end = end;
  }

  get range(): Range {
    return rangeIn(this.#flat, this.start, this.end);
  }
}

const FULL_STOP = 0x3002;
const EXCLAMATION = 0x21;
const QUESTION = 0x3f;

/** The next mark that ends a sentence; full-width ones are half-width in plain text. */
function endFrom(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === FULL_STOP || code === EXCLAMATION || code === QUESTION) return at;
  }
  return text.length;
}
