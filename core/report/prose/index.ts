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
  const pieces = placesOf(report).flatMap(({ range, ...place }) =>
    without(range, holes).map((part) => ({ range: part, place })),
  );
  const ranges = paragraphsIn(
    masked,
    pieces.map(({ range }) => range),
  );
  return pieces.flatMap(({ place }, index) =>
    (ranges[index] ?? []).flatMap((range) => {
      const flat = flatten(masked, range.start, range.end);
      return flat.text === '' ? [] : [{ range, ...place, flat, sentences: sentencesOf(flat) }];
    }),
  );
}

interface Piece extends Pick<Paragraph, 'section' | 'isPreamble'> {
  readonly range: Range;
}

function placesOf({ preamble, sections }: Report): Piece[] {
  const opening: Piece[] =
    preamble === undefined ? [] : [{ range: preamble, section: undefined, isPreamble: true }];
  return [
    ...opening,
    ...sections.map(({ body, canonical }) => ({ range: body, section: canonical, isPreamble: false })),
  ];
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
