/** What a number counts. To add a kind of quantity: its file and its line here. */
import { carried, outcomes, received, resultRow } from './applications';
import { amounts, decisions } from './decisions';
import { documents } from './documents';
import { reviews } from './reviews';
import type { Measure, Recogniser, Setting } from './types';

export type { Measure, Setting, Topic } from './types';

/** In this order: what is more special before what is more general. */
const RECOGNISERS: readonly Recogniser[] = [
  reviews,
  carried,
  outcomes,
  resultRow,
  documents,
  decisions,
  amounts,
  received,
];

/** The quantity that words name; undefined where they name none of the tables'. */
export function measureOf(words: string, setting: Setting): Measure | undefined {
  for (const recognise of RECOGNISERS) {
    const found = recognise(words, setting);
    if (found) return found;
  }
  return undefined;
}
