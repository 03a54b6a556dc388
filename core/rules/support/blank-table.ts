/** Where and how the standard table is written into a section that lacks it. */

import { blankTable } from '../../compose/section';
import type { Edition, SectionNumber } from '../../edition/types';
import type { Report, ReportDocument, Section } from '../../report/types';
import { lineBreakOf } from '../../text/breaks';
import type { Range } from '../../text/range';
import { trimEnd } from '../../text/space';
import type { TextEdit } from '../types';

/**
 * The edit that puts the blank standard table at the end of a section's text (in HTML: after its heading), or in the
 * place of the lines that are left of a lost one. Undefined where no good place is found.
 */
export function blankTableEdit(
  document: ReportDocument,
  report: Report,
  section: Section,
): TextEdit | undefined {
  const lineBreak = lineBreakOf(document.text);
  const table = composedTable(report.edition, section.canonical, document.markup, lineBreak);
  if (table === undefined) return undefined;
  const lines = document.markup === 'html' ? undefined : tableLines(document, section);
  if (lines !== undefined) return { range: lines, text: table };
  const at = document.markup === 'html' ? afterBlock(document, section) : endOfText(document, section);
  if (at === undefined) return undefined;
  const before = document.markup === 'html' ? lineBreak : lineBreak + lineBreak;
  const after = document.markup === 'html' ? '' : lineBreak.repeat(2 - lineBreaksAt(document, at));
  return { range: { start: at, end: at }, text: before + table + after };
}

/** How many line breaks follow, up to the two that part a table from what comes next; at the end none is needed. */
function lineBreaksAt({ masked, lines }: ReportDocument, at: number): number {
  const line = lines.lineAt(at);
  if (trimEnd(masked, at, masked.length) === at) return 2;
  if (lines.end(line) !== at) return 0;
  return lines.start(line + 1) === lines.end(line + 1) ? 2 : 1;
}

/** Composed once for each form: measuring the widths of a whole table takes longer than linting a report. */
const composed = new Map<string, string | undefined>();

function composedTable(
  edition: Edition,
  number: SectionNumber | undefined,
  markup: ReportDocument['markup'],
  lineBreak: string,
): string | undefined {
  const key = `${edition.id} ${number} ${markup} ${lineBreak}`;
  if (!composed.has(key)) {
    const form = edition.sections.find((candidate) => candidate.number === number);
    composed.set(key, form && blankTable(edition, form, markup)?.replaceAll('\n', lineBreak));
  }
  return composed.get(key);
}

/** The lines with `|` that are left of a table, where nothing else stands between them. */
function tableLines({ masked, lines }: ReportDocument, { body }: Section): Range | undefined {
  let start: number | undefined;
  let last = body.start;
  let ended = false;
  for (let line = lines.lineAt(body.start); line <= lines.lineAt(body.end); line++) {
    const from = Math.max(lines.start(line), body.start);
    const to = Math.min(lines.end(line), body.end);
    const text = masked.slice(from, to);
    if (text.includes('|')) {
      // A second run of such lines: what stands between would be lost.
      if (ended) return undefined;
      start ??= from;
      last = to;
    } else if (start !== undefined && text.trim() !== '') ended = true;
  }
  return start === undefined ? undefined : { start, end: last };
}

/** After the section's last words; the marks before the next heading (`## `) are that heading's. */
function endOfText({ masked, lines }: ReportDocument, { heading, body }: Section): number {
  const lineStart = lines.start(lines.lineAt(body.end));
  const isNextHeading = lineStart > heading.end && /^[#*>\s]*$/.test(masked.slice(lineStart, body.end));
  return Math.max(heading.end, trimEnd(masked, body.start, isNextHeading ? lineStart : body.end));
}

const BLOCK_END = /<\/(?:p|h[1-6]|div|li)\s*>/gi;

/** After the closing tag of the block that the heading stands in, where that comes before the next heading. */
function afterBlock({ text, comments }: ReportDocument, { heading, body }: Section): number | undefined {
  BLOCK_END.lastIndex = heading.end;
  const end = BLOCK_END.exec(text);
  if (end === null || end.index >= body.end) return undefined;
  const at = BLOCK_END.lastIndex;
  return comments.some((comment) => comment.start < at && at < comment.end) ? undefined : at;
}
