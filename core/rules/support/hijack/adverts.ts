/** Advertisements in a text: words of the vocabulary that stand together, with what joins them. */
import type { Range } from '../../../text/range';
import { anchorsIn, fold, type Word, wordAt, wordsIn } from './lexicon';
import {
  AFTER_LATIN,
  AFTER_PLACE,
  AFTER_SHARED,
  LATIN_NEVER,
  OF_SPORT,
  RIGHTLY_BEFORE,
  RIGHTLY_BEHIND,
} from './words';

/** Words that stand together: `武汉[365体育世界杯专用版_365bet娱乐app]`. */
export interface Advert extends Range {
  /** The word that shows best that it is one. */
  readonly word: string;
  /** Whether it holds a name that reports do not need, and not only a trade. */
  readonly named: boolean;
  /** Whether it holds several such names. */
  readonly several: boolean;
  /** Whether a trade is promoted: 竞猜官网. */
  readonly promoted: boolean;
  /** Whether underscores join it, within or right beside it. */
  readonly chained: boolean;
  /** Where its words end, from the first telling one on. */
  readonly ends: readonly number[];
}

const LONGEST = 120;
const LATIN = /[A-Za-z0-9]/;
const ALL_LATIN = /^[a-z0-9]+$/;
/** What joins the words of an advertisement. */
const JOINT = /[A-Za-z0-9_＿\-–·.|@:：,()（） \u2060]/;
const MOST_JOINTS = 12;
const LONGEST_LATIN = 12;
const BETTING =
  /^(?:\d{1,4}bet[a-z0-9]{0,5}|[a-z]{2,8}bet(?:x|app|\d{1,4})?|bet\d{2,4}[a-z]{0,4}|[a-z]{2,8}365[a-z]{0,4}|365[a-z]{2,8})$/;
const NO_BETTING = /^(?:alphabet|tibet|office365|microsoft365|m365|o365|365days?)$/;
const CHAIN_REACH = 10;

/** The advertisements in [from, to), in order; they do not overlap. */
export function advertsIn(text: string, from: number, to: number): Advert[] {
  const adverts: Advert[] = [];
  let done = from;
  for (const anchor of anchorsIn(text, from, to)) {
    if (anchor.start < done) continue;
    const telling = toldBy(text, anchor, from, to);
    if (!telling) continue;
    const advert = grown(text, telling, done, to);
    adverts.push(advert);
    done = advert.end;
  }
  return adverts;
}

interface Telling extends Range {
  readonly word: string;
  readonly named: boolean;
}

const SHARED_TAILS = wordsIn(AFTER_SHARED);
const PLACE_TAILS = wordsIn(AFTER_PLACE);
const LATIN_TAILS = wordsIn(AFTER_LATIN);
const SPORT = wordsIn(OF_SPORT);
const NEVER: ReadonlySet<string> = new Set(wordsIn(LATIN_NEVER));

/** Whether an anchor tells of an advertisement where it stands, and up to where. */
function toldBy(text: string, anchor: Word, from: number, to: number): Telling | undefined {
  const { start, end, word, kind } = anchor;
  if (kind === 'name' && isWhole(text, anchor)) return { start, end, word, named: true };
  if (kind === 'shared' || kind === 'place') return withTail(text, anchor, to);
  const before = latin(text, anchor, from, to);
  if (before) return before;
  if (kind !== 'trade') return undefined;
  return isRightly(text, anchor) ? undefined : { start, end, word, named: false };
}

/** A name of Latin letters is no part of a longer word: m88, but not gm880. */
function isWhole(text: string, { start, end, word }: Word): boolean {
  if (LATIN.test(word[0] as string) && LATIN.test(text[start - 1] ?? '')) return false;
  return !ALL_LATIN.test(word) || !LATIN.test(text[end] ?? '');
}

function withTail(text: string, { start, end, word, kind }: Word, to: number): Telling | undefined {
  const behind = fold(text.slice(end, Math.min(to, end + 12)));
  const tails = kind === 'place' ? PLACE_TAILS : SHARED_TAILS;
  const tail = tails.find((one) => behind.startsWith(one));
  if (tail === undefined) return undefined;
  if (tail === '体育' && SPORT.some((one) => behind.startsWith(one, tail.length))) return undefined;
  return { start, end: end + tail.length, word: word + tail, named: true };
}

/** Latin letters and digits around or before an anchor: ob体育, 365betapp. */
function latin(text: string, anchor: Word, from: number, to: number): Telling | undefined {
  let start = anchor.start;
  while (start > from && anchor.start - start < LONGEST_LATIN && LATIN.test(text[start - 1] as string))
    start--;
  const name = fold(text.slice(start, anchor.start));
  if (LATIN.test(anchor.word[0] as string)) {
    let end = anchor.end;
    while (end < to && end - start < 2 * LONGEST_LATIN && LATIN.test(text[end] as string)) end++;
    const run = fold(text.slice(start, end));
    return BETTING.test(run) && !NO_BETTING.test(run) ? { start, end, word: run, named: true } : undefined;
  }
  if (!/^[a-z0-9]{1,8}$/.test(name) || !/[a-z]/.test(name) || NEVER.has(name)) return undefined;
  if (!LATIN_TAILS.some((tail) => anchor.word.startsWith(tail))) return undefined;
  return { start, end: anchor.end, word: name + anchor.word, named: true };
}

/** A lottery of the state, a card room, a quiz: 体育彩票, 棋牌室, 有奖竞猜. */
function isRightly(text: string, { start, end, word }: Word): boolean {
  const before = wordsIn(RIGHTLY_BEFORE[word] ?? '');
  const behind = wordsIn(RIGHTLY_BEHIND[word] ?? '');
  const lead = fold(text.slice(Math.max(0, start - 4), start));
  const rest = fold(text.slice(end, end + 4));
  return (
    before.some((one) => one !== '' && lead.endsWith(one)) ||
    behind.some((one) => one !== '' && rest.startsWith(one))
  );
}

/** An advertisement with the words before and behind what tells of it. */
function grown(text: string, telling: Telling, from: number, to: number): Advert {
  const start = startOf(text, telling.start, from);
  const ends = [telling.end];
  let end = telling.end;
  let { word, named } = telling;
  let several = false;
  let trade = !named;
  let promoted = false;
  for (let at = telling.end; at < to && at - start < LONGEST; ) {
    const next = nextWord(text, at, to);
    if (!next) break;
    const told = toldBy(text, next, from, to);
    if (told?.named && named && told.word !== word) several = true;
    if (told?.named && !named) ({ word, named } = told);
    if (next.kind === 'trade') trade = true;
    if (next.kind === 'promotion') promoted ||= trade;
    at = Math.max(next.end, told?.end ?? 0);
    ends.push(at);
    // 的 and 业 go on to the next word, and end no advertisement.
    if (next.word.length > 1) end = at;
  }
  return { start, end, word, named, several, promoted, chained: isChained(text, start, end, from, to), ends };
}

/** The next word of an advertisement, with nothing but joints before it. */
function nextWord(text: string, from: number, to: number): Word | undefined {
  for (let at = from; at < to && at - from <= MOST_JOINTS; at++) {
    const word = wordAt(text, at, to);
    if (word && (at > from || !LATIN.test(text[at - 1] ?? '') || !LATIN.test(word.word[0] as string)))
      return word;
    if (!JOINT.test(text[at] as string)) return undefined;
  }
  return undefined;
}

/** Letters, digits, underscores and filling words right before an advertisement belong to it. */
function startOf(text: string, telling: number, from: number): number {
  let start = telling;
  while (start > from && telling - start < LONGEST) {
    const word = wordBefore(text, start, from);
    if (word) start = word.start;
    else if (/[A-Za-z0-9_＿]/.test(text[start - 1] as string)) start--;
    else break;
  }
  while (start < telling && /[_＿]/.test(text[start] as string)) start++;
  return start;
}

const LONGEST_WORD = 6;

function wordBefore(text: string, end: number, from: number): Word | undefined {
  for (let start = Math.max(from, end - LONGEST_WORD); start <= end - 2; start++) {
    const word = wordAt(text, start, end);
    if (word?.end === end) return word;
  }
  return undefined;
}

function isChained(text: string, start: number, end: number, from: number, to: number): boolean {
  if (/[_＿]/.test(text.slice(start, end))) return true;
  const before = /[_＿][^\s_＿,，。;；:：《》“”"、]{0,9}$/.test(
    text.slice(Math.max(from, start - CHAIN_REACH), start),
  );
  return (
    before || /^[^\s_＿,，。;；:：《》“”"、]{0,9}[_＿]/.test(text.slice(end, Math.min(to, end + CHAIN_REACH)))
  );
}
