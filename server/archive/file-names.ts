/** What files are called in messages: as the command run in the workspace's folder calls them. */
import { relativeTo, resolvePath } from '../../core/host';
import { isUntitled } from '../paths';

export class FileNames {
  #base: string | undefined;

  /** With several folders two files may have one name in theirs: then they keep their whole paths. @returns whether names changed. */
  follow(folders: readonly string[]): boolean {
    const base = folders.length === 1 ? folders[0] : undefined;
    const isOther = base !== this.#base;
    this.#base = base;
    return isOther;
  }

  /** @param path of an untitled text its address. */
  nameOf(path: string): string {
    return (this.#base !== undefined && relativeTo(this.#base, path)) || path;
  }

  pathOf(name: string): string {
    return this.#base === undefined || isUntitled(name) ? name : resolvePath(this.#base, name);
  }
}
