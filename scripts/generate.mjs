// npm run generate: writes the generated files; with --check it only says which are stale.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generated } from './generated.mjs';
import { fail, say } from './lib/console.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { isProgram, root } from './lib/process.mjs';

const CORE = `
export { certaintyOf } from './core/rules/certainty';
export { rules } from './core/rules/index';
export { configJsonSchema } from './core/lint/config-schema';
export { editions } from './core/edition/index';
export { markdownTable } from './core/compose/markdown';
export { headingText } from './core/compose/section';
export { SIMPLIFIED } from './core/text/characters';
`;

/** Paths of the generated files that differ from what would be generated. */
export async function staleFiles() {
  const texts = await generatedTexts();
  return [...texts].filter(([path, text]) => read(path) !== text).map(([path]) => path);
}

/** Path and text of every generated file. */
async function generatedTexts() {
  const { load } = await import('./lib/load.mjs');
  const core = await load(CORE);
  return new Map(generated.map((entry) => [entry.path, textOf(entry, core)]));
}

function textOf({ path, text, marked }, core) {
  if (text !== undefined) return text(core);
  return Object.entries(marked).reduce(
    (whole, [name, part]) => replaceMarked(path, whole, name, part(core)),
    read(path) ?? '',
  );
}

function replaceMarked(path, whole, name, part) {
  const [open, close] = [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`];
  const start = whole.indexOf(open);
  const end = whole.indexOf(close, start);
  if (start < 0 || end < 0) throw new Error(`${path} has no ${open} … ${close}`);
  return `${whole.slice(0, start + open.length)}\n${part}\n${whole.slice(end)}`;
}

function read(path) {
  try {
    return readFileSync(join(root, path), 'utf8').replaceAll('\r\n', '\n');
  } catch (error) {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  }
}

async function main() {
  await ensureInstalled();
  if (process.argv.includes('--check')) {
    const stale = await staleFiles();
    if (stale.length > 0) fail(`Stale: ${stale.join(', ')}. Run: npm run generate`);
    say('Every generated file is up to date.');
    return;
  }
  for (const [path, text] of await generatedTexts()) {
    const changed = read(path) !== text;
    if (changed) writeFileSync(join(root, path), text);
    say(`${path}: ${changed ? 'written' : 'unchanged'}`);
  }
}

if (isProgram(import.meta.url)) await main();
