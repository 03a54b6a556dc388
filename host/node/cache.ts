/** Results kept from run to run, one file for all; a result counts only for the very bytes and settings it came from. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { replaceFile } from './write';

interface Entry<T> {
  readonly key: string;
  readonly value: T;
}

interface CacheFile<T> {
  readonly stamp: string;
  readonly entries: Record<string, Entry<T>>;
}

export class ResultCache<T> {
  readonly #path: string;
  readonly #stamp: string;
  readonly #old: Readonly<Record<string, Entry<T>>>;
  readonly #new: Record<string, Entry<T>> = {};

  /**
   * @param path the cache's file; it need not exist, and one that cannot be read counts as empty.
   * @param stamp names the program that made the results; results of another are not used.
   */
  constructor(path: string, stamp: string) {
    this.#path = path;
    this.#stamp = stamp;
    this.#old = readEntries<T>(path, stamp);
  }

  /** The key of a file's bytes under settings. */
  key(bytes: Uint8Array, settings: string): string {
    return createHash('sha256').update(settings).update('\0').update(bytes).digest('base64');
  }

  get(file: string, key: string): T | undefined {
    const entry = this.#old[file];
    if (entry?.key !== key) return undefined;
    this.#new[file] = entry;
    return entry.value;
  }

  set(file: string, key: string, value: T): void {
    this.#new[file] = { key, value };
  }

  /** Writes the cache; entries of files that are gone fall out. */
  save(): void {
    const entries: Record<string, Entry<T>> = {};
    for (const file in this.#old)
      if (!this.#new[file] && existsSync(file)) entries[file] = this.#old[file] as Entry<T>;
    const content: CacheFile<T> = { stamp: this.#stamp, entries: { ...entries, ...this.#new } };
    replaceFile(this.#path, JSON.stringify(content));
  }
}

function readEntries<T>(path: string, stamp: string): Record<string, Entry<T>> {
  try {
    const content: CacheFile<T> = JSON.parse(readFileSync(path, 'utf8'));
    return content.stamp === stamp ? content.entries : {};
  } catch {
    return {};
  }
}
