/** From what was named on the command line to files, in a stable order, each once. */
import { readdirSync, type Stats, statSync } from 'node:fs';
import { dirname, type FileChoice, SKIPPED_FOLDERS, TEXT_FILE } from '../../core/host';
import { IgnoreFiles, isIgnored } from './ignore';
import { absolute, displayed, joined, slashed } from './paths';

export interface FoundFile {
  /** Absolute, with `/`. */
  readonly path: string;
  /** Relative to the working folder, with `/`. */
  readonly display: string;
  /** Whether the file itself was named; else it was found in a folder or by a pattern. */
  readonly named: boolean;
}

/** Something named that leads nowhere: `missing`, or a folder that cannot be listed. */
export interface WalkProblem {
  readonly display: string;
  readonly kind: 'missing' | 'unreadable';
  readonly error?: unknown;
}

export interface Walk {
  readonly files: readonly FoundFile[];
  readonly problems: readonly WalkProblem[];
}

export interface WalkOptions {
  readonly cwd: string;
  /** What the configuration of a folder says of the files in it; undefined where it says nothing. */
  readonly choiceIn?: (folder: string) => Promise<FileChoice | undefined>;
}

const PATTERN_MARK = /[*?[\]{}()!]/;

/** Finds the files of paths, folders and patterns. Never throws for one of them: see `problems`. */
export async function findFiles(inputs: readonly string[], options: WalkOptions): Promise<Walk> {
  const walker = new Walker(options);
  for (const input of inputs) await walker.add(input);
  return { files: walker.files, problems: walker.problems };
}

class Walker {
  readonly problems: WalkProblem[] = [];
  readonly #found = new Map<string, FoundFile>();
  readonly #ignores = new IgnoreFiles();
  readonly #options: WalkOptions;

  constructor(options: WalkOptions) {
    this.#options = options;
  }

  get files(): readonly FoundFile[] {
    return [...this.#found.values()];
  }

  async add(input: string): Promise<void> {
    const path = absolute(this.#options.cwd, input);
    const display = displayed(this.#options.cwd, path);
    const stats = this.#stat(path);
    if (stats?.isDirectory()) await this.#addFolder(path, display === '.' ? '' : `${display}/`);
    else if (stats) this.#addFile(path, display, true);
    else if (PATTERN_MARK.test(input)) await this.#addPattern(slashed(input));
    else this.problems.push({ display: slashed(input), kind: 'missing' });
  }

  #stat(path: string): Stats | undefined {
    try {
      return statSync(path, { throwIfNoEntry: false });
    } catch {
      return undefined;
    }
  }

  async #addFolder(folder: string, prefix: string): Promise<void> {
    try {
      const chain = await this.#ignores.chainOf(folder);
      const choice = await this.#options.choiceIn?.(folder);
      for (const entry of entriesOf(folder)) {
        const path = joined(folder, entry.name);
        if (entry.isFolder) {
          if (SKIPPED_FOLDERS.has(entry.name) || isIgnored(chain, path, true)) continue;
          await this.#addFolder(path, `${prefix}${entry.name}/`);
        } else if (TEXT_FILE.test(entry.name) || choice?.includes(path)) {
          if (!isIgnored(chain, path, false) && !choice?.ignores(path))
            this.#addFile(path, prefix + entry.name, false);
        }
      }
    } catch (error) {
      this.#unreadable(error, folder);
    }
  }

  /** The folder itself, or the ignore file in it. */
  #unreadable(error: unknown, folder: string): void {
    const { path = folder } = error as NodeJS.ErrnoException;
    this.problems.push({ display: displayed(this.#options.cwd, path), kind: 'unreadable', error });
  }

  async #addPattern(pattern: string): Promise<void> {
    const { glob } = await import('tinyglobby');
    const { cwd } = this.#options;
    const skipped = [...SKIPPED_FOLDERS].map((name) => `**/${name}/**`);
    const paths = await glob(pattern, { cwd, absolute: true, expandDirectories: false, ignore: skipped });
    if (paths.length === 0) this.problems.push({ display: pattern, kind: 'missing' });
    for (const found of paths.map(slashed).sort()) {
      const folder = dirname(found);
      try {
        if (isIgnored(await this.#ignores.chainOf(folder), found, false)) continue;
        if ((await this.#options.choiceIn?.(folder))?.ignores(found)) continue;
        this.#addFile(found, displayed(cwd, found), false);
      } catch (error) {
        this.#unreadable(error, folder);
      }
    }
  }

  #addFile(path: string, display: string, named: boolean): void {
    if (named || !this.#found.has(path)) this.#found.set(path, { path, display, named });
  }
}

/** Files and folders in a folder, by name; links to folders are not followed, as they may lead in circles. */
function entriesOf(folder: string): { name: string; isFolder: boolean }[] {
  const entries: { name: string; isFolder: boolean }[] = [];
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const isFile = entry.isFile() || (entry.isSymbolicLink() && isFileBehind(joined(folder, entry.name)));
    if (isFile || entry.isDirectory()) entries.push({ name: entry.name, isFolder: !isFile });
  }
  return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
}

function isFileBehind(link: string): boolean {
  return statSync(link, { throwIfNoEntry: false })?.isFile() ?? false;
}
