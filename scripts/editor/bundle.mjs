// Bundles the tests of the editor: those that drive it, and those that run inside its extension host.
import { rmSync } from 'node:fs';
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
