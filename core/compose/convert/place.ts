/** Which piece of a text a printed table takes, and how what replaces it is parted from what stands around. */
import type { PrintedExtent } from '../../locate/extents';
import type { Report, ReportDocument } from '../../report/types';
import { lineBreakOf } from '../../text/breaks';
import type { Range } from '../../text/range';
import { lastTag } from '../../text/tags';
import type { FormWords } from './form-words';

/** The lines or the element of a table. */
export interface TablePlace {
  readonly range: Range;
  /** What the table is written as. */
  readonly form: 'markdown' | 'html';
  /** Whether it stands in elements now. */
  readonly isElement: boolean;
}

/** Whole lines, with the lines of heads and of wrapped labels that stand at its ends. */
export function placeOfTable(
  document: ReportDocument,
  report: Report,
  extent: PrintedExtent,
  words: FormWords,
): TablePlace {
  if (extent.parts.some(({ layout }) => layout === 'html'))
    return {
      range: elementRange(document.text, extent.parts),
      form: document.markup === 'html' ? 'html' : 'markdown',
      isElement: true,
    };
  const start = belowCaption(document, extent, words);
  const range = {
    start: upward(document, topOf(report, start), start, words),
    end: downward(document, extent, words),
  };
  return { range, form: 'markdown', isElement: false };
}

/** From the `<table` before the first cell to the `</table>` behind the last. */
function elementRange(text: string, parts: PrintedExtent['parts']): Range {
  const first = Math.min(...parts.map(({ range }) => range.start));
  const last = Math.max(...parts.map(({ range }) => range.end));
  const open = lastTag(text, '<table', first);
  const close = /<\/table\s*>/gi;
  close.lastIndex = last;
  const found = close.exec(text);
  return { start: open < 0 ? first : open, end: found ? found.index + found[0].length : last };
}

/** A caption or a sentence above the heads was taken for one of them: it stays as it is. */
function belowCaption({ masked, lines }: ReportDocument, extent: PrintedExtent, words: FormWords): number {
  const first = Math.min(...extent.parts.map(({ range }) => range.start));
  let line = lines.lineAt(extent.range.start);
  while (line < lines.lineAt(first) && isOther(masked.slice(lines.start(line), lines.end(line)), words))
    line++;
  return lines.start(line);
}

function isOther(line: string, words: FormWords): boolean {
  return !line.includes('|') && !words.isFormOnly(line);
}

/** The end of the heading above; what stands higher belongs to another section. */
function topOf({ sections, range }: Report, start: number): number {
  return sections.findLast(({ heading }) => heading.end <= start)?.heading.end ?? range.start;
}

/** Lines of heads that stand higher than the table was known to begin: each holds words of the form and nothing else. */
function upward({ masked, lines }: ReportDocument, top: number, start: number, words: FormWords): number {
  let first = lines.lineAt(start);
  for (let line = first - 1; line > lines.lineAt(top); line--) {
    const text = masked.slice(lines.start(line), lines.end(line));
    if (words.stranger(text) !== undefined) break;
    // A blank line, or one of pipes only, belongs to what stands higher.
    if (words.isFormOnly(text)) first = line;
  }
  return lines.start(first);
}

/** In the text of a PDF the last label may go on below its numbers. */
function downward({ masked, lines }: ReportDocument, extent: PrintedExtent, words: FormWords): number {
  const { end } = extent.range;
  if (!extent.parts.every(({ layout }) => layout === 'pdf-raw' || layout === 'pdf-layout')) return end;
  let last = lines.lineAt(end);
  while (last < lines.count && words.isFormOnly(masked.slice(lines.start(last + 1), lines.end(last + 1))))
    last++;
  return lines.end(last);
}

/** The table with the blank lines that part it from the lines around; the element stands where it stood. */
export function withGaps(document: ReportDocument, place: TablePlace, table: string): string {
  const newline = lineBreakOf(document.text);
  const written = table.replaceAll('\n', newline);
  if (place.form === 'html') return written;
  const { text, lines } = document;
  const first = lines.lineAt(place.range.start);
  const last = lines.lineAt(place.range.end);
  const isBlank = (line: number) =>
    line < 1 || line > lines.count || text.slice(lines.start(line), lines.end(line)).trim() === '';
  return (isBlank(first - 1) ? '' : newline) + written + (isBlank(last + 1) ? '' : newline);
}
