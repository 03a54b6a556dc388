// Child processes, the same way on every system: Node itself starts the tools, so that no shell is needed.
import { spawn } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Whether the module of this address is the program that was started. */
export function isProgram(address) {
  return (
    process.argv[1] !== undefined && realpathSync(process.argv[1]) === realpathSync(fileURLToPath(address))
  );
}

/** The project's root folder. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Runs a program in the project's root and waits for it; its output goes where ours goes unless `stdio` says
 * otherwise. Gives the exit code (1 if a signal ended it); rejects if it cannot be started.
 */
export function run(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, stdio: 'inherit', ...options });
    child.once('error', reject);
    child.once('close', (code) => resolve(code ?? 1));
  });
}

/** The same, with standard output and standard error collected. */
export function runQuietly(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    const collected = { stdout: '', stderr: '' };
    for (const name of ['stdout', 'stderr']) {
      child[name].setEncoding('utf8');
      child[name].on('data', (data) => {
        collected[name] += data;
      });
    }
    child.once('error', reject);
    child.once('close', (code) => resolve({ code: code ?? 1, ...collected }));
  });
}

/** Runs a JavaScript file with this Node. */
export function runNode(args, options) {
  return run(process.execPath, args, options);
}

/**
 * Runs npm. Inside an npm script its own file is known and Node starts it; else `npm` is looked up, on Windows
 * as `npm.cmd`, which only a shell can start (all arguments are our own constants).
 */
export function npm(args, options = {}) {
  const file = process.env.npm_execpath;
  if (file !== undefined && basename(file) === 'npm-cli.js')
    return run(process.execPath, [file, ...args], options);
  const windows = process.platform === 'win32';
  return run(windows ? 'npm.cmd' : 'npm', args, { shell: windows, ...options });
}

/** The JavaScript file behind a command of an installed package: `tool('typescript', 'tsc')`. */
export function tool(packageName, command) {
  const require = createRequire(join(root, 'package.json'));
  const manifest = require.resolve(`${packageName}/package.json`);
  return join(dirname(manifest), require(manifest).bin[command]);
}
