/** The command beside the editor: what it finds is what the editor must show. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';

/** One finding of the shared JSON form; lines and columns from 1. */
export interface CommandFinding {
  readonly rule: string;
  readonly severity: 'error' | 'warning' | 'information' | 'hint';
  readonly message: string;
  readonly range: Record<'start' | 'end', { readonly line: number; readonly column: number }>;
}

export interface CommandFile {
  readonly file: string;
  readonly findings: readonly CommandFinding[];
}

/** What `nianbao lint` finds in files and folders, in Chinese. `root` is the project's folder. */
export function lintByCommand(root: string, folder: string, ...paths: string[]): Promise<CommandFile[]> {
  const args = [
    join(root, 'dist', 'cli', 'nianbao.js'),
    'lint',
    '--format',
    'json',
    '--locale',
    'zh',
    ...paths,
  ];
  const options = { cwd: folder, maxBuffer: 1 << 26 };
  return new Promise((resolve, reject) => {
    // It ends with code 1 where it finds errors: that is no failure here.
    execFile(process.execPath, args, options, (error, stdout, stderr) => {
      try {
        resolve(JSON.parse(stdout));
      } catch {
        reject(error ?? new Error(stderr));
      }
    });
  });
}
