// Loads TypeScript modules into a script: bundled by esbuild to dist/, then imported.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { root } from './process.mjs';

/** Imports TypeScript source that is given as text, its imports relative to the project's root. */
export async function load(source) {
  const outfile = join(root, 'dist', `script-${process.pid}-${Date.now()}.mjs`);
  await build({
    stdin: { contents: source, resolveDir: root, loader: 'ts', sourcefile: 'script.ts' },
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    outfile,
    logLevel: 'warning',
  });
  try {
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(outfile, { force: true });
  }
}
