/** Where in the prose a cursor stands: what belongs there, and how a sentence is put in. */
import { printedExtents } from '../../locate/extents';
import { holds, sectionAt } from '../../locate/place';
import { type Paragraph, proseOf } from '../../report/prose';
import type { Report, ReportDocument, Section } from '../../report/types';
import type { TextEdit } from '../../rules/types';
import { lineBreakOf } from '../../text/breaks';

/** What may be told at a place, by the names of what it tells. */
type SubjectName = 'applications' | 'reviews';

export interface ProsePlace {
  readonly offset: number;
  readonly subjects: readonly SubjectName[];
  /** The paragraph there; undefined on a blank line, in a comment or in a heading of a section. */
  readonly paragraph: Paragraph | undefined;
  /** Whether that is a sub-heading that stands alone. */
  readonly isHeading: boolean;
}

/** The place of an offset in sections one, three and four; undefined elsewhere and in tables. */
export function prosePlaceAt(
  document: ReportDocument,
  report: Report,
  offset: number,
): ProsePlace | undefined {
  const section = sectionAt(document, offset);
  const subjects = section ? subjectsOf(section, offset) : [];
  if (!section || subjects.length === 0) return undefined;
  if (printedExtents(document, report).some(({ range }) => holds(range, offset))) return undefined;
  const paragraph = proseOf(document, report).paragraphs.find(({ range }) => holds(range, offset));
  const isHeading = paragraph !== undefined && isOnlyHeading(section, paragraph);
  return { offset, subjects, paragraph, isHeading };
}

/** In section one only under 依申请公开, for both, or where it has no sub-headings. */
function subjectsOf({ canonical, topics }: Section, offset: number): readonly SubjectName[] {
  if (canonical === 3) return ['applications'];
  if (canonical === 4) return ['reviews'];
  if (canonical !== 1) return [];
  const known = topics.filter((topic) => topic.topics.length > 0);
  const here = known.findLast(({ range }) => range.start <= offset);
  const isOpen = known.length === 0 || here?.topics.includes('sub2');
  return isOpen ? ['applications', 'reviews'] : [];
}

/** A sub-heading is followed by a mark at most. */
function isOnlyHeading({ topics }: Section, { range }: Paragraph): boolean {
  return topics.some((topic) => holds(range, topic.range.start) && topic.range.end >= range.end - 1);
}

const ENDED = /[。！？；;：:，,、”）)]$/;

/** The edit that puts a sentence behind the paragraph's last one, or on a line of its own. */
export function insertion(
  document: ReportDocument,
  place: ProsePlace,
  sentence: string,
): TextEdit | undefined {
  const { paragraph, isHeading } = place;
  if (!paragraph || isHeading)
    return document.markup === 'html' ? undefined : onOwnLine(document, place, sentence);
  const { end } = paragraph.range;
  const mark = ENDED.test(document.text.slice(paragraph.range.start, end)) ? '' : '。';
  return { range: { start: end, end }, text: mark + sentence };
}

/** A blank line is taken; behind any other a new one is begun. */
function onOwnLine(
  { text, lines, markup }: ReportDocument,
  { offset, paragraph }: ProsePlace,
  sentence: string,
): TextEdit {
  const line = lines.lineAt(paragraph?.range.end ?? offset);
  const range = { start: lines.start(line), end: lines.end(line) };
  if (text.slice(range.start, range.end).trim() === '') return { range, text: sentence };
  const newline = lineBreakOf(text);
  const gap = markup === 'markdown' ? newline + newline : newline;
  return { range: { start: range.end, end: range.end }, text: gap + sentence };
}
