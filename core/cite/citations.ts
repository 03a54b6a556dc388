/** The laws and notices that a text cites: by number, by title in 《》, and by articles behind the title. */
import type { Range } from '../text/range';
import { articlesBehind } from './articles';
import type { Cited } from './notices';
import { numbersIn } from './numbers';
import { type TitleCitation, titlesIn } from './titles';

export interface Citation {
  /** The number with its issuer, the title with its 《》, or one article. */
  readonly range: Range;
  readonly cited: Cited;
  /** The article, where one is named. */
  readonly article?: number;
  /** The title that an article stands right behind; a further article of a list has none. */
  readonly title?: Range;
  /** Whether no other can be meant. A number without its issuer, or a short name by itself, may be another's. */
  readonly isCertain: boolean;
}

/** The citations of a text, in order; give it with comments and tags blanked. */
export function citationsIn(masked: string): Citation[] {
  return citationsOf(masked, masked);
}

/** How far from a place its citation may begin or end, in UTF-16 units. */
const REACH = 160;

/** The innermost certain citation at an offset; at a border, the one behind it. Only the text around is read. */
export function citationAt(masked: string, offset: number): Citation | undefined {
  const from = Math.max(0, offset - REACH);
  const at = offset - from;
  const found = citationsOf(masked.slice(from, offset + REACH), masked).findLast(
    ({ range, isCertain }) => isCertain && range.start <= at && at <= range.end,
  );
  return found && movedBy(from, found);
}

function movedBy(by: number, { title, ...citation }: Citation): Citation {
  const moved = ({ start, end }: Range): Range => ({ start: start + by, end: end + by });
  return { ...citation, range: moved(citation.range), ...(title && { title: moved(title) }) };
}

/** @param whole what the piece is of: there a short name is explained. */
function citationsOf(piece: string, whole: string): Citation[] {
  const explained = new Map<Cited, boolean>();
  const isExplained = (cited: Cited) => {
    const known = explained.get(cited) ?? cited.short?.of.test(whole) === true;
    explained.set(cited, known);
    return known;
  };
  const citations: Citation[] = [];
  for (const { range, cited, hasIssuer } of numbersIn(piece))
    citations.push({ range, cited, isCertain: hasIssuer });
  for (const title of titlesIn(piece))
    citations.push(...withArticles(piece, title, !title.isShort || isExplained(title.cited)));
  return citations.sort((a, b) => a.range.start - b.range.start);
}

function* withArticles(
  piece: string,
  { range, cited }: TitleCitation,
  isCertain: boolean,
): Generator<Citation> {
  yield { range, cited, isCertain };
  if (!cited.hasArticles) return;
  let isFirst = true;
  for (const { range: place, number } of articlesBehind(piece, range.end)) {
    const article = number === undefined ? {} : { article: number };
    yield { range: place, cited, ...article, ...(isFirst && { title: range }), isCertain };
    isFirst = false;
  }
}
