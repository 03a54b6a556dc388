/** A whole draft in the standard form: its title and headings in Markdown, its tables as the form prints them. */
import { applyFixes } from '../../lint/fix';
import { printedExtents } from '../../locate/extents';
import type { Report, ReportDocument } from '../../report/types';
import { PRINTED, partsOf, printedIdOfUnread } from '../../rules/support/printed-tables';
import { headingEdits } from './headings';
import { isSideBySide } from './obstacles';
import { convertPage } from './page';
import type { Part } from './part';
import { aboutTable, reason } from './refusal';
import { readsTheSame } from './same-reading';
import { type Conversion, tableEdits } from './table';

/** The whole draft: headings in the prescribed wording and Markdown form, tables in the standard form. */
export function convertDraft(document: ReportDocument): Conversion {
  if (!document.isReport) return { kind: 'refused', reason: reason('noReport') };
  if (document.reports.some((report) => isSideBySide(document, report)))
    return { kind: 'refused', reason: reason('sideBySide') };
  if (document.markup === 'html') return convertPage(document);
  const parts = document.reports.flatMap((report) => [
    ...tablesOf(document, report),
    headingEdits(document, report),
  ]);
  const edits = parts.flatMap((part) => part.edits).sort((a, b) => a.range.start - b.range.start);
  const left = parts.flatMap((part) => part.left);
  if (edits.length === 0) return { kind: 'edits', edits, left };
  const { text } = applyFixes(document.text, [{ edits }]);
  if (!readsTheSame(document, text)) return { kind: 'refused', reason: reason('wouldDiffer') };
  return { kind: 'edits', edits, left };
}

function tablesOf(document: ReportDocument, report: Report): Part[] {
  const found = printedExtents(document, report).map((extent): Part => {
    const converted = tableEdits(document, report, extent);
    if (converted.kind === 'edits') return converted;
    return { edits: [], left: [aboutTable(extent.id, converted.reason)] };
  });
  return [...found, ...unreadTables(report)];
}

/** Tables of which nothing could be read. */
function unreadTables(report: Report): Part[] {
  return PRINTED.flatMap(({ id }) => {
    const unread = report.unread.filter((one) => printedIdOfUnread(report, one) === id);
    if (unread.length === 0 || partsOf(report, id).length > 0) return [];
    const isGlued = unread.some((one) => one.reason === 'glued');
    return [{ edits: [], left: [aboutTable(id, reason(isGlued ? 'glued' : 'unread'))] }];
  });
}
