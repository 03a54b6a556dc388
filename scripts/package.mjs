// npm run package: builds, and makes nianbao-<version>.vsix with vsce. Bundles only: what goes in stands in .vscodeignore.
// With --built it packs what is built already; a path after it says where to.
import { cpSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { buildAll } from './build.mjs';
import { fail, say, step } from './lib/console.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { root } from './lib/process.mjs';

const STAGE = join(root, 'dist', 'package');
const MOST_BYTES = 1.5 * 1024 * 1024;

/** Of the manifest, what only developers and npm need. */
const LEFT_OUT = ['private', 'files', 'bin', 'scripts', 'devDependencies'];

/** Packs what was built. */
async function pack(packagePath) {
  const { createVSIX } = await import('@vscode/vsce');
  await stage();
  await createVSIX({
    cwd: STAGE,
    packagePath,
    dependencies: false,
    allowMissingRepository: true,
    rewriteRelativeLinks: false,
  });
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
  const [flag, target] = process.argv.slice(2);
  await ensureInstalled();
  if (flag !== '--built') await buildAll();
  const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const path = resolve(root, target ?? `${name}-${version}.vsix`);
  await step('Packing the extension', () => pack(path));
  const { size } = statSync(path);
  if (size >= MOST_BYTES) fail(`${path} has ${size} bytes; at most ${MOST_BYTES} are allowed`);
  say(
    `${path}: ${Math.round(size / 1024)} KiB. Install it: code --install-extension ${name}-${version}.vsix`,
  );
}

await main();
