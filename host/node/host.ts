/** The core's way to files, on the disk. */
import type { Host } from '../../core/host';
import { readTextFile } from './read';

const ABSENT: ReadonlySet<string | undefined> = new Set(['ENOENT', 'ENOTDIR', 'EISDIR']);

/** Whether an error of Node's says that there is no such file. */
export function isAbsent(error: unknown): boolean {
  return ABSENT.has((error as NodeJS.ErrnoException).code);
}

export const diskHost: Host = {
  async readText(path) {
    try {
      return readTextFile(path).text;
    } catch (error) {
      if (isAbsent(error)) return undefined;
      throw error;
    }
  },
};
