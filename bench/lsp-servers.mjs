// The language servers that are measured, and the documents that each is given.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { root } from '../scripts/lib/process.mjs';
import { serversFor } from './peers.mjs';

export const SIZES = { '15 KB': 'doc15k', '120 KB': 'doc120k', '1 MB': 'doc1m' };

/** By name: program, arguments, whether it is asked for diagnostics, its language and the ending of its documents. */
export async function measuredServers(out) {
  const floor = await bundledFloor(out);
  const ours = { ...node('dist/server/server.mjs'), language: 'nianbao', extension: 'md' };
  const { rumdl, json } = await serversFor(join(out, 'lsp-peers'));
  return {
    'ours, pull': { ...ours, pull: true },
    'ours, push': { ...ours, pull: false },
    ...(rumdl && { rumdl: { ...rumdl, pull: true, language: 'markdown', extension: 'md' } }),
    ...(json && { "VS Code's JSON": { ...json, pull: true, language: 'json', extension: 'json' } }),
    'the floor, pull': { ...floor, pull: true },
    'the floor, push': { ...floor, pull: false },
  };
}

/** Writes the reports as JSON beside them, each size made of as many as it takes. */
export function writeJsonDocuments(corpus) {
  const names = readdirSync(join(corpus, 'md')).sort();
  for (const name of Object.values(SIZES)) {
    const { length } = readFileSync(join(corpus, `${name}.md`));
    const reports = {};
    let bytes = 0;
    for (let at = 0; bytes < length; at++) {
      const lines = readFileSync(join(corpus, 'md', names[at % names.length]), 'utf8').split('\n');
      const body = lines.filter((line) => line !== '' && !line.startsWith('|'));
      reports[`r${at}`] = { body, rows: lines.filter((line) => line.startsWith('|')) };
      bytes = Buffer.byteLength(JSON.stringify(reports, undefined, 1));
    }
    writeFileSync(join(corpus, `${name}.json`), JSON.stringify(reports, undefined, 1));
  }
}

/** In one file, as ours is: loading it is part of the start. */
async function bundledFloor(out) {
  const outfile = join(out, 'lsp-floor.mjs');
  await build({
    absWorkingDir: root,
    entryPoints: ['bench/lsp-floor.mjs'],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    banner: {
      js: "import { createRequire } from 'node:module';\nconst require = createRequire(import.meta.url);",
    },
    logLevel: 'warning',
  });
  return { ...node(outfile), language: 'markdown', extension: 'md' };
}

function node(file) {
  return { command: process.execPath, args: [file, '--stdio'] };
}
