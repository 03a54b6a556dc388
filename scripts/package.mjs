// npm run package: builds, and makes nianbao-<version>.vsix with vsce. Bundles only: what goes in stands in .vscodeignore.
import { cpSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buildAll } from './build.mjs';
import { fail, say, step } from './lib/console.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { isProgram, root } from './lib/process.mjs';

const STAGE = join(root, 'dist', 'package');
const MOST_BYTES = 1.5 * 1024 * 1024;

/** Of the manifest, what only developers and npm need. */
const LEFT_OUT = ['private', 'files', 'bin', 'scripts', 'devDependencies'];

/** Packs what was built. @returns the path of the package. */
export async function pack(packagePath) {
  const { createVSIX } = await import('@vscode/vsce');
  await stage();
  await createVSIX({
    cwd: STAGE,
    packagePath,
    dependencies: false,
    allowMissingRepository: true,
    rewriteRelativeLinks: false,
  });
  return packagePath;
}

/**
 * A folder with just the files of the package. Not the project itself: vsce takes no manifest with `files`, which npm
 * needs, beside .vscodeignore.
 */
async function stage() {
  const { globSync } = await import('tinyglobby');
  rmSync(STAGE, { recursive: true, force: true });
  const rules = readFileSync(join(root, '.vscodeignore'), 'utf8').split('\n');
  const allowed = rules.filter((rule) => rule.startsWith('!')).map((rule) => rule.slice(1).trim());
  for (const path of globSync(allowed, { cwd: root })) {
    mkdirSync(dirname(join(STAGE, path)), { recursive: true });
    cpSync(join(root, path), join(STAGE, path));
  }
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  for (const key of LEFT_OUT) delete manifest[key];
  writeFileSync(join(STAGE, 'package.json'), `${JSON.stringify(manifest, undefined, 2)}\n`);
  cpSync(join(root, '.vscodeignore'), join(STAGE, '.vscodeignore'));
}

async function main() {
  await ensureInstalled();
  await buildAll();
  const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const path = join(root, `${name}-${version}.vsix`);
  await step('Packing the extension', () => pack(path));
  const { size } = statSync(path);
  if (size >= MOST_BYTES) fail(`${path} has ${size} bytes; at most ${MOST_BYTES} are allowed`);
  say(
    `${path}: ${Math.round(size / 1024)} KiB. Install it: code --install-extension ${name}-${version}.vsix`,
  );
}

if (isProgram(import.meta.url)) await main();
