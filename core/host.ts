/**
 * How the core asks for files. Paths use `/` only, on Windows too (`C:/报告/2023.md`); a path names the same file
 * however often it is asked for. The disk, the editor's open documents and a browser's file system each implement it.
 */
export interface Host {
  /**
   * The decoded text of a file, without BOM.
   * @returns undefined where there is no such file.
   * @throws where there is one that cannot be read.
   */
  readText(path: string): Promise<string | undefined>;
}

/** Which files of a folder a configuration adds to those that are read, and which it leaves out; by absolute paths. */
export interface FileChoice {
  includes(path: string): boolean;
  ignores(path: string): boolean;
}

/** Files that are looked at in folders, by how their names end. */
export const TEXT_FILE = /\.(?:txt|md|html?|nianbao)$/i;

/** Folders that nobody keeps reports in. */
export const SKIPPED_FOLDERS: ReadonlySet<string> = new Set(['node_modules', '.git']);

/** The file that leaves files of its folder out, in the syntax of .gitignore. */
export const IGNORE_FILE = '.nianbaoignore';

/** The folder of a path; the root's own is the root: `/a/b` → `/a`, `/a` → `/`, `C:/a` → `C:/`, `a` → `.`. */
export function dirname(path: string): string {
  const at = path.lastIndexOf('/');
  if (at < 0) return '.';
  const root = rootLength(path);
  if (at < root) return path.slice(0, root);
  return path.slice(0, at);
}

/** The last part of a path. */
export function basename(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** `relative` as seen from a folder, with `.` and `..` worked out; an absolute path stays. */
export function resolvePath(folder: string, relative: string): string {
  const path = rootLength(relative) > 0 ? relative : `${folder}/${relative}`;
  const root = path.slice(0, rootLength(path));
  const parts: string[] = [];
  for (const part of path.slice(root.length).split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..' || (parts.length === 0 && root === '') || parts.at(-1) === '..') parts.push(part);
    else parts.pop();
  }
  return root + parts.join('/') || '.';
}

/** A file's path as seen from a folder above it; undefined where the folder does not hold it. */
export function relativeTo(folder: string, path: string): string | undefined {
  if (folder === '.') return rootLength(path) > 0 ? undefined : path;
  const prefix = folder.endsWith('/') ? folder : `${folder}/`;
  return path.startsWith(prefix) ? path.slice(prefix.length) : undefined;
}

/** Length of what begins an absolute path: `/`, `C:/`, `//server/` or `scheme://authority/`; 0 for a relative one. */
function rootLength(path: string): number {
  const match = /^(?:[A-Za-z][\w+.-]*:\/\/[^/]*\/?|[A-Za-z]:\/|\/\/[^/]+\/|\/)/.exec(path);
  return match ? match[0].length : 0;
}
