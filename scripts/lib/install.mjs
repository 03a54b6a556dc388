// Installs the development packages when they are missing or older than the lock file.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fail, say } from './console.mjs';
import { npm, root } from './process.mjs';

/** Makes sure that node_modules is what package-lock.json says; ends the process with a clear line if it cannot. */
export async function ensureInstalled() {
  const needed = neededNode();
  if (isOlder(process.versions.node, needed))
    fail(`Node ${needed} or newer is needed; this is Node ${process.versions.node}.`);
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

/** The oldest Node that package.json allows: `20.19.0`. */
function neededNode() {
  const { engines } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return engines.node.replace(/^>=/, '');
}

/** Whether one version comes before another; both as three numbers. */
export function isOlder(version, other) {
  const [a, b] = [version, other].map((text) => text.split('.').map(Number));
  const at = a.findIndex((number, index) => number !== b[index]);
  return at >= 0 && a[at] < b[at];
}

/**
 * Why the installed packages are not those of the lock file, in words; undefined when they are. npm keeps its own
 * record of what it installed in node_modules/.package-lock.json, written when an installation is complete.
 */
function staleness(folder) {
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
