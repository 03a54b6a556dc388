/** Files that came with the program. */
import { readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const HERE = fileURLToPath(import.meta.url);

/** The text of a file in the nearest folder above this program that has it. */
export function readUpward(name: string): string | undefined {
  const path = findUpward(name);
  return path === undefined ? undefined : readFileSync(path, 'utf8');
}

/** The path of a file in the nearest folder above this program that has it. */
export function findUpward(name: string): string | undefined {
  for (let folder = dirname(HERE); ; folder = dirname(folder)) {
    const path = join(folder, name);
    if (statSync(path, { throwIfNoEntry: false })?.isFile()) return path;
    if (folder === dirname(folder)) return undefined;
  }
}

/** When this very program was built or changed, in milliseconds: tells two builds of one version apart. */
export function programTime(): number {
  return statSync(HERE).mtimeMs;
}
