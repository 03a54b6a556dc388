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
/** By the report's context, then by what a paragraph stands under, then by its words. */
const remembered = new Map<string, Places>();
let characters = 0;

type Places = Map<string, Map<string, ParagraphReading>>;

/** Reads the telling sentences of paragraphs of one report. */
export class RememberedReader {
  readonly #report: Report;
  readonly #places: Places;

  constructor(report: Report) {
    if (characters > MOST) {
      remembered.clear();
      characters = 0;
    }
    const context = contextOf(report);
    this.#report = report;
    this.#places = remembered.get(context) ?? new Map();
    remembered.set(context, this.#places);
  }

  /** The telling sentences of a paragraph. */
  tellingIn(paragraph: Paragraph): ParagraphReading {
    const { text } = paragraph.flat;
    if (!holdsNumber(text)) return NOTHING;
    if (isDivided(this.#report, paragraph)) return readTelling(this.#report, paragraph);
    const known = this.#placeOf(paragraph);
    const reading = known.get(text) ?? readTelling(this.#report, paragraph);
    if (!known.has(text)) {
      known.set(text, reading);
      characters += text.length;
    }
    return reading;
  }

  #placeOf({ section, range }: Paragraph): Map<string, ParagraphReading> {
    const key = `${section} ${standsUnderApplications(this.#report, range.start)}`;
    const known = this.#places.get(key);
    if (known !== undefined) return known;
    const place = new Map<string, ParagraphReading>();
    this.#places.set(key, place);
    return place;
  }
}

const NOTHING: ParagraphReading = [];

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
function contextOf({ body, year, edition, tables }: Report): string {
  const rows = Object.values(tables).map(
    (table) => `${table.id} ${table.edition.id} ${Object.entries(table.cells).map(rowWords).join()}`,
  );
  return `${body && plain(body.raw)} ${year} ${edition.id} ${rows.join(';')}`;
}

function rowWords([row, cells]: [string, object]): string {
  return `${row}${'prevItems' in cells ? '+' : ''}`;
}
