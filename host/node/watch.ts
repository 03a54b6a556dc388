/** Tells that something changed below folders; what, its asker finds out by looking. */
import { type FSWatcher, readdirSync, watch } from 'node:fs';
import { dirname, SKIPPED_FOLDERS } from '../../core/host';
import { joined } from './paths';
import { isPrintedTo } from './printed';

/** Systems that watch a folder with all that is below it by themselves. */
const WATCHES_BELOW = process.platform === 'darwin' || process.platform === 'win32';
/** Changes come in bursts; they are told once, after so many milliseconds without one. */
const QUIET = 100;

export class FolderWatch {
  readonly #watchers = new Map<string, FSWatcher>();
  readonly #roots: readonly string[];
  readonly #beside: ReadonlySet<string>;
  readonly #changed: () => void;
  #timer: NodeJS.Timeout | undefined;

  /**
   * @param roots folders, watched with all that is in them.
   * @param names files that count in the folders above these: configurations.
   * @param changed called when something changed.
   */
  constructor(roots: readonly string[], names: readonly string[], changed: () => void) {
    this.#roots = roots;
    this.#beside = new Set(names);
    this.#changed = changed;
    for (const folder of new Set(roots.flatMap(foldersAbove)))
      this.#add(folder, (name) => name !== null && this.#beside.has(name));
    this.refresh();
  }

  /** Watches folders that are new; whether there were any. */
  refresh(): boolean {
    let isNew = false;
    for (const root of this.#roots)
      for (const folder of WATCHES_BELOW ? [root] : foldersBelow(root))
        isNew = this.#add(`${folder}/`, (name) => !isSkipped(name)) || isNew;
    return isNew;
  }

  close(): void {
    clearTimeout(this.#timer);
    for (const watcher of this.#watchers.values()) watcher.close();
    this.#watchers.clear();
  }

  /** A folder that cannot be watched, or is gone, is none. */
  #add(key: string, counts: (name: string | null) => boolean): boolean {
    if (this.#watchers.has(key)) return false;
    try {
      const watcher = watch(key, { recursive: WATCHES_BELOW && key.endsWith('/') }, (_, name) => {
        if (counts(name) && !(name !== null && isPrintedTo(joined(key, name)))) this.#tell();
      });
      const end = () => {
        watcher.close();
        this.#watchers.delete(key);
        this.#tell();
      };
      watcher.on('error', end);
      this.#watchers.set(key, watcher);
      return true;
    } catch {
      return false;
    }
  }

  #tell(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#changed, QUIET);
  }
}

function foldersAbove(path: string): string[] {
  const folder = dirname(path);
  return folder === path ? [] : [folder, ...foldersAbove(folder)];
}

function isSkipped(name: string | null): boolean {
  const [first = ''] = name?.split(/[/\\]/) ?? [];
  return SKIPPED_FOLDERS.has(first);
}

function* foldersBelow(folder: string): Generator<string> {
  yield folder;
  for (const name of folderNames(folder))
    if (!SKIPPED_FOLDERS.has(name)) yield* foldersBelow(joined(folder, name));
}

function folderNames(folder: string): string[] {
  try {
    const entries = readdirSync(folder, { withFileTypes: true });
    return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  } catch {
    return [];
  }
}
