/**
 * The numbers of a sentence with the words that belong to each. One walk from left to right: brackets are taken for
 * asides, a number ends the words of the one before it.
 */
import { type NumberMention, numbersIn } from './numbers';

/** A number and its words, all plain text. */
export interface Phrase {
  readonly number: NumberMention;
  /** Since the number before it (or the sentence's start), brackets left out; `;` begins anew. */
  readonly before: string;
  /** The last piece of `before`, after its last comma. Where several share one number word (分别), its own. */
  readonly own: string;
  /** Behind the unit, up to the next mark or number. */
  readonly behind: string;
  /** Whether `behind` goes on with 、 and more words: 52件按不予公开、无法提供处理. */
  readonly goesOn: boolean;
  /** Whether the bracket behind leaves some out, or takes other results in: 20件（不含简易程序3件）, 9件（含无法提供5件）. */
  readonly isRecast: boolean;
  /** How many brackets it stands in. */
  readonly depth: number;
  /** Everything between the number before it and this one, as it stands. */
  readonly gap: string;
}

const LONGEST = 80;
const LONGEST_BEHIND = 30;
const MARKS = ',;、。:()';

/** The phrases of [start, end) of a plain text. */
export function phrasesIn(text: string, start: number, end: number): Phrase[] {
  const numbers = numbersIn(text, start, end);
  if (numbers.length === 0) return [];
  const walk = new Walk();
  let at = start;
  const phrases = numbers.map((number, index) => {
    walk.read(text.slice(at, number.start));
    const gap = text.slice(Math.max(at, number.start - LONGEST), number.start);
    at = number.end;
    const next = numbers[index + 1]?.start ?? end;
    const before = walk.take();
    const own = before.slice(lastMark(before) + 1);
    const { behind, goesOn, isRecast } = behindOf(text, number.end, Math.min(next, end));
    return { number, before, own, behind, goesOn, isRecast, depth: walk.depth, gap };
  });
  return phrases.length > 1 && text.slice(start, end).includes('分别') ? distributed(phrases) : phrases;
}

const OPEN = 0x28;
const CLOSE = 0x29;
const SEMICOLON = 0x3b;

class Walk {
  #current = '';
  readonly #outer: string[] = [];

  read(gap: string): void {
    let from = 0;
    for (let at = 0; at < gap.length; at++) {
      const mark = gap.charCodeAt(at);
      if (mark !== OPEN && mark !== CLOSE && mark !== SEMICOLON) continue;
      this.#take(mark, gap.slice(from, at));
      from = at + 1;
    }
    this.#current += gap.slice(from);
  }

  #take(mark: number, words: string): void {
    if (mark === OPEN) this.#outer.push(this.#current + words);
    this.#current = mark === CLOSE ? (this.#outer.pop() ?? '') : '';
  }

  /** How many brackets are open. */
  get depth(): number {
    return this.#outer.length;
  }

  /** What was read since the last number. */
  take(): string {
    const before = this.#current.slice(-LONGEST);
    this.#current = '';
    return before;
  }
}

function lastMark(text: string): number {
  return Math.max(text.lastIndexOf(','), text.lastIndexOf('、'), text.lastIndexOf(':'));
}

const RECAST =
  /^[(,](?:其中)?(?:(?:另有|不含|不包括|不包含|未含|未包括|不计|剔除|扣除)|(?:含|包含|包括)[^)]{0,12}(?:部分公开|不予公开|无法提供|不予处理|其他处理))/;
/** What `RECAST` looks at, at most. */
const REACH = 40;

function behindOf(text: string, from: number, to: number): Pick<Phrase, 'behind' | 'goesOn' | 'isRecast'> {
  const limit = Math.min(to, from + LONGEST_BEHIND);
  let at = from;
  while (at < limit && !MARKS.includes(text[at] as string)) at++;
  const mark = at < to ? text[at] : '';
  return {
    behind: text.slice(from, at),
    goesOn: mark === '、' && at + 1 < to,
    isRecast: (mark === '(' || mark === ',') && RECAST.test(text.slice(at, Math.min(to, at + REACH))),
  };
}

const SHARED = /分别(?:为|是|有|达|共)?$/;
const JOINED = /^[、,和及与]?$/;
const SEPARATOR = /[、和及与]/;

/** 行政复议、行政诉讼分别为3件、2件: each number gets the name at its place. */
function distributed(phrases: Phrase[]): Phrase[] {
  const result = [...phrases];
  for (let first = 0; first < result.length; first++) {
    const { before } = result[first] as Phrase;
    if (!SHARED.test(before)) continue;
    const list = before
      .replace(SHARED, '')
      .slice(Math.max(before.lastIndexOf(','), before.lastIndexOf(':')) + 1);
    const names = list.split(SEPARATOR).filter((name) => name !== '');
    const followers = result.slice(first + 1, first + names.length);
    if (names.length < 2 || followers.length < names.length - 1) continue;
    if (!followers.every(({ gap }) => JOINED.test(gap))) continue;
    names.forEach((own, index) => {
      const phrase = result[first + index] as Phrase;
      result[first + index] = { ...phrase, own, before: own };
    });
  }
  return result;
}
