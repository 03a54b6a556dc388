/** The words of a report, read once: preamble and sections without their headings, tables and traces of tables. */
import type { Range } from '../../text/range';
import { type Flat, flatten, glossEnd, LazyFlat } from '../flat';
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

function readParagraphs(document: ReportDocument, report: Report): Paragraph[] {
  const { masked } = document;
  const holes = tableRanges(report);
  const pieces = placesOf(report).flatMap(({ range, ...place }) =>
    without(range, holes).map((part) => ({ range: part, place })),
  );
  const ranges = paragraphsIn(
    document,
    pieces.map(({ range }) => range),
  );
  return pieces.flatMap(({ place }, index) =>
    (ranges[index] ?? [])
      .filter((range) => !isGloss(masked, range))
      .map((range) => new ReadParagraph(masked, range, place)),
  );
}

/** Whether a line holds nothing but a gloss, (xiàng): it has no plain text. */
function isGloss(masked: string, { start, end }: Range): boolean {
  return glossEnd(masked, start, end) > start && flatten(masked, start, end).text === '';
}

type Place = Pick<Paragraph, 'section' | 'isPreamble'>;

/** Plain text and sentences are made when first asked for: most readers look for a word and leave the rest. */
class ReadParagraph implements Paragraph {
  readonly section: Paragraph['section'];
  readonly isPreamble: boolean;
  readonly flat: Flat;
  #sentences: Paragraph['sentences'] | undefined;

  constructor(
    masked: string,
    readonly range: Range,
    { section, isPreamble }: Place,
  ) {
    this.section = section;
    this.isPreamble = isPreamble;
    this.flat = new LazyFlat(masked, range.start, range.end);
  }

  get sentences(): Paragraph['sentences'] {
    this.#sentences ??= sentencesOf(this.flat);
    return this.#sentences;
  }
}

interface Piece extends Place {
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
