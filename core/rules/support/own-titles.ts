import type { Report, Title } from '../../report/types';

/** More titles than this above the first heading are a page's list of reports. */
const MOST = 3;

/** The titles of the report itself: above its first heading. Those below it are links of the page to other reports. */
export function ownTitles({ titles, sections }: Report): readonly Title[] {
  const first = sections[0]?.heading.start ?? Number.POSITIVE_INFINITY;
  const above = titles.filter((title) => title.range.start < first);
  return above.length > MOST ? above.slice(-1) : above;
}
