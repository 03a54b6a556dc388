/** Several reports in one text: one after another, each with its own title, or side by side in a comparison. */
import { labelKey } from '../text/label-key';
import type { Range } from '../text/range';
import type { Heading } from './heading';
import type { TitleLine } from './title';

/** The ranges of the reports of a text, from title to title. A title printed twice does not part anything. */
export function reportRanges(
  length: number,
  titles: readonly TitleLine[],
  headings: readonly Heading[],
): Range[] {
  const starts = [0];
  let current = titles[0];
  let heading = 0;
  for (const title of titles.slice(1)) {
    const before = heading;
    while (heading < headings.length && (headings[heading] as Heading).heading.start < title.range.start)
      heading++;
    const parted = headings.slice(before, heading).some((one) => one.by === 'title');
    const goesOn = headings[heading]?.by === 'title';
    if (parted && goesOn && isOther(title, current)) {
      starts.push(title.range.start);
      current = title;
    } else if (!parted) current ??= title;
  }
  return starts.map((start, index) => ({ start, end: starts[index + 1] ?? length }));
}

function isOther(title: TitleLine, current: TitleLine | undefined): boolean {
  if (title.year === undefined || current === undefined) return false;
  if (title.year.value !== current.year?.value) return true;
  return (
    title.body !== undefined &&
    current.body !== undefined &&
    labelKey(title.body.raw) !== labelKey(current.body.raw)
  );
}

const COLUMN_HEAD = /(20\d\d)\s*年\s*报告/g;

/** The years of reports that stand side by side (`2023 年报告 2024 年报告`), when there are `count` of them. */
export function yearsSideBySide(text: string, range: Range, count: number): (number | undefined)[] {
  const years: number[] = [];
  for (const found of text.slice(range.start, range.end).matchAll(COLUMN_HEAD)) {
    const year = Number(found[1]);
    if (!years.includes(year)) years.push(year);
  }
  return Array.from({ length: count }, (_, index) => (years.length === count ? years[index] : undefined));
}
