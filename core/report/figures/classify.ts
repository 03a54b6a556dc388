/** Every figure gets exactly one class: by the cells, else by its own list, its quotient or last year's number. */
import type { Prose } from '../prose/types';
import type { Report } from '../types';
import { compare, OTHER, UNTOLD, type Verdict } from './compare';
import { growthOf, isGrowth } from './growth';
import { type FigureList, listsIn } from './lists';
import { ratioOf } from './ratios';
import { type ReadFigure, readSentence } from './read';
import type { Basis, Figure, Figures, List } from './types';

/** @param siblings reports that share the prose; what one of them holds is no contradiction of another. */
export function classify(
  prose: Prose,
  report: Report,
  lastYear: Report | undefined,
  siblings: readonly Report[],
): Figures {
  const all: Figure[] = [];
  const lists: List[] = [];
  for (const paragraph of prose.paragraphs) {
    if (paragraph.isPreamble) continue;
    for (const sentence of paragraph.sentences) {
      const read = readSentence(report, paragraph, sentence);
      if (read.length === 0) continue;
      const divided = listsIn(read);
      const figures = read.map((figure, index) => {
        const verdict = verdictOf(read, index, divided, report, lastYear);
        return figureOf(figure, shared(verdict, figure, siblings));
      });
      all.push(...figures);
      lists.push(...divided.map((list) => listOf(list, figures)));
    }
  }
  return { all, lists };
}

function verdictOf(
  read: readonly ReadFigure[],
  index: number,
  lists: readonly FigureList[],
  report: Report,
  lastYear: Report | undefined,
): Verdict {
  const figure = read[index] as ReadFigure;
  if (isGrowth(figure)) return growthOf(read, index, report, lastYear);
  if (figure.phrase.number.unit === '%') return ratioOf(read, index, lists);
  const byCells = compare(figure, report, lastYear);
  if (byCells.class !== 'other' && (byCells.class !== 'unknown' || figure.measure === undefined))
    return byCells;
  const list = lists.find(({ head, verdict }) => head === index && verdict !== 'open');
  return list === undefined ? byCells : byList(read, list);
}

const LIST_NAME = { zh: '各项之和', en: 'sum of its parts' };

function byList(read: readonly ReadFigure[], list: FigureList): Verdict {
  const parts = list.parts.map((part) => read[part] as ReadFigure);
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
