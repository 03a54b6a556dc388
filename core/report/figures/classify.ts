/** Every figure gets exactly one class: by the cells, else by its own list, its quotient or last year's number. */
import type { Range } from '../../text/range';
import type { Paragraph, Prose, Sentence } from '../prose/types';
import type { Report } from '../types';
import { balanceOf } from './balance';
import { compare, OTHER, UNTOLD } from './compare';
import { growthOf, isGrowth } from './growth';
import { type Divided, dividedBy } from './interleaved';
import type { FigureList } from './lists';
import { ratioOf } from './ratios';
import { holdsNumber, isTelling, ReadFigure, type Reading, readSentence } from './read';
import { RememberedReader, type SentenceReading } from './remembered';
import { partsBefore } from './trailing';
import type { Basis, Figure, Figures, List, Verdict } from './types';

/** What the figures of a report are compared with. */
export interface Sources {
  readonly report: Report;
  /** The report of the year before, where it is at hand. */
  readonly lastYear: Report | undefined;
  /** Reports that share the prose; what one of them holds is no contradiction of another. */
  readonly siblings: readonly Report[];
}

/** The figures and lists of a sentence, or of several. */
interface Judged {
  readonly figures: readonly Figure[];
  readonly lists: readonly List[];
}

const COUNTED = /\d[余多]?(?:件|宗|条|份|起|%)/;

/** The figures of a report's prose. Most sentences say nothing that can be compared: those are read when all are asked for. */
export class ProseFigures implements Figures {
  readonly #prose: Prose;
  readonly #sources: Sources;
  readonly #judged = new Map<Paragraph, ReadonlyMap<number, Judged>>();
  #told: Judged | undefined;
  #all: readonly Figure[] | undefined;

  constructor(prose: Prose, sources: Sources) {
    this.#prose = prose;
    this.#sources = sources;
  }

  get all(): readonly Figure[] {
    this.#all ??= this.#readAll();
    return this.#all;
  }

  get told(): readonly Figure[] {
    return this.#telling().figures;
  }

  get lists(): readonly List[] {
    return this.#telling().lists;
  }

  /** What the telling sentences say, in one. */
  #telling(): Judged {
    if (this.#told === undefined) {
      const reader = new RememberedReader(this.#sources.report);
      const judged = this.#prose.paragraphs.flatMap((paragraph) => this.#judgeTelling(paragraph, reader));
      this.#told = {
        figures: judged.flatMap(({ figures }) => figures),
        lists: judged.flatMap(({ lists }) => lists),
      };
    }
    return this.#told;
  }

  #judgeTelling(paragraph: Paragraph, reader: RememberedReader): readonly Judged[] {
    if (!this.#isRead(paragraph)) return [];
    const sentences = reader.tellingIn(paragraph);
    if (sentences.length === 0) return [];
    const judged = sentences.map((sentence, index) => {
      const next = sentences[index + 1];
      const behind = next?.at === sentence.at + 1 ? next.readings : [];
      return judge(paragraph, sentence, behind, this.#sources);
    });
    this.#judged.set(paragraph, new Map(sentences.map(({ at }, index) => [at, judged[index] as Judged])));
    return judged;
  }

  #readAll(): readonly Figure[] {
    this.#telling();
    return this.#prose.paragraphs.flatMap((paragraph) => {
      if (!this.#isRead(paragraph)) return [];
      const telling = this.#judged.get(paragraph);
      return paragraph.sentences.flatMap(
        (sentence, at) => telling?.get(at)?.figures ?? this.#others(paragraph, sentence, at),
      );
    });
  }

  /** The figures of a sentence that is not telling. */
  #others(paragraph: Paragraph, sentence: Sentence, at: number): readonly Figure[] {
    const words = paragraph.flat.text.slice(sentence.start, sentence.end);
    if (!holdsNumber(words) || isTelling(words)) return [];
    const readings = readSentence(this.#sources.report, paragraph, sentence);
    return judge(paragraph, { at, readings, lists: [] }, [], this.#sources).figures;
  }

  /** Before section one stand dates and articles; a number that counts something is rare there. */
  #isRead({ isPreamble, flat }: Paragraph): boolean {
    const { sections } = this.#sources.report;
    return !isPreamble || !sections.some(({ canonical }) => canonical === 1) || COUNTED.test(flat.text);
  }
}

/** @param behind what the next sentence says; one that begins with 其中 divides the numbers of this */
function judge(
  paragraph: Paragraph,
  { at, readings, lists: own }: SentenceReading,
  behind: readonly Reading[],
  { report, lastYear, siblings }: Sources,
): Judged {
  const read = readings.map((reading) => new ReadFigure(paragraph, at, reading));
  const parts = beginsWithParts(behind)
    ? behind.map((reading) => new ReadFigure(paragraph, at + 1, reading))
    : [];
  const lists: Lists = { own, divided: dividedBy(read, parts) };
  const figures = read.map((figure, index) => {
    const verdict = verdictOf(read, index, lists, report, lastYear);
    return new JudgedFigure(figure, shared(verdict, figure, siblings));
  });
  return { figures, lists: own.map((list) => listOf(list, figures)) };
}

function beginsWithParts([first]: readonly Reading[]): boolean {
  return first?.phrase.before.startsWith('其中') === true;
}

function verdictOf(
  read: readonly ReadFigure[],
  index: number,
  lists: Lists,
  report: Report,
  lastYear: Report | undefined,
): Verdict {
  const figure = read[index] as ReadFigure;
  if (isGrowth(figure)) return growthOf(read, index, lists.own, report, lastYear);
  if (figure.phrase.number.unit === '%') return ratioOf(read, index, lists.own, report);
  const byCells = byTables(read, index, report, lastYear);
  if (byCells.class !== 'other' && (byCells.class !== 'unknown' || figure.measure === undefined))
    return byCells;
  const list = lists.own.find(({ head, verdict }) => head === index && verdict !== 'open');
  if (list !== undefined)
    return byList(
      list.parts.map((part) => read[part] as ReadFigure),
      list,
    );
  const divided = lists.divided.get(figure) ?? partsBefore(read, index);
  return divided === undefined
    ? byCells
    : byList(divided, { sum: figure.phrase.number.value, verdict: 'adds', mayOverlap: false });
}

function byTables(
  read: readonly ReadFigure[],
  index: number,
  report: Report,
  lastYear: Report | undefined,
): Verdict {
  const verdict = compare(read[index] as ReadFigure, report, lastYear);
  const difference = verdict.class === 'contradicts' ? balanceOf(read, index) : undefined;
  return difference === undefined ? verdict : { ...verdict, class: 'explained', difference };
}

interface Lists {
  readonly own: readonly FigureList[];
  readonly divided: Divided;
}

const LIST_NAME = { zh: '各项之和', en: 'sum of its parts' };

function byList(
  parts: readonly ReadFigure[],
  list: Pick<FigureList, 'sum' | 'verdict' | 'mayOverlap'>,
): Verdict {
  const basis: Basis = {
    kind: 'list',
    terms: [],
    name: LIST_NAME,
    formula: parts.map(({ phrase }) => phrase.number.value).join('＋'),
    value: list.sum,
    from: parts.map(({ range }) => range),
  };
  if (list.verdict === 'adds') return { class: 'tied', basis, difference: undefined };
  if (list.verdict === 'overlaps' || list.mayOverlap)
    return { class: 'explained', basis, difference: undefined };
  return { class: 'contradicts', basis, difference: undefined };
}

/** In a text of two years side by side only what names its year can be contradicted. */
function shared(verdict: Verdict, figure: ReadFigure, siblings: readonly Report[]): Verdict {
  if (siblings.length === 0 || verdict.class === 'tied' || verdict.basis?.kind === 'list') return verdict;
  if (siblings.some((sibling) => compare(figure, sibling, undefined).class === 'tied')) return OTHER;
  return verdict.class === 'contradicts' && verdict.basis?.kind === 'cells' ? UNTOLD : verdict;
}

/** A figure with its verdict; its places are worked out when asked for. */
class JudgedFigure implements Figure {
  readonly value: number;
  readonly unit: string | undefined;
  readonly precision: Figure['precision'];
  readonly low: number;
  readonly high: number;
  readonly scope: Figure['scope'];
  readonly time: Figure['time'];
  readonly subject: string;
  readonly measure: string | undefined;
  readonly isDoubtful: boolean;
  readonly class: Figure['class'];
  readonly basis: Figure['basis'];
  readonly difference: Figure['difference'];
  readonly grown: Figure['grown'];
  readonly #read: ReadFigure;

  constructor(read: ReadFigure, verdict: Verdict) {
    const { number, own } = read.phrase;
    this.value = number.value;
    this.unit = number.unit;
    this.precision = number.precision;
    this.low = number.low;
    this.high = number.high;
    this.scope = read.scope;
    this.time = read.time;
    this.subject = own;
    this.measure = read.measure?.key;
    this.isDoubtful = read.isDoubtful;
    this.class = verdict.class;
    this.basis = verdict.basis;
    this.difference = verdict.difference;
    this.grown = verdict.grown;
    this.#read = read;
  }

  get range(): Range {
    return this.#read.range;
  }

  get digits(): Range {
    return this.#read.digits;
  }

  get sentence(): Range {
    return this.#read.sentence;
  }
}

function listOf({ head, parts, ...list }: FigureList, figures: readonly Figure[]): List {
  return {
    head: figures[head] as Figure,
    parts: parts.map((part) => figures[part] as Figure),
    sum: list.sum,
    verdict: list.verdict,
    isClosed: list.isClosed,
    mayOverlap: list.mayOverlap,
    twice: list.twice === undefined ? undefined : figures[list.twice],
  };
}
