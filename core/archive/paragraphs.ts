/** Paragraphs known by a hash: enough to see that the same words stand in another report, without keeping them. */

import { plain } from '../report/flat';
import { proseOf } from '../report/prose';
import type { Report, ReportDocument } from '../report/types';
import { hashNumber } from '../text/hash';
import type { LineIndex } from '../text/lines';
import { type PlacedRange, placeRange } from '../text/placed-range';
import type { Range } from '../text/range';

/** A paragraph of section one or five, the parts that a body must write anew every year. */
export interface HashedParagraph {
  readonly hash: number;
  readonly section: 1 | 5;
  /** Characters, white space not counted. */
  readonly length: number;
  readonly range: Range;
}

/** Shorter ones are formulas: they recur by themselves. */
const SHORTEST = { 1: 40, 5: 30 } as const;
const YEAR = /20\d\d(?=年)/g;

/** The paragraphs of sections one and five that are long enough to tell, in order. */
export function hashedParagraphs(document: ReportDocument, report: Report): HashedParagraph[] {
  const body = report.body === undefined ? '' : plain(report.body.raw);
  return proseOf(document, report).paragraphs.flatMap(({ section, flat, range, isPreamble }) => {
    if (isPreamble || (section !== 1 && section !== 5) || flat.text.length < SHORTEST[section]) return [];
    return { hash: hashNumber(normalised(flat.text, body)), section, length: flat.text.length, range };
  });
}

/** Another year and another name make no other paragraph; another number does. */
function normalised(text: string, body: string): string {
  const dated = text.replace(YEAR, '某');
  return body === '' ? dated : dated.replaceAll(body, '本机关');
}

const FACTS = 4;

/** The paragraphs of a report that is no longer open, in the order of their hashes. */
export class KnownParagraphs {
  readonly #hashes: Float64Array;
  readonly #facts: Int32Array;

  constructor(paragraphs: readonly HashedParagraph[], lines: LineIndex) {
    const sorted = paragraphs.toSorted((a, b) => a.hash - b.hash);
    this.#hashes = Float64Array.from(sorted, ({ hash }) => hash);
    this.#facts = new Int32Array(sorted.length * FACTS);
    for (const [index, { range }] of sorted.entries()) {
      const { start, end } = placeRange(range, lines);
      this.#facts.set([start.line, start.column, end.line, end.column], index * FACTS);
    }
  }

  /** The distinct hashes. */
  get hashes(): ReadonlySet<number> {
    return new Set(this.#hashes);
  }

  /** Where the paragraph of a hash stands; undefined where there is none. */
  rangeOf(hash: number): PlacedRange | undefined {
    const index = this.#indexOf(hash);
    if (index === undefined) return undefined;
    const [line = 1, column = 1, endLine = 1, endColumn = 1] = this.#facts.subarray(
      index * FACTS,
      (index + 1) * FACTS,
    );
    return { start: { line, column }, end: { line: endLine, column: endColumn } };
  }

  /** Whether the same paragraphs stand at the same places. */
  isSame(other: KnownParagraphs): boolean {
    const [hashes, facts] = [other.#hashes, other.#facts];
    return (
      this.#hashes.length === hashes.length &&
      this.#hashes.every((hash, index) => hash === hashes[index]) &&
      this.#facts.every((fact, index) => fact === facts[index])
    );
  }

  #indexOf(hash: number): number | undefined {
    let low = 0;
    let high = this.#hashes.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#hashes[middle] as number) < hash) low = middle + 1;
      else high = middle;
    }
    return this.#hashes[low] === hash ? low : undefined;
  }
}
