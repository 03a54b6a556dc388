// Builds and runs some tests while working: node scripts/mocha.mjs test/core/text/*.test.ts
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { buildTests } from './build-tests.mjs';

const patterns = process.argv.slice(2);
const outdir = `dist/test-${process.pid}`;
const files = await buildTests(patterns.length > 0 ? patterns : undefined, outdir);
const mocha = createRequire(import.meta.url).resolve('mocha/bin/mocha.js');
const { status } = spawnSync(
  process.execPath,
  ['--enable-source-maps', mocha, '--timeout', '60000', ...files],
  { stdio: 'inherit' },
);
const { rmSync } = await import('node:fs');
rmSync(outdir, { recursive: true, force: true });
process.exit(status ?? 1);
