/** Headings that lost their number (pasted from a list with automatic numbers) or carry one in another form. */
import { latestEdition } from '../edition/index';
import { withoutContents } from './contents';
import type { Heading } from './heading';
import { type LooseTitle, looseTitles } from './loose-titles';
import { NUMERALS } from './numerals';

/** So many titles in the form's order are headings even where no other is known. */
const ENOUGH = 3;

/** Adds the lines of [from, to) that are nothing but a title of a section that none of `found` names. */
export function withLostNumbers(
  text: string,
  from: number,
  to: number,
  found: readonly Heading[],
): readonly Heading[] {
  const named = new Set(found.map((one) => (one.by === 'title' ? one.canonical : undefined)));
  if (latestEdition().sections.every(({ number }) => named.has(number))) return found;
  const loose = outside(found, looseTitles(text, from, to));
  if (loose.length === 0) return found;
  const real = new Set(withoutContents(text, to, inOrder([...found, ...loose])));
  const first = new Map<number, LooseTitle>();
  for (const title of loose)
    if (real.has(title) && !named.has(title.canonical) && !first.has(title.canonical))
      first.set(title.canonical, title);
  const missing = [...first.values()];
  const extra = isSequence(missing) ? missing : missing.filter((title) => fits(text, title, found));
  return inOrder([...found.filter((one) => real.has(one)), ...extra]);
}

/** The titles that are no part of a heading already found, nor a sub-heading. Both lists are in order. */
function outside(found: readonly Heading[], titles: readonly LooseTitle[]): LooseTitle[] {
  let next = 0;
  return titles.filter((title) => {
    while (next < found.length && (found[next] as Heading).heading.end < title.heading.start) next++;
    const other = found[next]?.heading;
    const isApart = other === undefined || other.start > title.heading.end;
    return isApart && !standsBelowOther(title, found[next - 1]);
  });
}

/** `（一）` under a heading that is none of the six (一、报告内容) is a sub-heading of it. */
function standsBelowOther(title: LooseTitle, above: Heading | undefined): boolean {
  return title.form === 'bracket' && above !== undefined && above.canonical === undefined;
}

function inOrder(headings: readonly Heading[]): Heading[] {
  return [...headings].sort((a, b) => a.heading.start - b.heading.start);
}

/** Whether enough of the titles, which stand in the text's order, are in the form's order. */
function isSequence(titles: readonly LooseTitle[]): boolean {
  const longest: number[] = [];
  titles.forEach((title, index) => {
    const before = titles
      .slice(0, index)
      .map((one, place) => (one.canonical < title.canonical ? (longest[place] as number) : 0));
    longest.push(Math.max(0, ...before) + 1);
  });
  return Math.max(0, ...longest) >= ENOUGH;
}

/** Whether one title alone is the heading that the others miss. */
function fits(text: string, title: LooseTitle, found: readonly Heading[]): boolean {
  if (found.length === 0) return false;
  if (title.form === 'none' || title.form === 'digit') return true;
  return (
    title.number === title.canonical &&
    found.every((one) => one.canonical !== title.canonical) &&
    (title.form !== 'bracket' || !isSubtitle(text, title, found))
  );
}

/** `（三）` behind a `（二）` under the same heading is one of its sub-headings. */
function isSubtitle(text: string, title: LooseTitle, found: readonly Heading[]): boolean {
  const above = found.findLast((one) => one.heading.end <= title.heading.start)?.heading.end;
  if (above === undefined || title.canonical === 1) return false;
  const between = text.slice(above, title.heading.start);
  const numeral = NUMERALS[title.canonical - 2];
  return between.includes(`（${numeral}）`) || between.includes(`(${numeral})`);
}
