/** Headings put together with what stands under them. */
import type { Edition } from '../edition/types';
import type { Range } from '../text/range';
import { JOINER } from '../text/space';
import type { Heading } from './heading';
import { findTopics } from './topics';
import type { Section } from './types';

/** The sections of a report that ends at `end`. */
export function sectionsOf(
  text: string,
  headings: readonly Heading[],
  end: number,
  edition: Edition,
): Section[] {
  return headings.map((heading, index) => {
    const body = { start: heading.heading.end, end: headings[index + 1]?.heading.start ?? end };
    return {
      number: heading.number,
      canonical: heading.canonical,
      by: heading.by,
      heading: heading.heading,
      mark: heading.mark,
      titleRange: heading.titleRange,
      title: titleText(text, heading.titleRange),
      body,
      topics:
        heading.canonical === 2 || heading.canonical === 3 || heading.canonical === 4
          ? []
          : findTopics(text, body, edition.topics),
    };
  });
}

/** The title in its own characters: without what stands for tags, and on one line. */
function titleText(text: string, { start, end }: Range): string {
  const written = text.slice(start, end).replaceAll(JOINER, '');
  if (!written.includes('\n')) return written;
  return written
    .split('\n')
    .map((piece) => piece.trim())
    .join('');
}
