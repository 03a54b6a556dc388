/**
 * Finds the words of advertisements in one pass over a text: a table tells which characters begin one, so that a text
 * without any costs one look at each character.
 */
import { SIMPLIFIED } from '../../../text/characters';
import type { Range } from '../../../text/range';
import { ADVERTISED, type AdvertisedKind } from './words';

/** A word of the lexicon in a text. */
export interface Word extends Range {
  readonly kind: AdvertisedKind;
  /** Folded. */
  readonly word: string;
}

interface Entry {
  readonly word: string;
  readonly kind: AdvertisedKind;
}

/** The Traditional characters of the vocabulary that the form's own labels do not have, with the Simplified ones. */
const TRADITIONAL =
  '財娛衛農環質監園勞動營糧儲稅煙檢藥銀優競時貴黃絲鴨備蘭幣電慶蝌陽寶體賭場網絡戲樂馬龍門亞開雲魚遊會愛華電錄頁蘋裝載線視頻觀無碼國產歐買獎結號賽註綫樓彩傳媒億環寶豐濠發極車運經陸連線業實軟戶樣綜資訊賓貝從專薦錢鳳飛級獵萬與義歡麗樂無點聯賴單';
const SIMPLE =
  '财娱卫农环质监园劳动营粮储税烟检药银优竞时贵黄丝鸭备兰币电庆蝌阳宝体赌场网络戏乐马龙门亚开云鱼游会爱华电录页苹装载线视频观无码国产欧买奖结号赛注线楼彩传媒亿环宝丰濠发极车运经陆连线业实软户样综资讯宾贝从专荐钱凤飞级猎万与义欢丽乐无点联赖单';

let foldMap: ReadonlyMap<number, number> | undefined;

/** What the characters that fold become: Simplified, half width and lower case. */
function folds(): ReadonlyMap<number, number> {
  if (foldMap) return foldMap;
  const map = new Map<number, number>();
  for (const [code, simplified] of SIMPLIFIED) map.set(code, simplified.charCodeAt(0));
  for (let at = 0; at < TRADITIONAL.length; at++) map.set(TRADITIONAL.charCodeAt(at), SIMPLE.charCodeAt(at));
  for (let code = FIRST_MARK; code <= LAST_MARK; code++) map.set(code + FULL_WIDTH, lower(code));
  for (let code = 0x41; code <= 0x5a; code++) map.set(code, lower(code));
  foldMap = map;
  return map;
}

const FIRST_MARK = 0x21;
const LAST_MARK = 0x7e;
const FULL_WIDTH = 0xfee0;

function lower(code: number): number {
  return code >= 0x41 && code <= 0x5a ? code + 0x20 : code;
}

/** A text in Simplified, half width and lower case; same length. For short pieces. */
export function fold(text: string): string {
  const map = folds();
  let folded = '';
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    folded += String.fromCharCode(map.get(code) ?? code);
  }
  return folded;
}

interface Lexicon {
  /** 0, or one more than the place in `groups` of the words that begin with this character. */
  readonly first: Uint16Array;
  /** Whether some word begins with two characters, by `pairOf`; a few other pairs share a place with one. */
  readonly pairs: Uint8Array;
  /** The longest words first. */
  readonly groups: readonly (readonly Entry[])[];
}

/** Words that are looked for; the others count only beside one of these. */
const ANCHORS: readonly AdvertisedKind[] = ['name', 'shared', 'place', 'latin', 'trade'];

const lexicons = new Map<readonly AdvertisedKind[], Lexicon>();

function lexiconOf(kinds: readonly AdvertisedKind[]): Lexicon {
  let lexicon = lexicons.get(kinds);
  if (!lexicon) {
    lexicon = makeLexicon(kinds);
    lexicons.set(kinds, lexicon);
  }
  return lexicon;
}

function makeLexicon(kinds: readonly AdvertisedKind[]): Lexicon {
  const byFirst = new Map<number, Entry[]>();
  for (const kind of kinds)
    for (const word of wordsIn(ADVERTISED[kind])) {
      const group = byFirst.get(word.charCodeAt(0)) ?? [];
      group.push({ word, kind });
      byFirst.set(word.charCodeAt(0), group);
    }
  const groups = [...byFirst.values()].map((group) => group.sort((a, b) => b.word.length - a.word.length));
  const variants = variantsOf();
  const first = new Uint16Array(0x10000);
  [...byFirst.keys()].forEach((code, index) => {
    for (const one of variants(code)) first[one] = index + 1;
  });
  const pairs = new Uint8Array(PAIRS);
  for (const { word } of groups.flat())
    for (const one of variants(word.charCodeAt(0)))
      for (const two of variants(word.charCodeAt(1))) pairs[pairOf(one, two)] = 1;
  return { first, pairs, groups };
}

/** Gives the characters that fold to one, with itself. */
function variantsOf(): (code: number) => readonly number[] {
  const variants = new Map<number, number[]>();
  for (const [code, folded] of folds()) variants.set(folded, [...(variants.get(folded) ?? [folded]), code]);
  return (code) => variants.get(code) ?? [code];
}

const PAIRS = 0x10000;

function pairOf(first: number, second: number): number {
  return (first * 31 + second * 7) & (PAIRS - 1);
}

/** The words of a list that is written as one string. */
export function wordsIn(list: string): string[] {
  return list.trim().split(/\s+/);
}

/** Where words that advertise may stand in [from, to): each place once, with the longest word there. */
export function anchorsIn(text: string, from: number, to: number): Word[] {
  const lexicon = lexiconOf(ANCHORS);
  const { first, pairs } = lexicon;
  const words: Word[] = [];
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (first[code] === 0 || pairs[pairOf(code, text.charCodeAt(at + 1))] === 0) continue;
    const word = wordIn(lexicon, text, at, to);
    if (!word) continue;
    words.push(word);
    at = word.end - 1;
  }
  return words;
}

const ALL = Object.keys(ADVERTISED) as AdvertisedKind[];

/** The longest word of any kind at `at`. */
export function wordAt(text: string, at: number, to: number): Word | undefined {
  return wordIn(lexiconOf(ALL), text, at, to);
}

function wordIn({ first, groups }: Lexicon, text: string, at: number, to: number): Word | undefined {
  const group = groups[(first[text.charCodeAt(at)] ?? 0) - 1];
  if (!group) return undefined;
  for (const { word, kind } of group)
    if (at + word.length <= to && stands(text, at, word))
      return { start: at, end: at + word.length, word, kind };
  return undefined;
}

function stands(text: string, at: number, word: string): boolean {
  const map = folds();
  for (let index = word.length - 1; index > 0; index--) {
    const code = text.charCodeAt(at + index);
    if ((map.get(code) ?? code) !== word.charCodeAt(index)) return false;
  }
  return true;
}
