/** A section heading as it is found, and where one may begin on its line. */
import type { SectionNumber } from '../edition/types';
import type { Range } from '../text/range';
import { isSpace } from '../text/space';

/** A heading before it is put together with what stands under it. */
export interface Heading {
  readonly number: number | undefined;
  readonly canonical: SectionNumber | undefined;
  readonly by: 'title' | 'number' | undefined;
  readonly heading: Range;
  readonly mark: Range;
  readonly titleRange: Range;
}

/** Skips indentation and Markdown's marks before a heading. */
export function skipMarkup(text: string, from: number, to: number): number {
  let at = from;
  while (at < to) {
    const code = text.charCodeAt(at);
    if (code !== 35 && code !== 42 && code !== 62 && !isSpace(code)) break;
    at++;
  }
  return at;
}
