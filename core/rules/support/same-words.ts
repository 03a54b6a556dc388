/** How much of a report's words stands in another report too. */
import { byFile, type ReportEntry } from '../../archive/entry';
import type { HashedParagraph } from '../../archive/paragraphs';

/** Characters of some paragraphs together. */
export function lengthOf(paragraphs: readonly HashedParagraph[]): number {
  return paragraphs.reduce((sum, { length }) => sum + length, 0);
}

/** A part of a whole in whole percent. */
export function shareOf(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.floor((part / whole) * 100);
}

/** The report of another body that shares the most characters; of equals the first by its file's name. */
export function likest(
  paragraphs: readonly HashedParagraph[],
  othersWith: (hash: number) => readonly ReportEntry[],
): ReportEntry | undefined {
  const shared = new Map<ReportEntry, number>();
  for (const { hash, length } of paragraphs)
    for (const other of othersWith(hash)) shared.set(other, (shared.get(other) ?? 0) + length);
  const [first] = [...shared].sort(([a, one], [b, two]) => two - one || byFile(a, b));
  return first?.[0];
}
