/** What a document cites, read once for all the rules that ask. */
import type { ReportDocument } from '../report/types';
import type { Range } from '../text/range';
import { type Citation, citationsIn } from './citations';
import { type Decree, decreesIn } from './decrees';
import { type DocumentNumber, documentNumbersIn } from './document-numbers';
import { type TitleCitation, titlesIn } from './titles';

/** Each list is read when it is first asked for, and is in the order of the text. */
export class CitedInDocument {
  readonly #masked: string;
  #numbers: readonly DocumentNumber[] | undefined;
  #decrees: readonly Decree[] | undefined;
  #titles: readonly TitleCitation[] | undefined;
  #citations: readonly Citation[] | undefined;

  constructor(masked: string) {
    this.#masked = masked;
  }

  /** Document numbers of any issuer. */
  get numbers(): readonly DocumentNumber[] {
    this.#numbers ??= [...documentNumbersIn(this.#masked)];
    return this.#numbers;
  }

  get decrees(): readonly Decree[] {
    this.#decrees ??= [...decreesIn(this.#masked)];
    return this.#decrees;
  }

  /** The laws and notices named by their titles. */
  get titles(): readonly TitleCitation[] {
    this.#titles ??= titlesIn(this.#masked);
    return this.#titles;
  }

  /** The laws and notices that are known, by number, title and article. */
  get citations(): readonly Citation[] {
    this.#citations ??= citationsIn(this.#masked);
    return this.#citations;
  }
}

const known = new WeakMap<ReportDocument, CitedInDocument>();

/** What a document cites. */
export function citedIn(document: ReportDocument): CitedInDocument {
  const made = known.get(document);
  if (made) return made;
  const cited = new CitedInDocument(document.masked);
  known.set(document, cited);
  return cited;
}

/** Those that begin in a range; the others need not be looked at. */
export function within<T extends { readonly range: Range }>(sorted: readonly T[], range: Range): T[] {
  const found: T[] = [];
  for (let at = firstFrom(sorted, range.start); at < sorted.length; at++) {
    const one = sorted[at] as T;
    if (one.range.start >= range.end) break;
    found.push(one);
  }
  return found;
}

function firstFrom(sorted: readonly { readonly range: Range }[], offset: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.range.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
