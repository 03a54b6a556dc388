/** The core's way to files, on the disk. */
import type { Host } from '../../core/host';
import { readTextFile } from './read';

const ABSENT: ReadonlySet<string | undefined> = new Set(['ENOENT', 'ENOTDIR', 'EISDIR']);

export const diskHost: Host = {
  async readText(path) {
    try {
      return readTextFile(path).text;
    } catch (error) {
      if (ABSENT.has((error as NodeJS.ErrnoException).code)) return undefined;
      throw error;
    }
  },
};
