/** Whose report it is and for which year, from the surest place that tells. */
import type { Range } from '../text/range';
import { findPeriod } from './period';
import { findSignOff } from './sign-off';
import type { TitleLine } from './title';
import type { Label } from './types';

/** How far into a text without headings a preamble may reach. */
const PREAMBLE_REACH = 1500;
const PROSE_YEAR = /20[12]\d(?=\s*年)/g;

/** The report's year: title, statistic period, else the year that most of the prose speaks of. */
export function yearOf(
  text: string,
  titles: readonly TitleLine[],
  preamble: Range,
  whole: Range,
): number | undefined {
  const title = titles.find((one) => one.year !== undefined)?.year?.value;
  if (title !== undefined) return title;
  const end = Math.min(preamble.end, preamble.start + PREAMBLE_REACH);
  const period = findPeriod(text, preamble.start, end);
  const year = period?.end.year ?? period?.start.year;
  return isReportYear(year) ? year : yearOfProse(text, whole);
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

/** The body's name: title, else signature. */
export function bodyOf(text: string, titles: readonly TitleLine[], lastBody: Range): Label | undefined {
  return (
    titles.find((title) => title.body !== undefined)?.body ??
    findSignOff(text, lastBody.start, lastBody.end)?.body
  );
}
