/** What a run remembers of its files for the next one. */
import type { KeptEntry } from '../../core/archive/kept';
import type { Kept, ResultCache } from '../../host/node/cache';
import { contentHash, type FileFacts, factsOf } from '../../host/node/facts';
import { bytesOf, type Target } from '../targets';
import type { CachedResult } from './checked';
import type { CacheStrategy } from './request';

/** What is kept for a file. */
export interface Remembered {
  /** Names all that the result depends on beside the bytes. */
  readonly circumstances: string;
  readonly result: CachedResult;
  /** What the archive knows of it; null where it is no report. Left out by a run without an archive. */
  readonly indexed?: { readonly settings: string; readonly entry: KeptEntry | null };
}

/** Where it is kept. */
export type Store = Pick<ResultCache<Remembered>, 'get' | 'set' | 'save'>;

/** What there is to remember of a file that was checked. */
export type Fresh = Pick<Remembered, 'result' | 'indexed'>;

/** The result that is remembered; else the bytes, and how to remember the result of checking them. */
export type Recalled =
  | { readonly result: CachedResult }
  | { readonly result: undefined; readonly bytes: Buffer; readonly remember: (fresh: Fresh) => void };

export class Memory {
  readonly #cache: Store;
  readonly #strategy: CacheStrategy;

  constructor(cache: Store, strategy: CacheStrategy) {
    this.#cache = cache;
    this.#strategy = strategy;
  }

  /**
   * What is remembered of a file whose bytes and circumstances are the same. Bytes are read only where size or time are
   * others. @throws Node's own error where the file cannot be read.
   */
  recall(target: Target, circumstances: string): Recalled {
    const look = this.#lookAt(target);
    const { kept, facts } = look;
    const holds = kept?.value.circumstances === circumstances;
    if (kept && holds && look.isSame) return { result: kept.value.result };
    const bytes = bytesOf(target);
    const content = contentHash(bytes);
    const isKept = kept?.content === content;
    if (kept && isKept && holds) {
      if (this.#differs(kept, facts)) this.#cache.set(target.path, { ...kept, ...facts });
      return { result: kept.value.result };
    }
    const indexedBefore = isKept ? kept.value.indexed : undefined;
    const remember = ({ result, indexed = indexedBefore }: Fresh) => {
      const value = { circumstances, result, ...(indexed && { indexed }) };
      this.#cache.set(target.path, { ...facts, content, value });
    };
    return { result: undefined, bytes, remember };
  }

  /** What the archive knew of a file, null for no report; undefined where that must be found out anew. */
  entry(target: Target, settings: string): KeptEntry | null | undefined {
    const look = this.#lookAt(target);
    const { kept } = look;
    if (kept?.value.indexed?.settings !== settings) return undefined;
    if (!look.isSame && kept.content !== contentHash(bytesOf(target))) return undefined;
    return kept.value.indexed.entry;
  }

  /** Writes what is not yet written. @throws Node's own error where that fails. */
  save(): void {
    this.#cache.save();
  }

  #lookAt({ path }: Target): { facts: FileFacts; kept: Kept<Remembered> | undefined; isSame: boolean } {
    const facts = factsOf(path);
    const kept = this.#cache.get(path);
    const isSame =
      this.#strategy === 'metadata' &&
      facts.time !== null &&
      kept !== undefined &&
      !this.#differs(kept, facts);
    return { facts, kept, isSame };
  }

  #differs(kept: FileFacts, { size, time }: FileFacts): boolean {
    return kept.size !== size || kept.time !== time;
  }
}
