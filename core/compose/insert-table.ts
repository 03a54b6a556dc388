/** A blank standard table put into a text at a line: never inside another table, a comment or a tag. */
import { latestEdition } from '../edition/index';
import type { EditionSection, PrintedTableId } from '../edition/types';
import { printedExtents } from '../locate/extents';
import { reportAt } from '../locate/place';
import type { Report, ReportDocument } from '../report/types';
import type { TextEdit } from '../rules/types';
import { lineBreakOf } from '../text/breaks';
import type { Range } from '../text/range';
import { trimEnd } from '../text/space';
import { blankTable } from './section';
import { tableBlocks } from './table-blocks';

/** The edit that puts the table of the report's edition on the line of an offset, or behind what stands there. */
export function insertTableEdit(document: ReportDocument, offset: number, id: PrintedTableId): TextEdit {
  const report = reportAt(document, offset) ?? document.reports[0];
  const edition = report?.edition ?? latestEdition();
  const section = edition.sections.find(({ table }) => table === id) as EditionSection;
  const table = blankTable(edition, section, document.markup) as string;
  const written = table.replaceAll('\n', lineBreakOf(document.text));
  return document.markup === 'html'
    ? intoPage(document, offset, written)
    : ontoLine(document, offset, written);
}

/** A blank line is taken; behind any other the table stands apart by blank lines. */
function ontoLine(document: ReportDocument, offset: number, table: string): TextEdit {
  const { text, lines } = document;
  const newline = lineBreakOf(text);
  const line = lines.lineAt(behindAll(offset, thingsIn(document)));
  const isBlank = (at: number) =>
    at < 1 || at > lines.count || text.slice(lines.start(at), lines.end(at)).trim() === '';
  const after = isBlank(line + 1) ? (line === lines.count ? newline : '') : newline;
  if (!isBlank(line)) {
    const end = lines.end(line);
    return { range: { start: end, end }, text: newline + newline + table + after };
  }
  const range = { start: lines.start(line), end: lines.end(line) };
  return { range, text: (isBlank(line - 1) ? '' : newline) + table + after };
}

/** Tables in any layout, and comments. */
function thingsIn(document: ReportDocument): Range[] {
  const { lines, comments, reports } = document;
  const blocks = tableBlocks(document).map(({ rows }) => ({
    start: lines.start(rows[0]?.line ?? 1),
    end: lines.end(rows.at(-1)?.line ?? 1),
  }));
  return [...comments, ...blocks, ...reports.flatMap((report) => tablesOf(document, report))];
}

function tablesOf(document: ReportDocument, report: Report): Range[] {
  const read = printedExtents(document, report).map(({ range }) => range);
  const unread = report.unread.map(({ range }) => ({
    start: range.start,
    end: trimEnd(document.masked, range.start, range.end),
  }));
  return [...read, ...unread];
}

/** The offset, moved to the end of whatever it stands in. */
function behindAll(offset: number, things: readonly Range[]): number {
  let at = offset;
  for (const { start, end } of things.toSorted((a, b) => a.start - b.start))
    if (start <= at && at <= end) at = end;
  return at;
}

const BLOCK_END = /<\/(?:p|h[1-6]|div|li|ul|ol|table)\s*>/gi;
const PAGE_END = /<\/(?:body|html)\s*>/i;

/** Behind the block that the offset stands in; between two blocks there. */
function intoPage(document: ReportDocument, offset: number, table: string): TextEdit {
  const { text, comments } = document;
  const newline = lineBreakOf(text);
  const from = behindAll(offset, [...comments, ...tableElements(text)]);
  const at = from > offset || isBetweenBlocks(text, from) ? from : endOfBlock(text, from);
  const before = at === 0 || /[\r\n]$/.test(text.slice(0, at)) ? '' : newline;
  const after = /^[ \t]*(?:[\r\n]|$)/.test(text.slice(at, at + 100)) ? '' : newline;
  return { range: { start: at, end: at }, text: before + table + after };
}

/** Whether nothing but white space stands on either side up to the next tags. */
function isBetweenBlocks(text: string, at: number): boolean {
  const before = text.slice(0, at).trimEnd();
  const after = text.slice(at).trimStart();
  return (
    (before === '' ||
      /<\/(?:p|h[1-6]|div|table)\s*>$|<(?:body|div|section|article)[^<>]{0,200}>$/i.test(
        before.slice(-300),
      )) &&
    (after === '' || /^<(?:p|h[1-6]|div|table|\/body|\/div|\/html|!--)/i.test(after))
  );
}

function endOfBlock(text: string, from: number): number {
  BLOCK_END.lastIndex = from;
  const found = BLOCK_END.exec(text);
  if (found) return found.index + found[0].length;
  return PAGE_END.exec(text)?.index ?? text.length;
}

const TABLE_TAG = /<(\/?)table(?=[\s>])/gi;

/** The outermost table elements; one that is never closed goes to the end. */
function tableElements(text: string): Range[] {
  const found: Range[] = [];
  let depth = 0;
  let start = 0;
  for (const { index, 1: close } of text.matchAll(TABLE_TAG)) {
    if (close === '' && depth++ === 0) start = index;
    if (close === '/' && depth > 0 && --depth === 0)
      found.push({ start, end: text.indexOf('>', index) + 1 || text.length });
  }
  return depth === 0 ? found : [...found, { start, end: text.length }];
}
