/** What the parts of a form hold, in a sentence, and what the sentence rests on. */

import type { NoticeId } from '../cite/notices';
import type { Bilingual } from '../rules/types';
import type { ArticleNumber } from './law';

/** `form`: the tables and titles that the edition's own notice prescribes; a notice; an article of the 条例. */
export type Source = 'form' | NoticeId | ArticleNumber;

export interface Explanation {
  readonly text: Bilingual;
  /** At least one. */
  readonly sources: readonly Source[];
}

/** Sentences by the id of a row, a column or a topic. */
export type Explanations = Readonly<Record<string, Explanation>>;

export function explained(zh: string, en: string, ...sources: readonly Source[]): Explanation {
  return { text: { zh, en }, sources };
}
