/** The files of the disk as a whole: read in their own encoding, listed as the command lists them. */
import { dirname, type FileChoice } from '../../core/host';
import type { DecodedText } from '../decode';
import { diskHost, isAbsent } from './host';
import { IgnoreFiles, isIgnored } from './ignore';
import { readTextFile } from './read';
import { findFiles } from './walk';

let ignores = new IgnoreFiles();

export const diskFiles = {
  ...diskHost,

  /** @returns undefined where there is no such file. @throws NotTextError; Node's own error where it cannot be read. */
  async read(path: string): Promise<DecodedText | undefined> {
    try {
      return readTextFile(path);
    } catch (error) {
      if (isAbsent(error)) return undefined;
      throw error;
    }
  },

  /** The files below a folder that a run of the command would look at. */
  async list(
    folder: string,
    choiceIn: (folder: string) => Promise<FileChoice | undefined>,
  ): Promise<{ paths: string[]; problems: string[] }> {
    const { files, problems } = await findFiles([folder], { cwd: folder, choiceIn });
    return {
      paths: files.map(({ path }) => path),
      problems: problems.map(({ display, error }) => `${display}: ${String(error ?? 'not found')}`),
    };
  },

  async isIgnored(path: string): Promise<boolean> {
    return isIgnored(await ignores.chainOf(dirname(path)), path, false);
  },

  /** Forgets the ignore files that were read. */
  refresh(): void {
    ignores = new IgnoreFiles();
  },
};
