/** The words of a report, read once: preamble and sections without their headings, tables and traces of tables. */
import type { Range } from '../../text/range';
import { flatten } from '../flat';
import type { Report, ReportDocument } from '../types';
import { paragraphsIn } from './paragraphs';
import { sentencesOf } from './sentences';
import type { Paragraph, Prose } from './types';

export type { Paragraph, Prose, Sentence } from './types';

const known = new WeakMap<Report, Prose>();

/** The prose of one report of a document; made when first asked for, then shared. */
export function proseOf(document: ReportDocument, report: Report): Prose {
  const made = known.get(report);
  if (made) return made;
  const prose = { paragraphs: readParagraphs(document, report) };
  known.set(report, prose);
  return prose;
}

function readParagraphs({ masked }: ReportDocument, report: Report): Paragraph[] {
  const holes = tableRanges(report);
  const paragraphs: Paragraph[] = [];
  const add = (piece: Range, section: Paragraph['section'], isPreamble: boolean) => {
    for (const part of without(piece, holes))
      for (const range of paragraphsIn(masked, part)) {
        const flat = flatten(masked, range.start, range.end);
        if (flat.text !== '')
          paragraphs.push({ range, section, isPreamble, flat, sentences: sentencesOf(flat) });
      }
  };
  if (report.preamble !== undefined) add(report.preamble, undefined, true);
  for (const { body, canonical } of report.sections) add(body, canonical, false);
  return paragraphs;
}

function tableRanges(report: Report): Range[] {
  const tables = Object.values(report.tables).flatMap(({ range, unread }) => [
    range,
    ...unread.map((place) => place.range),
  ]);
  const ranges = [...tables, ...report.unread.map(({ range }) => range)];
  return ranges.sort((a, b) => a.start - b.start);
}

/** @param holes in order of their starts. */
function without(range: Range, holes: readonly Range[]): Range[] {
  const pieces: Range[] = [];
  let at = range.start;
  for (const hole of holes) {
    if (hole.end <= at) continue;
    if (hole.start >= range.end) break;
    if (hole.start > at) pieces.push({ start: at, end: hole.start });
    at = hole.end;
  }
  if (at < range.end) pieces.push({ start: at, end: range.end });
  return pieces;
}
