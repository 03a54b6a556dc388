// Installs the development packages when they are missing or older than the lock file.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fail, say } from './console.mjs';
import { npm, root } from './process.mjs';

/** Makes sure that node_modules is what package-lock.json says; ends the process with a clear line if it cannot. */
export async function ensureInstalled() {
  const reason = staleness(root);
  if (reason === undefined) return;
  say(`Installing the development packages (${reason}): npm ci`);
  const code = await npm(['ci', '--ignore-scripts', '--no-audit', '--no-fund']).catch((error) =>
    fail(`npm cannot be started: ${error.message}`),
  );
  if (code !== 0) {
    fail(
      `Installing failed: npm ci ended with code ${code}. Is the npm registry reachable? What npm printed stands above.`,
    );
  }
}

/**
 * Why the installed packages are not those of the lock file, in words; undefined when they are. npm keeps its own
 * record of what it installed in node_modules/.package-lock.json, written when an installation is complete.
 */
export function staleness(folder) {
  const wanted = packagesOf(join(folder, 'package-lock.json'));
  if (wanted === undefined) fail('package-lock.json is missing or damaged; the repository is not complete.');
  const installed = packagesOf(join(folder, 'node_modules', '.package-lock.json'));
  if (installed === undefined) return 'node_modules is absent or incomplete';
  const stale = Object.entries(wanted).find(
    ([path, entry]) => path !== '' && !entry.optional && installed[path]?.version !== entry.version,
  );
  return stale && `${stale[0].replace('node_modules/', '')} is not ${stale[1].version}`;
}

function packagesOf(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return undefined;
  }
}
