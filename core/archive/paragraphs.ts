/** Paragraphs known by a hash: enough to see that the same words stand in another report, without keeping them. */

import { plain } from '../report/flat';
import { proseOf } from '../report/prose';
import type { Report, ReportDocument } from '../report/types';
import { hashNumber } from '../text/hash';
import type { LineIndex } from '../text/lines';
import { type PlacedRange, placeRange } from '../text/placed-range';
import type { Range } from '../text/range';
import { Packer, packRange, Recent, TEXT_START, Unpacker, unpackRange } from './packed';

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

/** How many reports' paragraphs stand unpacked. */
const recent = new Recent<KnownParagraphs, ReadonlyMap<number, PlacedRange>>(20);

/** The paragraphs of a report that is no longer open, packed, in the order of their hashes. */
export class KnownParagraphs {
  /** As text, for a cache. */
  readonly packed: string;

  /** @param packed what another one's `packed` was. */
  constructor(packed: string) {
    this.packed = packed;
  }

  static of(paragraphs: readonly HashedParagraph[], lines: LineIndex): KnownParagraphs {
    const packer = new Packer();
    let last = 0;
    let before = TEXT_START;
    for (const { hash, range } of paragraphs.toSorted((a, b) => a.hash - b.hash)) {
      const place = placeRange(range, lines);
      packer.count(hash - last);
      packRange(packer, place, before);
      last = hash;
      before = place.end;
    }
    return new KnownParagraphs(packer.text());
  }

  /** The distinct hashes. */
  get hashes(): Iterable<number> {
    return this.#unpacked.keys();
  }

  /** Where the paragraph of a hash stands, the first where it stands twice; undefined where there is none. */
  rangeOf(hash: number): PlacedRange | undefined {
    return this.#unpacked.get(hash);
  }

  get #unpacked(): ReadonlyMap<number, PlacedRange> {
    return recent.get(this, () => unpackedParagraphs(this.packed));
  }

  /** Whether the same paragraphs stand at the same places. */
  isSame(other: KnownParagraphs): boolean {
    return this.packed === other.packed;
  }
}

function unpackedParagraphs(packed: string): ReadonlyMap<number, PlacedRange> {
  const places = new Map<number, PlacedRange>();
  const unpacker = new Unpacker(packed);
  for (let hash = 0, before = TEXT_START; unpacker.hasMore; ) {
    hash += unpacker.count();
    const place = unpackRange(unpacker, before);
    if (!places.has(hash)) places.set(hash, place);
    before = place.end;
  }
  return places;
}
