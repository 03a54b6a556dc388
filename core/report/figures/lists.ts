/**
 * Numbers divided into parts: 其中 lists, brackets, 分别. A part may be divided again. What is closed must add up;
 * what is open may not exceed.
 */
import { GROWTH } from './growth-words';
import type { Reading } from './read';

/** Numbers of a sentence by their index. */
export interface FigureList {
  readonly head: number;
  readonly parts: readonly number[];
  readonly sum: number;
  /** `adds`: the parts make up the head; `exceeds`, `lacks`: they cannot; `overlaps`: they do if one part lies inside another; `open`: they need not. */
  readonly verdict: 'adds' | 'exceeds' | 'lacks' | 'overlaps' | 'open';
  /** Whether the list says that it is whole: its last part is 其他, or 分别. */
  readonly isClosed: boolean;
  /** For `overlaps`: the part that seems to be counted twice. */
  readonly twice: number | undefined;
  /** Whether the parts are ways of publishing, which may carry the same thing. */
  readonly mayOverlap: boolean;
}

const OPENS = /其中|当中|涉及|包括|分别|包含|含|主要(?:为|是|有)|分为|:$/;
const REST = /其[他它余]|余下/;
const AND_SO_ON = /^等/;
const CHANNEL = /通过|利用|借助|依托|网站|公众号|微信|微博|新媒体|平台|客户端|抖音|渠道/;
const LONGEST_GAP = 60;

/** A head and two parts. */
const FEWEST = 3;

/** The lists among the numbers of one sentence. */
export function listsIn(figures: readonly Reading[]): FigureList[] {
  if (figures.length < FEWEST) return [];
  const lists: FigureList[] = [];
  for (let index = 1; index < figures.length; index++) {
    const head = headOf(figures, index);
    if (head === undefined) continue;
    const parts = partsFrom(figures, head, index);
    if (parts.length < 2) continue;
    const list = judge(figures, head, parts);
    if (!isSibling(list, lists) && !isApart(figures, list)) lists.push(list);
  }
  return lists;
}

/** 其中涉及征地20件、涉及水利10件、其他6件: 20 is the first part and no whole. Undoubted only where what follows makes it up. */
function isSibling({ head, parts, verdict }: FigureList, outer: readonly FigureList[]): boolean {
  return outer.some(
    (list) =>
      list.parts.includes(head) &&
      (list.verdict === 'adds' ? parts.some((part) => list.parts.includes(part)) : verdict !== 'adds'),
  );
}

/** The number that the one at `index` begins to divide. */
function headOf(figures: readonly Reading[], index: number): number | undefined {
  const { phrase } = figures[index] as Reading;
  const before = figures[index - 1] as Reading;
  if (phrase.depth > before.phrase.depth && isOpening(phrase.gap))
    return isCount(before) ? index - 1 : undefined;
  if (!OPENS.test(phrase.before.slice(-LONGEST_GAP))) return undefined;
  for (let at = index - 1; at >= 0; at--) {
    const candidate = figures[at] as Reading;
    if (candidate.phrase.depth > phrase.depth || !isCount(candidate) || isBeside(candidate)) continue;
    return candidate.phrase.depth === phrase.depth && alike(candidate, figures[index] as Reading)
      ? at
      : undefined;
  }
  return undefined;
}

/** 较上年的64件, 增加22件: a number that only measures another is divided no further. */
function isBeside({ phrase, time }: Reading): boolean {
  return time === 'last' || GROWTH.test(phrase.own);
}

/** 收到24件，维持14件、2件未审结；其中…: behind a semicolon 其中 may mean any of the numbers before. */
function isApart(figures: readonly Reading[], { head, parts, verdict }: FigureList): boolean {
  const first = figures[parts[0] as number] as Reading;
  return verdict !== 'adds' && head > 0 && first.phrase.gap.includes(';');
}

/** The bracket right behind a number. */
function isOpening(gap: string): boolean {
  return /^,?\(/.test(gap);
}

function isCount({ phrase }: Reading): boolean {
  return phrase.number.unit !== '%' && phrase.number.unit !== '‰' && !phrase.number.unit?.endsWith('百分点');
}

function alike(head: Reading, part: Reading): boolean {
  const { unit } = part.phrase.number;
  return isCount(part) && (unit === undefined || unit === head.phrase.number.unit);
}

function partsFrom(figures: readonly Reading[], head: number, from: number): number[] {
  const first = figures[from] as Reading;
  const isInner = isDivided(figures[head] as Reading, first);
  const parts: number[] = [];
  let sum = 0;
  for (let at = from; at < figures.length; at++) {
    const figure = figures[at] as Reading;
    const { depth, gap } = figure.phrase;
    if (depth > first.phrase.depth) continue;
    if (depth < first.phrase.depth || (at > from && ends(gap))) break;
    if (!isCount(figure)) continue;
    if (!alike(figures[head] as Reading, figure) || isOtherKind(figures, parts, figure)) break;
    if (isInner && sum + figure.phrase.number.value > (figures[head] as Reading).phrase.number.value) break;
    parts.push(at);
    sum += figure.phrase.number.value;
    if (
      parts.length >= 2 &&
      sum === (figures[head] as Reading).phrase.number.value &&
      !nextIsRest(figures, at)
    )
      break;
  }
  return parts;
}

/** Whether the whole is the first part of another list: what comes later may go on with that one. */
function isDivided({ phrase }: Reading, first: Reading): boolean {
  return phrase.depth === first.phrase.depth && OPENS.test(phrase.before.slice(-LONGEST_GAP));
}

/** A new statement, or a division of the part before. */
function ends(gap: string): boolean {
  return gap.includes(';') || /(?:其中|同比|环比|上年|较|比|增)/.test(gap) || gap.length >= LONGEST_GAP;
}

function nextIsRest(figures: readonly Reading[], at: number): boolean {
  const next = figures[at + 1];
  return next !== undefined && REST.test(next.phrase.own) && next.phrase.number.value > 0;
}

/** Quantities that divide one whole; 结转 stands beside the results. */
const KINDS: readonly RegExp[] = [
  /^(?:received|handled|answered):(?!total)/,
  /^(?:received|handled|answered):total/,
  /^carryIn/,
  /^(?:open|partial|deny|unable|noproc|other|carryOut)/,
  /^(?:review|suits|direct|after|all):/,
];

/** Applicants and results divide the same applications twice: they are no parts of one list. */
function isOtherKind(figures: readonly Reading[], parts: readonly number[], figure: Reading): boolean {
  const first = parts[0] === undefined ? undefined : kindOf(figures[parts[0]] as Reading);
  return first !== undefined && kindOf(figure) !== first;
}

function kindOf({ measure, isDoubtful }: Reading): number {
  return measure === undefined || isDoubtful ? -2 : KINDS.findIndex((pattern) => pattern.test(measure.key));
}

function judge(figures: readonly Reading[], head: number, parts: readonly number[]): FigureList {
  const numbers = parts.map((part) => (figures[part] as Reading).phrase);
  const whole = (figures[head] as Reading).phrase.number;
  const sum = numbers.reduce((total, { number }) => total + number.value, 0);
  const last = numbers.at(-1);
  const isClosed =
    last !== undefined &&
    !AND_SO_ON.test(last.behind) &&
    (REST.test(last.own) || /分别/.test(numbers[0]?.gap ?? ''));
  const isExact = whole.precision === 'exact' && numbers.every(({ number }) => number.precision === 'exact');
  const twice =
    sum > whole.value ? parts.find((_, at) => numbers[at]?.number.value === sum - whole.value) : undefined;
  const verdict = !isExact
    ? 'open'
    : verdictOf(
        sum,
        whole.value,
        isClosed,
        twice !== undefined ||
          isNested(
            numbers.map(({ number }) => number.value),
            whole.value,
          ),
      );
  return {
    head,
    parts,
    sum,
    verdict,
    isClosed,
    twice,
    mayOverlap: numbers.some(({ own }) => CHANNEL.test(own)),
  };
}

function verdictOf(sum: number, whole: number, isClosed: boolean, overlaps: boolean): FigureList['verdict'] {
  if (sum === whole) return 'adds';
  if (sum > whole) return overlaps ? 'overlaps' : 'exceeds';
  return isClosed ? 'lacks' : 'open';
}

/** Whether the numbers add up once those that divide the one before them are left out: 50＝20(10,4,1,5)＋… */
function isNested(values: readonly number[], whole: number): boolean {
  for (let at = 0; at < values.length; at++) {
    let inner = 0;
    for (let next = at + 1; next < values.length && inner < (values[at] as number); next++) {
      inner += values[next] as number;
      if (inner !== values[at] || next === at + 1) continue;
      const rest = values.reduce(
        (total, value, index) => (index > at && index <= next ? total : total + value),
        0,
      );
      if (rest === whole) return true;
    }
  }
  return false;
}
