/** Claims about all: 所有申请均已办结, 办结率100%, 均获维持. */
import {
  AFTER_DONE,
  AFTER_UPHELD,
  ANSWERED,
  DEADLINE,
  DONE,
  FINISHED,
  MANNER,
  MANNER_PHRASE,
  RATE_OF,
  UPHELD,
  UPHELD_MANNER,
  WHOLE_RATE,
} from './all-words';
import { endsClause, type FoundClaim } from './none';
import { type Vocabulary, vocabularyOf, wordAt } from './vocabulary';

const MANNER_WORDS = vocabularyOf(MANNER);
const AFTER_DONE_WORDS = vocabularyOf(AFTER_DONE);
const UPHELD_WORDS = vocabularyOf(UPHELD_MANNER);
const AFTER_UPHELD_WORDS = vocabularyOf(AFTER_UPHELD);
/** 人均, 平均: no 均 of claims. */
const MEAN = '人平年户日月件';
const OPENERS = ['均', '全部', '全数', '所有', '都已', '都按', '都得', '都予', '都依'];
const VERB = /办[理结完毕]|处理完|[答回]复|维持|胜诉|支持/;
const REACH = 48;
const MOST_WORDS = 16;
const RATE_BEFORE = 12;

/** The claim whose 均, 全部, 所有 or 率 stands at `at`. */
export function allAt(text: string, at: number): FoundClaim | undefined {
  if (text[at] === '率') return rateAt(text, at);
  if (!OPENERS.some((opener) => text.startsWith(opener, at))) return undefined;
  if (!VERB.test(text.slice(at, at + REACH))) return undefined;
  if (at > 0 && MEAN.includes(text[at - 1] as string)) return undefined;
  return doneAt(text, at) ?? upheldAt(text, at);
}

function doneAt(text: string, start: number): FoundClaim | undefined {
  const verb = verbAfter(text, start, MANNER_WORDS, DONE, MANNER_PHRASE);
  if (verb === undefined) return undefined;
  const end = pastWords(text, verb.end, AFTER_DONE_WORDS);
  if (!endsClause(text, end)) return undefined;
  const words = text.slice(start, end);
  const isLate = DEADLINE.test(words);
  if (ANSWERED.test(text.slice(verb.start, verb.end)) && (isLate || !FINISHED.test(words))) return undefined;
  return { kind: 'all-done', about: [], start, end, words, isLoose: isLate };
}

function upheldAt(text: string, start: number): FoundClaim | undefined {
  const verb = verbAfter(text, start, UPHELD_WORDS, UPHELD);
  if (verb === undefined) return undefined;
  const end = pastWords(text, verb.end, AFTER_UPHELD_WORDS);
  return endsClause(text, end)
    ? { kind: 'all-upheld', about: [], start, end, words: text.slice(start, end) }
    : undefined;
}

function rateAt(text: string, at: number): FoundClaim | undefined {
  WHOLE_RATE.lastIndex = at;
  const rate = WHOLE_RATE.exec(text)?.[0];
  if (rate === undefined || !endsClause(text, at + rate.length)) return undefined;
  const before = /[^,;。]*$/.exec(text.slice(Math.max(0, at - RATE_BEFORE), at))?.[0] ?? '';
  const of = RATE_OF.exec(before)?.[0];
  if (of === undefined || DEADLINE.test(before)) return undefined;
  const start = at - of.length;
  const end = at + rate.length;
  const kind = of === '维持' ? 'all-upheld' : 'all-done';
  const isLoose = of !== '办结' && of !== '维持';
  return { kind, about: [], start, end, words: text.slice(start, end), isLoose };
}

/** The verb that only listed words part from the word at `start`. */
function verbAfter(
  text: string,
  start: number,
  words: Vocabulary,
  verb: RegExp,
  phrase?: RegExp,
): { readonly start: number; readonly end: number } | undefined {
  let at = start;
  for (let count = 0; count < MOST_WORDS; count++) {
    const found = at > start ? lengthAt(verb, text, at) : 0;
    if (found > 0) return { start: at, end: at + found };
    const length = (phrase ? lengthAt(phrase, text, at) : 0) || (wordAt(words, text, at)?.length ?? 0);
    if (length === 0) return undefined;
    at += length;
  }
  return undefined;
}

function lengthAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
}

function pastWords(text: string, start: number, words: Vocabulary): number {
  let at = start;
  for (let count = 0; count < MOST_WORDS; count++) {
    const word = wordAt(words, text, at);
    if (word === undefined) break;
    at += word.length;
  }
  return at;
}
