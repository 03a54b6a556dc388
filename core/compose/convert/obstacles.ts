/** What stands in the way of converting a table: everything that would be lost or guessed. */

import type { PrintedTable } from '../../edition/types';
import { type PrintedExtent, printedExtents } from '../../locate/extents';
import { linesOf } from '../../report/tables/zone';
import type { Cell, Report, ReportDocument } from '../../report/types';
import { printedIdOfUnread, rowLabel } from '../../rules/support/printed-tables';
import type { Bilingual } from '../../rules/types';
import { overlaps, type Range } from '../../text/range';
import type { FormWords } from './form-words';
import type { TablePlace } from './place';
import { reason } from './refusal';

/** Why what was read of a table is not the whole of the form, or more; undefined where it is exactly the form. */
export function readingObstacle(
  document: ReportDocument,
  report: Report,
  extent: PrintedExtent,
  printed: PrintedTable,
): Bilingual | undefined {
  if (isSideBySide(document, report)) return reason('sideBySide');
  const unread = [
    ...extent.parts.flatMap((part) => part.unread),
    ...report.unread.filter((one) => printedIdOfUnread(report, one) === extent.id),
  ];
  if (unread.length > 0) return reason(unread.some((one) => one.reason === 'glued') ? 'glued' : 'unread');
  for (const part of extent.parts) {
    if (part.edition.id !== report.edition.id)
      return reason('otherEdition', { theirs: part.edition.id, own: report.edition.id });
    const [own] = part.unknownRows;
    if (own) return reason('ownRow', { row: own.raw });
  }
  return missingOrExtraRow(report, extent, printed);
}

/** Whether rows of a report hold numbers of another one too. */
export function isSideBySide({ reports }: ReportDocument, report: Report): boolean {
  return (
    report.sharesText || reports.some((other) => other !== report && overlaps(other.range, report.range))
  );
}

function missingOrExtraRow(
  report: Report,
  extent: PrintedExtent,
  printed: PrintedTable,
): Bilingual | undefined {
  const data = printed.grid.flat().filter(({ role }) => role === 'data');
  const rows = new Set(data.map(({ table, row }) => `${table} ${row}`));
  for (const { id, cells, labels } of extent.parts)
    for (const row of [...Object.keys(cells), ...Object.keys(labels)])
      if (!rows.has(`${id} ${row}`)) return reason('ownRow', { row: labels[row]?.raw || row });
  for (const { table, row, column } of data)
    if (table && row && column && !report.tables[table]?.cells[row]?.[column])
      return reason('rowMissing', { row: rowLabel(report.edition, table, row) });
  return undefined;
}

/** What stands in the table's place beside its cells and the form's own words. */
export function placeObstacle(
  document: ReportDocument,
  report: Report,
  extent: PrintedExtent,
  place: TablePlace,
  words: FormWords,
): Bilingual | undefined {
  const { range } = place;
  if (document.comments.some((comment) => overlaps(comment, range))) return reason('comment');
  const others = printedExtents(document, report).filter((other) => other.id !== extent.id);
  if (others.some((other) => other.parts.some((part) => overlaps(part.range, range))))
    return reason('shared');
  const element = place.isElement ? elementObstacle(document, place) : tagsInLines(document, range);
  if (element) return element;
  const stranger = words.stranger(besideCells(document, extent, range));
  return stranger === undefined ? undefined : reason('otherText', { text: stranger.slice(0, 30) });
}

/** What a page shows, or hides, beside the words of its cells. */
const RICH =
  /<(?<tag>a|img|input|button|select|textarea|script|style|noscript|template|sup|sub|del|s|strike|iframe|object|video|svg)(?=[\s>/])|(?<hidden>display\s*:\s*none|<[^<>]{0,400}\shidden[\s>=])/i;

/** The first element that holds more than words; undefined where there is none. */
export function richElement(source: string): string | undefined {
  const found = RICH.exec(source)?.groups;
  return found && (found.tag ?? 'hidden').toLowerCase();
}

function elementObstacle(document: ReportDocument, { range, form }: TablePlace): Bilingual | undefined {
  const source = document.text.slice(range.start, range.end);
  if (
    !/^<table[\s>]/i.test(source) ||
    !/<\/table\s*>$/i.test(source) ||
    source.match(/<table[\s>]/gi)?.length !== 1
  )
    return reason('severalElements');
  const tag = richElement(source);
  if (tag !== undefined) return reason('richElement', { tag });
  // In a page an element may stand anywhere.
  if (form === 'html' || document.markup === 'html') return undefined;
  const { lines, text } = document;
  const before = text.slice(lines.start(lines.lineAt(range.start)), range.start);
  const after = text.slice(range.end, lines.end(lines.lineAt(range.end)));
  return (before + after).trim() === '' ? undefined : reason('insideLine');
}

/** A table of lines in a text with tags: what they mark would be lost with them. */
function tagsInLines(document: ReportDocument, { start, end }: Range): Bilingual | undefined {
  const tag = /<\/?(?<tag>[a-z][a-z0-9]*)\b[^<>]*>/i.exec(document.text.slice(start, end))?.groups?.tag;
  return tag === undefined ? undefined : reason('richElement', { tag });
}

/** The words of the table's lines without its cells; page marks are no words. */
function besideCells({ masked }: ReportDocument, extent: PrintedExtent, range: Range): string {
  const cells = extent.parts
    .flatMap(({ cells: rows }) => Object.values(rows).flatMap((row) => Object.values(row)))
    .map((cell: Cell) => cell.range)
    .sort((a, b) => a.start - b.start);
  let next = 0;
  return linesOf(masked, range)
    .map((line) => {
      let words = '';
      let from = line.start;
      for (; next < cells.length && (cells[next] as Range).start < line.end; next++) {
        const cell = cells[next] as Range;
        words += `${masked.slice(from, Math.max(from, cell.start))} `;
        from = Math.max(from, cell.end);
      }
      return words + masked.slice(from, Math.max(from, line.end));
    })
    .join('\n');
}
