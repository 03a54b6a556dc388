/** Headings put together with what stands under them. */
import type { Edition } from '../edition/types';
import type { Heading } from './headings';
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
      title: text.slice(heading.titleRange.start, heading.titleRange.end),
      body,
      topics:
        heading.canonical === 2 || heading.canonical === 3 || heading.canonical === 4
          ? []
          : findTopics(text, body, edition.topics),
    };
  });
}
