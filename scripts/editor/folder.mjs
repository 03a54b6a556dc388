// Where the editor and the browser for the tests are kept, and how it is remembered what lies there.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { root } from '../lib/process.mjs';

/** Kept between runs, ignored by git; NIANBAO_EDITOR puts it elsewhere, so that several clones can share it. */
export const FOLDER = resolve(process.env.NIANBAO_EDITOR ?? join(root, '.editor'));

/** Whether this system can have the editor of the npm registry; in words what is missing where it cannot. */
export function unsupported() {
  const { platform, arch } = process;
  if (platform === 'linux' && arch === 'x64') return undefined;
  return `the editor for the tests is packaged for Linux x64 only, and this is ${platform} ${arch}`;
}

/**
 * The folder of one part in one version. What is there in another version, or was left half made, is thrown away and
 * made anew by `make(folder)`.
 */
export async function ensurePart(name, version, make) {
  const folder = join(FOLDER, name);
  const stamp = join(folder, '.version');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === version) return folder;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  await make(folder);
  writeFileSync(stamp, version);
  return folder;
}
