/** Every figure gets exactly one class: by the cells, else by its own list, its quotient or last year's number. */
import type { Prose } from '../prose/types';
import type { Report } from '../types';
import { compare, OTHER, UNTOLD, type Verdict } from './compare';
import { growthOf, isGrowth } from './growth';
import { type Divided, dividedBy } from './interleaved';
import { type FigureList, listsIn } from './lists';
import { ratioOf } from './ratios';
import { type ReadFigure, readSentence } from './read';
import { partsBefore } from './trailing';
import type { Basis, Figure, Figures, List } from './types';

/** @param siblings reports that share the prose; what one of them holds is no contradiction of another. */
export function classify(
  prose: Prose,
  report: Report,
  lastYear: Report | undefined,
  siblings: readonly Report[],
): Figures {
  const all: Figure[] = [];
  const found: List[] = [];
  const hasOverall = report.sections.some(({ canonical }) => canonical === 1);
  for (const paragraph of prose.paragraphs) {
    if (paragraph.isPreamble && hasOverall) continue;
    const sentences = paragraph.sentences.map((sentence) => readSentence(report, paragraph, sentence));
    sentences.forEach((read, at) => {
      if (read.length === 0) return;
      const lists: Lists = { own: listsIn(read), divided: dividedBy(read, sentences[at + 1] ?? []) };
      const figures = read.map((figure, index) => {
        const verdict = verdictOf(read, index, lists, report, lastYear);
        return figureOf(figure, shared(verdict, figure, siblings));
      });
      all.push(...figures);
      found.push(...lists.own.map((list) => listOf(list, figures)));
    });
  }
  return { all, lists: found };
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
  const byCells = compare(figure, report, lastYear);
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

function figureOf(figure: ReadFigure, verdict: Verdict): Figure {
  const { number, own } = figure.phrase;
  return {
    range: figure.range,
    digits: figure.digits,
    value: number.value,
    unit: number.unit,
    precision: number.precision,
    low: number.low,
    high: number.high,
    scope: figure.scope,
    time: figure.time,
    subject: own,
    measure: figure.measure?.key,
    isDoubtful: figure.isDoubtful,
    sentence: figure.sentence,
    ...verdict,
  };
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
