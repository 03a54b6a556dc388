// The source files of the project, for the checks.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './process.mjs';

const FOLDERS = ['core', 'host', 'cli', 'server', 'client', 'test', 'scripts', 'bench'];

/** Every source file under the project's folders: path from the root with `/`, and text. */
export function sourceFiles(folders = FOLDERS) {
  return folders.flatMap(filesIn).map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
}

function filesIn(folder) {
  let entries = [];
  try {
    entries = readdirSync(join(root, folder), { recursive: true, withFileTypes: true });
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
  }
  return entries
    .filter((entry) => entry.isFile() && /\.(ts|mjs)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length).replaceAll('\\', '/'))
    .filter((path) => !path.includes('/out/') && !path.includes('/fixtures/'))
    .sort();
}
