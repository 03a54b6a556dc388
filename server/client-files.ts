/** Files that the client reads for the server: virtual file systems, and all files where the server is a worker. */
import type { Ignore } from 'ignore';
import type { Connection } from 'vscode-languageserver';
import {
  basename,
  dirname,
  type FileChoice,
  IGNORE_FILE,
  relativeTo,
  resolvePath,
  SKIPPED_FOLDERS,
  TEXT_FILE,
} from '../core/host';
import { uriOf } from './paths';
import {
  type DirectoryEntry,
  READ_DIRECTORY,
  READ_FILE,
  type ReadDirectoryParams,
  type ReadFileParams,
} from './protocol/methods';
import type { FileList, Files, FileText, Runtime } from './runtime';

type ChoiceIn = (folder: string) => Promise<FileChoice | undefined>;

export class ClientFiles implements Files {
  readonly #connection: Connection;
  readonly #decode: Runtime['decode'];
  #ignores = new Map<string, Promise<Ignore | undefined>>();

  constructor(connection: Connection, decode: Runtime['decode']) {
    this.#connection = connection;
    this.#decode = decode;
  }

  async readText(path: string): Promise<string | undefined> {
    return (await this.read(path))?.text;
  }

  async read(path: string): Promise<FileText | undefined> {
    const params: ReadFileParams = { uri: uriOf(path) };
    const base64 = await this.#connection.sendRequest<string | null>(READ_FILE, params);
    return base64 === null ? undefined : this.#decode(bytesOf(base64));
  }

  async list(folder: string, choiceIn: ChoiceIn): Promise<FileList> {
    const list = { paths: [] as string[], problems: [] as string[] };
    await this.#walk(folder, choiceIn, list);
    return list;
  }

  async isIgnored(path: string): Promise<boolean> {
    return this.#ignored(path, false);
  }

  refresh(): void {
    this.#ignores = new Map();
  }

  async #walk(
    folder: string,
    choiceIn: ChoiceIn,
    list: { paths: string[]; problems: string[] },
  ): Promise<void> {
    const params: ReadDirectoryParams = { uri: uriOf(folder) };
    let entries: DirectoryEntry[];
    try {
      entries = await this.#connection.sendRequest<DirectoryEntry[]>(READ_DIRECTORY, params);
    } catch (error) {
      list.problems.push(`${folder}: ${error instanceof Error ? error.message : String(error)}`);
      return;
    }
    const choice = await choiceIn(folder);
    for (const { name, isFolder } of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = resolvePath(folder, name);
      if (isFolder && SKIPPED_FOLDERS.has(name)) continue;
      if (await this.#ignored(path, isFolder)) continue;
      if (isFolder) await this.#walk(path, choiceIn, list);
      else if ((TEXT_FILE.test(name) || choice?.includes(path)) && !choice?.ignores(path))
        list.paths.push(path);
    }
  }

  /** The ignore files from the file upward, the nearest decides. */
  async #ignored(path: string, isFolder: boolean): Promise<boolean> {
    for (let folder = dirname(path); ; folder = dirname(folder)) {
      const rules = await this.#rulesIn(folder);
      const relative = relativeTo(folder, path);
      if (rules && relative) {
        const { ignored, unignored } = rules.test(isFolder ? `${relative}/` : relative);
        if (ignored || unignored) return ignored;
      }
      if (dirname(folder) === folder || basename(folder) === '') return false;
    }
  }

  #rulesIn(folder: string): Promise<Ignore | undefined> {
    let rules = this.#ignores.get(folder);
    if (!rules) {
      rules = this.#readRules(resolvePath(folder, IGNORE_FILE));
      this.#ignores.set(folder, rules);
    }
    return rules;
  }

  async #readRules(path: string): Promise<Ignore | undefined> {
    const text = await this.readText(path);
    if (text === undefined) return undefined;
    const { default: ignore } = await import('ignore');
    return ignore().add(text);
  }
}

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}
