/** What shows that a text was converted by a machine. */
import type { Range } from '../../../text/range';
import { type Pair, pairsIn, pairsOf } from './dictionary';
import { type ConvertedKind, KEPT, SURE_IN_SIMPLIFIED } from './vocabulary';

/** What shows that a machine converted a text. */
export interface Evidence {
  /** The first converted word of the text. */
  readonly first: Range;
  /** The different converted words, as they stand, with what they stand for. */
  readonly words: readonly Pair[];
  /** How often they stand in the text, in all. */
  readonly count: number;
  readonly script: 'traditional' | 'simplified';
}

interface Found {
  readonly pair: Pair;
  readonly places: readonly number[];
}

const ENOUGH_SURE = 2;
const ENOUGH_BESIDE_SURE = 2;
const ENOUGH_NAIVE = 3;

/** Different words are needed: two sure ones, one beside two of Taiwan, or three naive ones. */
export function conversionEvidence(masked: string): Evidence | undefined {
  return isTraditional(masked) ? inTraditional(masked) : inSimplified(masked);
}

/** Characters of any report; a text in Simplified may hold some of the first in a name or a quotation. */
const TRADITIONAL = ['開', '報', '進', '務', '關'];
const SIMPLIFIED = ['进', '务'];

function isTraditional(masked: string): boolean {
  const holds = (character: string) => masked.includes(character);
  return TRADITIONAL.every(holds) && !SIMPLIFIED.every(holds);
}

function inTraditional(masked: string): Evidence | undefined {
  const of = (kind: ConvertedKind) => pairsOf(kind).flatMap((pair) => foundIn(masked, pair));
  const [sure, taiwan, naive] = [of('sure'), of('taiwan'), of('naive')];
  const isTaiwan = sure.length >= ENOUGH_SURE || (sure.length > 0 && taiwan.length >= ENOUGH_BESIDE_SURE);
  const isNaive = naive.length >= ENOUGH_NAIVE;
  if (!isTaiwan && !isNaive) return undefined;
  return evidenceOf([...(isTaiwan ? [...sure, ...taiwan] : []), ...(isNaive ? naive : [])], 'traditional');
}

function inSimplified(masked: string): Evidence | undefined {
  const found = pairsIn(SURE_IN_SIMPLIFIED).flatMap((pair) => foundIn(masked, pair));
  return found.length >= ENOUGH_SURE ? evidenceOf(found, 'simplified') : undefined;
}

const KEPT_WORDS = KEPT.split(' ');

function foundIn(masked: string, pair: Pair): Found[] {
  const [written] = pair;
  const places: number[] = [];
  for (let at = masked.indexOf(written); at >= 0; at = masked.indexOf(written, at + written.length))
    if (!isKept(masked, at, written)) places.push(at);
  return places.length > 0 ? [{ pair, places }] : [];
}

/** 檔案 of 檔案館 is meant. */
function isKept(masked: string, at: number, written: string): boolean {
  return KEPT_WORDS.some((word) => {
    const inside = word.indexOf(written);
    return inside >= 0 && masked.startsWith(word, at - inside);
  });
}

/** A word inside another (網路 of 網際網路) is counted with it. */
function evidenceOf(found: readonly Found[], script: Evidence['script']): Evidence {
  const longestFirst = found.toSorted((a, b) => b.pair[0].length - a.pair[0].length);
  const taken = new Set<number>();
  const own = longestFirst.flatMap(({ pair, places }) => {
    const left = places.filter((place) => !taken.has(place));
    for (const place of left) for (let at = 0; at < pair[0].length; at++) taken.add(place + at);
    return left.length > 0 ? [{ pair, places: left }] : [];
  });
  const inOrder = own.toSorted((a, b) => (a.places[0] as number) - (b.places[0] as number));
  const start = inOrder[0]?.places[0] ?? 0;
  const length = inOrder[0]?.pair[0].length ?? 0;
  return {
    first: { start, end: start + length },
    words: inOrder.map(({ pair }) => pair),
    count: own.reduce((sum, { places }) => sum + places.length, 0),
    script,
  };
}
