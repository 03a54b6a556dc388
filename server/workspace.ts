/** The folders of the workspace and the way to the files in them. */
import type { Connection, InitializeParams } from 'vscode-languageserver';
import { relativeTo } from '../core/host';
import { ClientFiles } from './client-files';
import type { ClientFlags } from './client-flags';
import { isOnDisk, pathOf } from './paths';
import type { InitializationOptions } from './protocol/methods';
import type { FileList, Files, FileText, Runtime } from './runtime';

export class Workspace implements Files {
  readonly #disk: Files | undefined;
  readonly #client: Files | undefined;
  #folders: readonly string[];

  constructor(connection: Connection, params: InitializeParams, runtime: Runtime) {
    const { fileRequests } = (params.initializationOptions ?? {}) as InitializationOptions;
    this.#disk = runtime.disk;
    this.#client = fileRequests ? new ClientFiles(connection, runtime.decode) : undefined;
    const uris = params.workspaceFolders?.map(({ uri }) => uri) ?? (params.rootUri ? [params.rootUri] : []);
    this.#folders = uris.flatMap((uri) => pathOf(uri) ?? []);
  }

  /** Paths of the workspace's folders; empty where single files are open. */
  get folders(): readonly string[] {
    return this.#folders;
  }

  /** The innermost folder of the workspace that holds a path. */
  folderOf(path: string): string | undefined {
    return this.#folders
      .filter((folder) => relativeTo(folder, path) !== undefined)
      .reduce<string | undefined>((best, one) => (best && best.length > one.length ? best : one), undefined);
  }

  /** Keeps `folders` up to date; `changed` is called after each change. */
  follow(connection: Connection, flags: ClientFlags, changed: () => void): void {
    if (!flags.workspaceFolders) return;
    connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
      const gone = new Set(removed.flatMap(({ uri }) => pathOf(uri) ?? []));
      const kept = this.#folders.filter((folder) => !gone.has(folder));
      this.#folders = [...kept, ...added.flatMap(({ uri }) => pathOf(uri) ?? [])];
      changed();
    });
  }

  async readText(path: string): Promise<string | undefined> {
    return this.#filesOf(path)?.readText(path);
  }

  async read(path: string): Promise<FileText | undefined> {
    return this.#filesOf(path)?.read(path);
  }

  async list(folder: string, choiceIn: Parameters<Files['list']>[1]): Promise<FileList> {
    return (await this.#filesOf(folder)?.list(folder, choiceIn)) ?? { paths: [], problems: [] };
  }

  async isIgnored(path: string): Promise<boolean> {
    return (await this.#filesOf(path)?.isIgnored(path)) ?? false;
  }

  refresh(): void {
    this.#disk?.refresh();
    this.#client?.refresh();
  }

  /** The machine's own files are read directly, all others, and all in a browser, through the client. */
  #filesOf(path: string): Files | undefined {
    return isOnDisk(path) && this.#disk ? this.#disk : this.#client;
  }
}
