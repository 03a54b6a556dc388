// Bundles every test/**/*.test.ts to dist/test, one file each, so that any Node version runs them.
import { rmSync } from 'node:fs';
import { build } from 'esbuild';
import { globSync } from 'tinyglobby';

/** Builds the test files that match; returns the paths of the bundles. */
export async function buildTests(patterns = ['test/**/*.test.ts'], outdir = 'dist/test') {
  const entryPoints = globSync(patterns, { ignore: ['test/e2e/**'] });
  rmSync(outdir, { recursive: true, force: true });
  await build({
    entryPoints,
    outdir,
    outbase: 'test',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    sourcemap: true,
    outExtension: { '.js': '.mjs' },
    logLevel: 'warning',
  });
  return entryPoints.map((path) => path.replace(/^test\//, `${outdir}/`).replace(/\.ts$/, '.mjs'));
}
