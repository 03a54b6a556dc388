/** Addresses of the editor to paths of the core and back. */
import { URI } from 'vscode-uri';

/**
 * The path of an address, as the core's `Host` has it: `/a/b`, `C:/a/b`, `//server/share/b`; of other schemes than `file:`
 * `scheme://authority/path`. Undefined for an address that is no place in a file system (`untitled:`).
 */
export function pathOf(uri: string): string | undefined {
  const { scheme, authority, path, fsPath } = URI.parse(uri);
  if (scheme === 'file') return driveUpper(fsPath.replaceAll('\\', '/'));
  if (scheme === 'untitled' || !path.startsWith('/')) return undefined;
  return `${scheme}://${authority}${path}`;
}

/** Whether an address is that of a text in no file system. */
export function isUntitled(uri: string): boolean {
  return uri.startsWith('untitled:');
}

/** The address of a path; a text that is in no file system is called by its address, and keeps it. */
export function uriOf(path: string): string {
  if (isUntitled(path)) return path;
  const scheme = /^([A-Za-z][\w+.-]+):\/\/([^/]*)(.*)$/.exec(path);
  if (!scheme) return URI.file(path).toString();
  const [, name = '', authority = '', rest = ''] = scheme;
  return URI.from({ scheme: name, authority, path: rest }).toString();
}

/** Whether a path is one of the machine's own. */
export function isOnDisk(path: string): boolean {
  return !/^[A-Za-z][\w+.-]+:\/\//.test(path);
}

function driveUpper(path: string): string {
  return /^[a-z]:/.test(path) ? path.charAt(0).toUpperCase() + path.slice(1) : path;
}
