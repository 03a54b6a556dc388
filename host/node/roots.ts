/** The folders in which what was named on the command line lies. */
import { statSync } from 'node:fs';
import { dirname } from '../../core/host';
import { absolute } from './paths';

const PATTERN_MARK = /[*?[\]{}()!]/;

/** Of a folder itself, of a file its folder, of a pattern the folder before its first mark. */
export function rootsOf(inputs: readonly string[], cwd: string): string[] {
  return [...new Set(inputs.map((input) => rootOf(input, cwd)))];
}

function rootOf(input: string, cwd: string): string {
  const path = absolute(cwd, input);
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats !== undefined) return stats.isDirectory() ? path : dirname(path);
  const at = input.search(PATTERN_MARK);
  const fixed = at < 0 ? input : input.slice(0, at);
  const slash = fixed.lastIndexOf('/');
  return absolute(cwd, slash < 0 ? '.' : fixed.slice(0, slash + 1));
}
