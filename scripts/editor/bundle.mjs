// Bundles the tests of the editor: those that drive it, and those that run inside its extension host.
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { globSync } from 'tinyglobby';
import { root } from '../lib/process.mjs';

const OUTDIR = 'dist/e2e';

/** The scripts find the project by where they lie: a bundle must import them, not hold a copy. */
const scriptsStay = {
  name: 'scripts-stay',
  setup(build) {
    build.onResolve({ filter: /\/scripts\/.*\.mjs$/ }, ({ path, resolveDir }) => ({
      path: pathToFileURL(join(resolveDir, path)).href,
      external: true,
    }));
  },
};

const COMMON = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  packages: 'external',
  logLevel: 'warning',
};

/** Bundles test/e2e/*.test.ts; gives the paths of the bundles. */
export async function bundleDriven(patterns = ['test/e2e/*.test.ts']) {
  const { build } = await import('esbuild');
  const entryPoints = globSync(patterns, { cwd: root });
  const outdir = join(OUTDIR, 'driven');
  rmSync(join(root, outdir), { recursive: true, force: true });
  await build({
    ...COMMON,
    entryPoints,
    outdir,
    outbase: 'test/e2e',
    splitting: true,
    format: 'esm',
    target: 'node20',
    sourcemap: true,
    outExtension: { '.js': '.mjs' },
    plugins: [scriptsStay],
  });
  return entryPoints.map((path) => join(outdir, path.slice('test/e2e/'.length).replace(/\.ts$/, '.mjs')));
}

/** Bundles test/e2e/host/*.ts, which are loaded by the editor's extension host; gives the paths of runner and tests. */
export async function bundleHost() {
  const { build } = await import('esbuild');
  const tests = globSync('test/e2e/host/*.test.ts', { cwd: root }).sort();
  const outdir = join(OUTDIR, 'host');
  rmSync(join(root, outdir), { recursive: true, force: true });
  await build({
    ...COMMON,
    entryPoints: ['test/e2e/host/run.ts', ...tests],
    outdir,
    outbase: 'test/e2e/host',
    format: 'cjs',
    target: 'node20',
    sourcemap: true,
    outExtension: { '.js': '.cjs' },
  });
  const bundle = (path) => join(root, outdir, path.slice('test/e2e/host/'.length).replace(/\.ts$/, '.cjs'));
  return { runner: bundle('test/e2e/host/run.ts'), files: tests.map(bundle) };
}

/** How many tests of the extension host there are, where none can be run. */
export function countHostTests() {
  const files = globSync('test/e2e/host/*.test.ts', { cwd: root });
  const texts = files.map((path) => readFileSync(join(root, path), 'utf8'));
  return texts.reduce((sum, text) => sum + (text.match(/^\s+it\(/gm) ?? []).length, 0);
}
