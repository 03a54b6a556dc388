// VS Code served on loopback: a throw-away profile, extensions put into it, the server's start and its end.
import { spawn } from 'node:child_process';
import {
  createWriteStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runQuietly } from '../lib/process.mjs';

const LISTENS_WITHIN = 60_000;
const POLL = 50;

/** A profile of its own: nothing of the user's editor is read or changed. */
export class Profile {
  constructor(settings = {}) {
    this.folder = mkdtempSync(join(tmpdir(), 'nianbao-editor-'));
    for (const part of ['data/User', 'extensions', 'tmp'])
      mkdirSync(join(this.folder, part), { recursive: true });
    // Without this file code-server writes one into the user's home.
    writeFileSync(join(this.folder, 'config.yaml'), 'auth: none\ncert: false\n');
    this.configure(settings);
  }

  /** Writes the user settings; a window that is open takes them over. */
  configure(settings) {
    writeFileSync(join(this.folder, 'data/User/settings.json'), JSON.stringify(settings, undefined, 2));
  }

  get log() {
    return join(this.folder, 'server.log');
  }

  /** Arguments that every VS Code takes. */
  get desktopArgs() {
    return [
      '--user-data-dir',
      join(this.folder, 'data'),
      '--extensions-dir',
      join(this.folder, 'extensions'),
    ];
  }

  /** Arguments of code-server. */
  get args() {
    return ['--config', join(this.folder, 'config.yaml'), ...this.desktopArgs];
  }

  /** Logs of the extension hosts and of our extension, where the editor could write any. */
  hostLogs() {
    const folder = join(this.folder, 'data', 'logs');
    if (!existsSync(folder)) return [];
    return readdirSync(folder, { recursive: true })
      .filter((path) => /exthost.*\.log$/.test(path) && /exthost\.log$|nianbao/i.test(path))
      .map((path) => join(folder, path));
  }

  remove() {
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Installs an extension from its file. `editor` is what `ensureEditor` gave. */
export async function installExtension({ node, entry }, profile, vsix) {
  const args = [entry, ...profile.args, '--install-extension', vsix];
  const { code, stdout, stderr } = await runQuietly(node, args, { env: environment() });
  if (code !== 0) throw new Error(`${vsix} cannot be installed into VS Code:\n${stdout}${stderr}`);
}

/**
 * Starts the server on a free port of 127.0.0.1, without a password. It has a process group of its own, so that
 * `stop()` ends the extension hosts too.
 */
export async function startServer({ node, entry }, profile, { args = [], env = {} } = {}) {
  const port = await freePort();
  const child = spawn(node, [entry, ...profile.args, ...serverArgs(port), ...args], {
    // VS Code leaves its sockets in TMPDIR.
    env: { ...environment(), TMPDIR: join(profile.folder, 'tmp'), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  const log = createWriteStream(profile.log, { flags: 'a' });
  child.stdout.pipe(log, { end: false });
  child.stderr.pipe(log, { end: false });
  const base = `http://127.0.0.1:${port}`;
  await listening(base, child, profile);
  return { base, port, stop: () => endGroup(child.pid) };
}

function serverArgs(port) {
  return [
    '--auth',
    'none',
    '--bind-addr',
    `127.0.0.1:${port}`,
    '--disable-telemetry',
    '--disable-update-check',
    '--disable-workspace-trust',
    '--disable-getting-started-override',
    '--disable-proxy',
    '--ignore-last-opened',
  ];
}

/** The environment without what an editor's own terminal puts there; and no marketplace, so that nothing is asked. */
function environment() {
  const clean = Object.entries(process.env).filter(
    ([name]) => !/^(?:VSCODE_|ELECTRON_|CODE_SERVER_|NODE_OPTIONS$)/.test(name),
  );
  return { ...Object.fromEntries(clean), EXTENSIONS_GALLERY: '{}' };
}

async function listening(base, child, profile) {
  const end = Date.now() + LISTENS_WITHIN;
  while (Date.now() < end) {
    if (child.exitCode !== null)
      throw new Error(`VS Code ended with code ${child.exitCode}; see ${profile.log}`);
    const answer = await fetch(`${base}/healthz`).catch(() => undefined);
    if (answer?.ok) return;
    await pause();
  }
  await endGroup(child.pid);
  throw new Error(`VS Code did not listen within ${LISTENS_WITHIN / 1000} s; see ${profile.log}`);
}

/** Ends the process group that we made, and waits until it is gone. */
async function endGroup(pid) {
  for (const [signal, within] of [
    ['SIGTERM', 5000],
    ['SIGKILL', 2000],
  ]) {
    if (!signalled(-pid, signal)) return;
    for (const end = Date.now() + within; Date.now() < end; ) {
      if (!signalled(-pid, 0)) return;
      await pause();
    }
  }
}

function signalled(pid, signal) {
  try {
    return process.kill(pid, signal);
  } catch {
    return false;
  }
}

function pause() {
  return new Promise((resolve) => setTimeout(resolve, POLL));
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}
