/** Whose report it is and for which year, from the surest place that tells. */
import type { Range } from '../text/range';
import { findMentions, type Mention } from './mention';
import { findPeriod } from './period';
import { findSignOff } from './sign-off';
import type { TitleLine } from './title';
import type { Label, Title } from './types';

/** How far into a text without headings a preamble may reach. */
const PREAMBLE_REACH = 1500;
const PROSE_YEAR = /20[12]\d(?=\s*年)/g;

/** What tells whose report it is: its titles, and what stands above the first heading. */
export interface Opening {
  readonly titles: readonly TitleLine[];
  /** From the report's start to the first heading. */
  readonly head: Range;
  readonly preamble: Range;
}

/** More titles than this above the first heading, or of more years than that, are a page's list of reports. */
const MOST_TITLES = 3;
const MOST_YEARS = 2;

/** The titles of the report itself: above its first heading. Those below it are links of the page to other reports. */
export function ownTitles<T extends Title>(titles: readonly T[], firstHeading: number): readonly T[] {
  const above = titles.filter((title) => title.range.start < firstHeading);
  const years = new Set(above.map((title) => title.year?.value));
  return above.length > MOST_TITLES || years.size > MOST_YEARS ? above.slice(-1) : above;
}

/** The report's year: title, statistic period, the report named in a sentence, else the year of most of the prose. */
export function yearOf(text: string, opening: Opening, whole: Range): number | undefined {
  const title = opening.titles.find((one) => one.year !== undefined)?.year?.value;
  if (title !== undefined) return title;
  const { preamble } = opening;
  const period = findPeriod(text, preamble.start, Math.min(preamble.end, preamble.start + PREAMBLE_REACH));
  const year = period?.end.year ?? period?.start.year;
  return isReportYear(year) ? year : (yearOfMentions(text, opening) ?? yearOfProse(text, whole));
}

/** The body's name: title, the report named above the first heading, else signature. */
export function bodyOf(text: string, opening: Opening, lastBody: Range): Label | undefined {
  const title = opening.titles.find((one) => one.body !== undefined)?.body;
  if (title !== undefined) return title;
  const mention = mentionsIn(text, opening).find((one) => one.body !== undefined)?.body;
  return mention ?? findSignOff(text, lastBody.start, lastBody.end)?.body;
}

function yearOfMentions(text: string, opening: Opening): number | undefined {
  const year = mentionsIn(text, opening).find((one) => one.year !== undefined)?.year?.value;
  return isReportYear(year) ? year : undefined;
}

function mentionsIn(text: string, { head }: Opening): Mention[] {
  return findMentions(text, head.start, Math.min(head.end, head.start + PREAMBLE_REACH));
}

function isReportYear(year: number | undefined): year is number {
  return year !== undefined && year >= 2008 && year <= 2099;
}

/** The only year that is named, or one named twice or more and by more than half of all mentions. */
function yearOfProse(text: string, whole: Range): number | undefined {
  const counts = new Map<number, number>();
  let all = 0;
  for (const [found] of text.slice(whole.start, whole.end).matchAll(PROSE_YEAR)) {
    counts.set(Number(found), (counts.get(Number(found)) ?? 0) + 1);
    all++;
  }
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  if (best === undefined) return undefined;
  const isMost = best[1] === all || (best[1] >= 2 && best[1] * 2 > all);
  return isMost ? best[0] : undefined;
}
