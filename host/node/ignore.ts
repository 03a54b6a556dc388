/** `.nianbaoignore`: gitignore syntax; the files of all folders from the file upward count, the nearest decides. */
import { existsSync } from 'node:fs';
import type { Ignore } from 'ignore';
import { dirname, IGNORE_FILE } from '../../core/host';
import { joined } from './paths';
import { readTextFile } from './read';

/** One ignore file and those above it. */
export interface IgnoreChain {
  readonly folder: string;
  readonly rules: Ignore;
  readonly above: IgnoreChain | undefined;
}

/** The ignore files that count in a folder, read once per folder. */
export class IgnoreFiles {
  readonly #chains = new Map<string, IgnoreChain | undefined>();

  /** @throws where an ignore file cannot be read. */
  async chainOf(folder: string): Promise<IgnoreChain | undefined> {
    if (this.#chains.has(folder)) return this.#chains.get(folder);
    const parent = dirname(folder);
    const above = parent === folder ? undefined : await this.chainOf(parent);
    const path = joined(folder, IGNORE_FILE);
    const chain = existsSync(path) ? { folder, rules: await readRules(path), above } : above;
    this.#chains.set(folder, chain);
    return chain;
  }
}

async function readRules(path: string): Promise<Ignore> {
  const { default: ignore } = await import('ignore');
  return ignore().add(readTextFile(path).text);
}

/** Whether a path is ignored; a folder's path says so by `isFolder`. */
export function isIgnored(chain: IgnoreChain | undefined, path: string, isFolder: boolean): boolean {
  for (let one = chain; one; one = one.above) {
    const relative = path.slice(joined(one.folder, '').length) + (isFolder ? '/' : '');
    const answer = one.rules.test(relative);
    if (answer.ignored) return true;
    if (answer.unignored) return false;
  }
  return false;
}
