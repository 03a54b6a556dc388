/** A table of contents (目录) lists the titles of the sections that come later; its lines are no headings. */
import { endOfLine } from '../text/breaks';
import { JOINER, skipSpace } from '../text/space';
import type { Heading } from './heading';
import { looseTitles } from './loose-titles';

/** Fewer titles than this, one right after another, are no table of contents. */
const FEWEST = 3;
/** A run of titles may stand this far behind the word 目录. */
const NAME_REACH = 12;
/** What stands between two titles of a table of contents: page numbers with their dots. */
const LEADERS = /^[\s.．…·•⋯_\-—–|*#>（）()第页\d]*$/u;
/** The line of a sub-title in it. */
const SUBTITLE = /^.{1,40}?(?:[.．…·⋯]{2,}|\t| {2})\s*\d{1,3}\s*$/u;
/** The headings without those of a table of contents: most of its titles come again behind it. */
export function withoutContents<Found extends Heading>(
  text: string,
  to: number,
  headings: readonly Found[],
): Found[] {
  const runs = bareRuns(text, headings);
  const first = runs[0];
  if (first === undefined) return [...headings];
  const end = (first.at(-1) as Found).heading.end;
  const last = lastPlaces([...headings, ...looseTitles(text, end, to)]);
  const listed = new Set<Found>(runs.filter((run) => comesAgain(run, last)).flat());
  return headings.filter((heading) => !listed.has(heading));
}

/** Titles in the form's order with next to nothing between them, from the first section or the word 目录 on. */
function bareRuns<Found extends Heading>(text: string, headings: readonly Found[]): Found[][] {
  const runs: Found[][] = [];
  let run: Found[] = [];
  for (const heading of headings) {
    const before = run.at(-1);
    const goesOn =
      before !== undefined &&
      (heading.canonical ?? 0) > (before.canonical ?? 0) &&
      isBare(text, before.heading.end, heading.heading.start);
    if (goesOn) run.push(heading);
    else run = heading.canonical === undefined ? [] : startOf(runs, heading);
  }
  return runs.filter((one) => one.length >= FEWEST && opensContents(text, one[0] as Found));
}

function startOf<Found>(runs: Found[][], heading: Found): Found[] {
  const run = [heading];
  runs.push(run);
  return run;
}

function opensContents(text: string, first: Heading): boolean {
  if (first.canonical === 1) return true;
  const { start } = first.heading;
  return /目\s*[录錄][^\u4e00-\u9fff]*$/u.test(text.slice(Math.max(0, start - NAME_REACH), start));
}

function isBare(text: string, start: number, end: number): boolean {
  for (let line = skipSpace(text, start, end); line < end; ) {
    const lineEnd = endOfLine(text, line, end);
    const words = text.slice(line, lineEnd).replaceAll(JOINER, '');
    if (!LEADERS.test(words) && !SUBTITLE.test(words)) return false;
    line = lineEnd + 1;
  }
  return true;
}

function lastPlaces(headings: readonly Heading[]): Map<number, number> {
  const last = new Map<number, number>();
  for (const { canonical, heading } of headings)
    if (canonical !== undefined) last.set(canonical, Math.max(last.get(canonical) ?? 0, heading.start));
  return last;
}

function comesAgain(run: readonly Heading[], last: ReadonlyMap<number, number>): boolean {
  const end = run.at(-1)?.heading.end ?? 0;
  const again = run.filter(({ canonical }) => (last.get(canonical ?? 0) ?? 0) >= end).length;
  return again * 2 > run.length;
}
