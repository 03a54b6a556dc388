import type { Host } from '../../core/host';

/** Files held in memory, by path. A value that is an Error is thrown when the file is read. */
export class MemoryHost implements Host {
  readonly asked: string[] = [];
  readonly #files: ReadonlyMap<string, string | Error>;

  constructor(files: Readonly<Record<string, string | Error>>) {
    this.#files = new Map(Object.entries(files));
  }

  async readText(path: string): Promise<string | undefined> {
    this.asked.push(path);
    const text = this.#files.get(path);
    if (text instanceof Error) throw text;
    return text;
  }
}
