// Other linters to measure beside ours, in fixed versions, installed on demand.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { say } from '../scripts/lib/console.mjs';
import { npm } from '../scripts/lib/process.mjs';

/** Linters of whole folders. */
const VERSIONS = { rumdl: '0.2.75', 'markdownlint-cli2': '0.22.1' };
const SERVER_VERSIONS = { rumdl: VERSIONS.rumdl, 'vscode-langservers-extracted': '4.10.0' };

/**
 * The programs that check a folder of Markdown files, by name: `rumdl` and `markdownlint-cli2` as npm installs
 * them, `rumdl binary` without its wrapper in Node. Those that cannot be had are left out, with a printed reason.
 */
export async function peersFor(folder, corpus) {
  const packages = await installed(folder, VERSIONS);
  const rumdl = ['check', '--no-cache', '--silent', corpus];
  const peers = {
    rumdl: node(commandIn(packages, 'rumdl'), rumdl),
    'rumdl binary': { command: rumdlBinary(packages), args: rumdl, accepts: [0, 1] },
    'markdownlint-cli2': node(commandIn(packages, 'markdownlint-cli2'), [`${corpus}/*.md`]),
  };
  return Object.fromEntries(Object.entries(peers).filter(([, peer]) => peer.command && peer.args[0]));
}

/** The language servers to measure beside ours, as programs with their arguments; left out as above. */
export async function serversFor(folder) {
  const packages = await installed(folder, SERVER_VERSIONS);
  const json = commandIn(packages, 'vscode-langservers-extracted', 'vscode-json-language-server');
  const rumdl = rumdlBinary(packages);
  return {
    ...(rumdl && { rumdl: { command: rumdl, args: ['server', '--stdio'] } }),
    ...(json && { json: { command: process.execPath, args: [json, '--stdio'] } }),
  };
}

async function installed(folder, versions) {
  const packages = join(folder, 'node_modules');
  if (!isInstalled(packages, versions)) await install(folder, versions);
  return packages;
}

function node(file, args) {
  return { command: process.execPath, args: [file, ...args], accepts: [0, 1] };
}

async function install(folder, versions) {
  const packages = Object.entries(versions).map(([name, version]) => `${name}@${version}`);
  say(`Installing the peers to compare with: ${packages.join(', ')}`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  const code = await npm([
    'install',
    '--no-save',
    '--no-audit',
    '--no-fund',
    '--prefix',
    folder,
    ...packages,
  ]);
  if (code !== 0)
    say(`They cannot be installed here (npm ended with code ${code}); their rows are left out.`);
}

function isInstalled(packages, versions) {
  return Object.entries(versions).every(([name, version]) => manifestOf(packages, name)?.version === version);
}

function commandIn(packages, name, command = name) {
  const bin = manifestOf(packages, name)?.bin;
  return bin && join(packages, name, typeof bin === 'string' ? bin : bin[command]);
}

function rumdlBinary(packages) {
  const name = process.platform === 'win32' ? 'rumdl.exe' : 'rumdl';
  const folder = join(packages, '@rumdl', `cli-${process.platform}-${process.arch}`);
  return ['bin', ''].map((inner) => join(folder, inner, name)).find((file) => existsSync(file));
}

function manifestOf(packages, name) {
  const file = join(packages, name, 'package.json');
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}
