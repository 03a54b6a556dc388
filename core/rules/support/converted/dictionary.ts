/**
 * Traditional words and characters with their Simplified ones: OpenCC's tables, and before them the vocabulary of
 * converted reports. (OpenCC's own vocabulary is that of programmers: it makes 运行 of 執行 and 创建 of 建立.)
 */
import TSCharacters from 'opencc-js/dict/TSCharacters';
import TSPhrases from 'opencc-js/dict/TSPhrases';
import { CONVERTED, type ConvertedKind, KEPT, PARTICLES, SURE_IN_SIMPLIFIED } from './vocabulary';

/** A dictionary to look the longest word up in. */
export interface Dictionary {
  readonly words: ReadonlyMap<string, string>;
  /** The length of the longest word that begins with a character, by its code. */
  readonly longest: ReadonlyMap<number, number>;
}

let characters: ReadonlyMap<string, string> | undefined;
let whole: Dictionary | undefined;
let ofWords: Dictionary | undefined;

/** A word and what stands for it. */
export type Pair = readonly [written: string, meant: string];

/** The words of one kind. */
export function pairsOf(kind: ConvertedKind): readonly Pair[] {
  return pairsIn(CONVERTED[kind]);
}

const known = new Map<string, readonly Pair[]>();

/** The pairs of a list that is written as one string; split once. */
export function pairsIn(list: string): readonly Pair[] {
  let pairs = known.get(list);
  if (!pairs) {
    pairs = list
      .trim()
      .split(/\s+/)
      .map((pair) => pair.split('>', 2) as [string, string]);
    known.set(list, pairs);
  }
  return pairs;
}

/** For a text in Traditional characters: everything. */
export function traditionalDictionary(): Dictionary {
  whole ??= dictionaryOf([...openccPairs(TSCharacters), ...openccPairs(TSPhrases), ...vocabulary()]);
  return whole;
}

/** For a text in Simplified characters: the words that no report says. */
export function simplifiedDictionary(): Dictionary {
  ofWords ??= dictionaryOf(pairsIn(SURE_IN_SIMPLIFIED));
  return ofWords;
}

function vocabulary(): Pair[] {
  const kept = KEPT.split(' ').map((word): Pair => [word, simplified(word)]);
  const kinds = (['taiwan', 'naive', 'sure'] as const).flatMap(pairsOf);
  return [...kinds, ...kept, ...pairsIn(PARTICLES)];
}

/** The first of several Simplified forms counts. */
function openccPairs(dictionary: string): Pair[] {
  return dictionary.split('|').map((entry) => entry.split(' ', 2) as [string, string]);
}

/** Character by character. */
function simplified(word: string): string {
  characters ??= new Map(openccPairs(TSCharacters));
  const map = characters;
  return Array.from(word, (character) => map.get(character) ?? character).join('');
}

function dictionaryOf(pairs: readonly Pair[]): Dictionary {
  const longest = new Map<number, number>();
  for (const [written] of pairs) {
    const first = written.charCodeAt(0);
    longest.set(first, Math.max(longest.get(first) ?? 0, written.length));
  }
  return { words: new Map(pairs), longest };
}
