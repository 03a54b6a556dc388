import { ownTitles as titlesAbove } from '../../report/identity';
import type { Report, Title } from '../../report/types';

/** The titles of the report itself, without those of a page's links. */
export function ownTitles({ titles, sections }: Report): readonly Title[] {
  return titlesAbove(titles, sections[0]?.heading.start ?? Number.POSITIVE_INFINITY);
}
