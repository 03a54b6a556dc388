/** Where a heading is put into a document, and how the document writes its headings. */

import { HEADING_STYLES, type HeadingStyle } from '../../compose/section';
import { findSignOff } from '../../report/sign-off';
import type { Report, ReportDocument, Section } from '../../report/types';
import { lineBreakOf } from '../../text/breaks';
import { trimEnd } from '../../text/space';
import { lastTag } from '../../text/tags';

/** Tags in front of a heading, up to the block that holds it. */
const TAGS_BEFORE =
  /(?:<(?:p|h[1-6]|div|li|section|article)\b[^<>]*>\s*)?(?:<(?:span|strong|b|font|em|a|u|i|br)\b[^<>]{0,400}>\s{0,100}){0,12}$/i;
const TAGS_AFTER =
  /^(?:\s{0,100}<\/(?:span|strong|b|font|em|a|u|i)>){0,12}(?:\s*<\/(?:p|h[1-6]|div|li|section|article)>)?/i;
const CLOSING_TAIL = /(?:\s{0,100}<\/(?:div|section|article|main|body|html)>){1,12}$/i;
/** Words and lines of the heads of tables 2, 3 and 4; a sentence above a table may hold them too. */
const HEAD_WORDS =
  /二十[条條]|勾稽|信息[内內]容|行政[复復複][议議]|行政[诉訴][讼訟]|[结結]果|[审審][结結]|[总總][计計]|[申請请]人|自然人|企[业業]|[机機][构構]|[组組][织織]|其他|[经經][复復複]|^\s*\|[\s|]*$/;
/** Lines, blank ones mostly, that may stand between two lines of a head. */
const GAP = 3;
const LONGEST_TAGS = 600;
const LONGEST_INDENT = 80;
const MARKUP_BEFORE = /^[ \t\u3000#*>]*$/;

/** The place in front of a section's heading: the beginning of its line or block. */
export function placeBefore(document: ReportDocument, section: Section): number {
  const { start } = section.heading;
  if (document.markup === 'html') return start - openingOf(document, start).length;
  const line = document.lines.start(document.lines.lineAt(start));
  return MARKUP_BEFORE.test(document.text.slice(line, start)) ? line : start;
}

/** The place in front of a table whose first cells begin at `start`: the first line of its head. */
export function placeBeforeTable(document: ReportDocument, report: Report, start: number): number {
  if (document.markup === 'html') {
    const table = lastTag(document.text, '<table', start);
    return table > lastTag(document.text, '</table', start) ? table : start;
  }
  const heading = report.sections.findLast((section) => section.heading.end <= start)?.heading.end ?? 0;
  let first = document.lines.lineAt(start);
  for (let line = first - 1; line > document.lines.lineAt(heading) && first - line <= GAP; line--) {
    const written = lineText(document, line);
    if (HEAD_WORDS.test(written) && !written.includes('。')) first = line;
  }
  return document.lines.start(first);
}

/** The end of what the report says: in front of a signature, of closing tags and of the last white space. */
export function placeAtEnd(document: ReportDocument, report: Report): number {
  const from = report.sections.at(-1)?.heading.end ?? report.range.start;
  const signOff = findSignOff(document.masked, from, report.range.end);
  if (document.markup !== 'html')
    return trimEnd(document.masked, from, signOff?.range.start ?? report.range.end);
  if (signOff) return signOff.range.start - openingOf(document, signOff.range.start).length;
  const end = trimEnd(document.text, from, report.range.end);
  const last = Math.max(from, end - LONGEST_TAGS);
  const tail = CLOSING_TAIL.exec(document.text.slice(last, end));
  return trimEnd(document.text, from, tail ? last + tail.index : end);
}

/** How the report writes its headings; the nearest one that stands on a line of its own shows it. */
export function headingStyle(document: ReportDocument, report: Report, near: number): HeadingStyle {
  const sections = report.sections.toSorted(
    (a, b) => Math.abs(a.heading.start - near) - Math.abs(b.heading.start - near),
  );
  for (const { heading } of sections) {
    const style =
      document.markup === 'html'
        ? styleInHtml(document, heading.start, heading.end)
        : styleOfLine(document, heading.start, heading.end);
    if (style) return style;
  }
  return HEADING_STYLES[document.markup];
}

/** Blocks of lines as they are put in at `place`: with the line breaks that part them from each other and from what stands there. */
export function insertion(document: ReportDocument, place: number, ...blocks: readonly string[]): string {
  const { text } = document;
  const { newline, blankLines } = spacingOf(document);
  const gap = blankLines || blocks.some((block) => block.includes('\n')) ? newline + newline : newline;
  const begins = place === 0 || /[\r\n]/.test(text[place - 1] as string);
  const goesOn = /^[ \t]*[^\s]/.test(text.slice(place, place + LONGEST_INDENT));
  const lines = blocks.map((block) => block.replaceAll('\n', newline)).join(gap);
  return (begins ? '' : gap) + lines + (goesOn ? gap : '');
}

interface Spacing {
  readonly newline: string;
  /** Whether headings stand behind a blank line. */
  readonly blankLines: boolean;
}

let last: { readonly document: ReportDocument; readonly spacing: Spacing } | undefined;

/** How a document parts its lines; that of the last one is kept, for several headings may be missing. */
function spacingOf(document: ReportDocument): Spacing {
  if (last?.document !== document) {
    const newline = lineBreakOf(document.text);
    last = { document, spacing: { newline, blankLines: usesBlankLines(document) } };
  }
  return last.spacing;
}

function usesBlankLines({ text, reports }: ReportDocument): boolean {
  const headings = reports.flatMap((report) => report.sections).filter(({ heading }) => heading.start > 4);
  const spaced = headings.filter(({ heading }) =>
    /\n[ \t]*\r?\n[ \t\u3000#*]*$/.test(text.slice(Math.max(0, heading.start - 40), heading.start)),
  );
  return spaced.length * 2 > headings.length;
}

function openingOf({ text }: ReportDocument, start: number): string {
  return TAGS_BEFORE.exec(text.slice(Math.max(0, start - LONGEST_TAGS), start))?.[0] ?? '';
}

function styleInHtml(document: ReportDocument, start: number, end: number): HeadingStyle | undefined {
  const open = openingOf(document, start)
    .replace(/<br\b[^<>]*>/gi, '')
    .trim();
  const close = TAGS_AFTER.exec(document.text.slice(end, end + LONGEST_TAGS))?.[0].trim() ?? '';
  const balanced = (open.match(/<\w/g) ?? []).length === (close.match(/<\//g) ?? []).length;
  return open !== '' && balanced ? { open, close } : undefined;
}

function styleOfLine(document: ReportDocument, start: number, end: number): HeadingStyle | undefined {
  const line = document.lines.lineAt(start);
  const open = document.text.slice(document.lines.start(line), start);
  const close = document.text.slice(end, document.lines.end(line)).trim();
  return MARKUP_BEFORE.test(open) && (close === '' || close === '**') ? { open, close } : undefined;
}

function lineText(document: ReportDocument, line: number): string {
  return document.text.slice(document.lines.start(line), document.lines.end(line));
}
