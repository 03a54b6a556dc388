/**
 * What paragraphs say, remembered by their words: an editor asks again at every key, and all paragraphs but one are as
 * they were. Where a paragraph stands and what the tables hold is no part of it.
 */
import { plain } from '../flat';
import type { Paragraph } from '../prose/types';
import type { Report } from '../types';
import { type FigureList, listsIn } from './lists';
import {
  holdsNumber,
  isDivided,
  isTelling,
  type Reading,
  readSentence,
  standsUnderApplications,
} from './read';

/** What a telling sentence says. */
export interface SentenceReading {
  /** Its index in the paragraph. */
  readonly at: number;
  readonly readings: readonly Reading[];
  readonly lists: readonly FigureList[];
}

type ParagraphReading = readonly SentenceReading[];

/** Characters of paragraphs that are remembered; then all are forgotten, and it begins anew. */
const MOST = 600_000;
const remembered = new Map<string, Map<string, ParagraphReading>>();
let characters = 0;

/** The telling sentences of a paragraph. @param context of `contextOf` */
export function tellingIn(report: Report, paragraph: Paragraph, context: string): ParagraphReading {
  const { text } = paragraph.flat;
  if (!holdsNumber(text)) return NOTHING;
  if (isDivided(report, paragraph)) return readTelling(report, paragraph);
  const under = standsUnderApplications(report, paragraph.range.start);
  const known = paragraphsOf(`${context} ${paragraph.section} ${under}`);
  const reading = known.get(text) ?? readTelling(report, paragraph);
  if (!known.has(text)) {
    known.set(text, reading);
    characters += text.length;
  }
  return reading;
}

const NOTHING: ParagraphReading = [];

function paragraphsOf(context: string): Map<string, ParagraphReading> {
  if (characters > MOST) {
    remembered.clear();
    characters = 0;
  }
  const known = remembered.get(context) ?? new Map<string, ParagraphReading>();
  remembered.set(context, known);
  return known;
}

function readTelling(report: Report, paragraph: Paragraph): ParagraphReading {
  const { text } = paragraph.flat;
  return paragraph.sentences.flatMap((sentence, at) => {
    const words = text.slice(sentence.start, sentence.end);
    if (!holdsNumber(words) || !isTelling(words)) return [];
    const readings = readSentence(report, paragraph, sentence);
    return readings.length === 0 ? [] : [{ at, readings, lists: listsIn(readings) }];
  });
}

/** All of a report that words are read by, beside the paragraph itself: who, when, and which cells there are. */
export function contextOf({ body, year, edition, tables }: Report): string {
  const rows = Object.values(tables).map(
    (table) => `${table.id} ${table.edition.id} ${Object.entries(table.cells).map(rowWords).join()}`,
  );
  return `${body && plain(body.raw)} ${year} ${edition.id} ${rows.join(';')}`;
}

function rowWords([row, cells]: [string, object]): string {
  return `${row}${'prevItems' in cells ? '+' : ''}`;
}
