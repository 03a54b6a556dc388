// npm, run by a Node of our choice and quietly: what it says is shown only when it fails.
import { basename, delimiter, dirname } from 'node:path';
import { runQuietly } from '../lib/process.mjs';

const TOLD_LINES = 3;

/** Runs npm under `node` in a folder. @throws with the first lines that npm printed. */
export async function npmUnder(node, folder, args) {
  const { npm_execpath: file = '' } = process.env;
  const known = basename(file) === 'npm-cli.js';
  const { code, stderr } = await runQuietly(known ? node : 'npm', [...(known ? [file] : []), ...args], {
    cwd: folder,
    env: environment(node),
  });
  if (code === 0) return;
  const lines = stderr.split('\n').map((line) => line.replace(/^npm (?:error|ERR!)/, '').trim());
  const told = lines.filter((line) => line !== '').slice(0, TOLD_LINES);
  throw new Error(`npm ${args[0]} of ${args.at(-1)} ended with code ${code} (${told.join('; ')})`);
}

/** Installs packages into a folder, without their install scripts. */
export function installInto(node, folder, ...packages) {
  return npmUnder(node, folder, [
    'install',
    '--no-package-lock',
    '--ignore-scripts',
    '--omit=dev',
    ...packages,
  ]);
}

function environment(node) {
  const folder = dirname(node);
  return {
    ...process.env,
    PATH: `${folder}${delimiter}${process.env.PATH}`,
    // Native modules must be built with the headers of the Node that loads them.
    npm_config_nodedir: dirname(folder),
    npm_config_loglevel: 'error',
    npm_config_audit: 'false',
    npm_config_fund: 'false',
    npm_config_fetch_retries: '1',
    npm_config_prefix: folder,
  };
}
