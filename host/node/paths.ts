/** Paths with `/` on every system, as the core and the output have them. */
import { relative, resolve } from 'node:path';

const WINDOWS = process.platform === 'win32';

/** A path with `/`; a backslash is a letter where the system says so. */
export function slashed(path: string): string {
  return WINDOWS ? path.replaceAll('\\', '/') : path;
}

/** An absolute path with `/`. */
export function absolute(cwd: string, path: string): string {
  return slashed(resolve(cwd, path));
}

/** A path as users see it: relative to the working folder, with `/`; absolute only on another Windows drive. */
export function displayed(cwd: string, path: string): string {
  return slashed(relative(cwd, path)) || '.';
}

/** A file in a folder; the root already ends in `/`. */
export function joined(folder: string, name: string): string {
  return folder.endsWith('/') ? folder + name : `${folder}/${name}`;
}
