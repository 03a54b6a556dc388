// npm run code: opens samples/ in VS Code with the packaged extension, in a throw-away profile. In the desktop's `code`
// where there is one, else in a VS Code served on this machine for its own browser, without a password.
import { once } from 'node:events';
import { join } from 'node:path';
import { buildAll } from './build.mjs';
import { packedExtension } from './editor/extension.mjs';
import { unsupported } from './editor/folder.mjs';
import { installExtension, Profile, startServer } from './editor/server.mjs';
import { fail, say } from './lib/console.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { root, run, runQuietly } from './lib/process.mjs';

const SAMPLES = 'samples';
const SETTINGS = { 'security.workspace.trust.enabled': false, 'workbench.startupEditor': 'none' };
/** On Windows `code` is a batch file, which only a shell can start; every argument is quoted for it. */
const WINDOWS = process.platform === 'win32';

await ensureInstalled();
await buildAll();
const vsix = await packedExtension();
const profile = new Profile(SETTINGS);
process.once('exit', () => profile.remove());
const stopped = Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
if (await hasDesktop()) await openDesktop();
else await serve();
process.exit();

async function hasDesktop() {
  const { code } = await runQuietly('code', ['--version'], { shell: WINDOWS }).catch(() => ({ code: 1 }));
  return code === 0;
}

async function openDesktop() {
  const install = await desktop('--install-extension', vsix);
  if (install !== 0) fail(`code --install-extension ended with code ${install}`);
  say('samples/ is open in VS Code; this ends when its window is closed.');
  await desktop('--new-window', '--wait', SAMPLES);
}

function desktop(...args) {
  const all = [...profile.desktopArgs, ...args];
  return run('code', WINDOWS ? all.map((arg) => `"${arg}"`) : all, { shell: WINDOWS });
}

async function serve() {
  const reason = unsupported();
  if (reason !== undefined)
    fail(`There is no \`code\` on the PATH, and ${reason}. Install VS Code, or its \`code\` command.`);
  const { ensureEditor } = await import('./editor/install.mjs');
  const editor = await ensureEditor().catch((error) => fail(`No VS Code can be installed: ${error.message}`));
  await installExtension(editor, profile, vsix);
  const server = await startServer(editor, profile);
  const address = new URL(server.base);
  address.searchParams.set('folder', join(root, SAMPLES));
  say(`VS Code with samples/ is at ${address}`);
  console.log('  on this machine only, without a password, until Ctrl+C');
  await stopped;
  await server.stop();
}
