/** The files of the workspace: listed once for all who go over them, and again only after files came or went. */
import type { ClientFlags } from './client-flags';
import type { FileList } from './runtime';
import type { Settings } from './settings';
import type { Workspace } from './workspace';

export class WorkspaceFiles {
  readonly #workspace: Workspace;
  readonly #settings: Settings;
  readonly #flags: ClientFlags;
  #list: Promise<FileList> | undefined;
  #known: ReadonlySet<string> = new Set();

  constructor(workspace: Workspace, settings: Settings, flags: ClientFlags) {
    this.#workspace = workspace;
    this.#settings = settings;
    this.#flags = flags;
  }

  /** Every file once, and a line for each folder that could not be listed. A client that tells of no changes may have any. */
  all(): Promise<FileList> {
    if (this.#list && this.#flags.watchedFiles) return this.#list;
    const list = this.#read();
    this.#list = list;
    list.catch(() => {
      if (this.#list === list) this.#list = undefined;
    });
    return list;
  }

  /** After a file was written: one that is not listed may be new. */
  written(path: string): void {
    if (!this.#known.has(path)) this.forget();
  }

  /** After files came or went, or settings changed that choose them. */
  forget(): void {
    this.#list = undefined;
  }

  async #read(): Promise<FileList> {
    const { folders } = this.#workspace;
    const lists = await Promise.all(
      folders.map((folder) => this.#workspace.list(folder, this.#settings.choiceIn)),
    );
    const known = new Set(lists.flatMap(({ paths }) => paths));
    this.#known = known;
    return {
      paths: [...known],
      problems: lists.flatMap(({ problems }) => problems),
    };
  }
}
