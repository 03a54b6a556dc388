/** How a sentence is put into the prose. */
import { holds } from '../../locate/place';
import type { Paragraph } from '../../report/prose';
import type { ReportDocument, Section, Topic } from '../../report/types';
import type { TextEdit } from '../../rules/types';
import { lineBreakOf } from '../../text/breaks';
import { textAt } from '../../text/range';
import type { ProsePlace } from './prose-place';

const ENDED = /[。！？；;：:，,、”）)]$/;

/** The edit that puts a sentence behind the paragraph's last one, or on a line of its own; in a page only the first. */
export function insertion(
  document: ReportDocument,
  { offset, section, paragraphs }: ProsePlace,
  sentence: string,
): TextEdit | undefined {
  const paragraph = paragraphs.find(({ range }) => holds(range, offset));
  if (!paragraph || isOnlyHeading(document.text, section, paragraph)) {
    const at = paragraph?.range.end ?? offset;
    return document.markup === 'html' ? undefined : onOwnLine(document, at, sentence);
  }
  const { start, end } = paragraph.range;
  const mark = ENDED.test(document.text.slice(start, end)) ? '' : '。';
  return { range: { start: end, end }, text: mark + sentence };
}

/** Where the words of a sub-heading end: a short line may go on behind a mark, and counts as its name. */
export function endOfHeading(text: string, { range }: Topic): number {
  const mark = /[。：:；;，,]/.exec(textAt(text, range));
  return mark ? range.start + mark.index : range.end;
}

/** A sub-heading that stands alone is followed by a mark at most. */
function isOnlyHeading(text: string, { topics }: Section, { range }: Paragraph): boolean {
  return topics.some(
    (topic) => holds(range, topic.range.start) && endOfHeading(text, topic) >= range.end - 1,
  );
}

/** A blank line is taken; behind any other a new one is begun. */
function onOwnLine({ text, lines, markup }: ReportDocument, offset: number, sentence: string): TextEdit {
  const line = lines.lineAt(offset);
  const range = { start: lines.start(line), end: lines.end(line) };
  if (text.slice(range.start, range.end).trim() === '') return { range, text: sentence };
  const newline = lineBreakOf(text);
  const gap = markup === 'markdown' ? newline + newline : newline;
  return { range: { start: range.end, end: range.end }, text: gap + sentence };
}
