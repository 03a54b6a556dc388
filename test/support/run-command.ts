/** The command run inside the test's own process, with its output collected. */
import type { Io, Sink } from '../../cli/io';
import { run } from '../../cli/run';

export interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `nianbao` with arguments in the project's root, in Chinese. */
export function runCommand(...argv: string[]): Promise<Outcome> {
  return runCommandWith({}, ...argv);
}

/** The same with further variables of the environment. */
export async function runCommandWith(env: Record<string, string>, ...argv: string[]): Promise<Outcome> {
  const [stdout, stderr] = [new Collected(), new Collected()];
  const io: Io = {
    stdout,
    stderr,
    readStdin: async () => Buffer.alloc(0),
    stdinChunks: async function* () {},
    cwd: process.cwd(),
    env: { LANG: 'zh_CN.UTF-8', ...env },
  };
  const code = await run(argv, io);
  return { code, stdout: stdout.text, stderr: stderr.text };
}

class Collected implements Sink {
  text = '';
  readonly isTTY = false;
  readonly closed = false;

  write(text: string): void {
    this.text += text;
  }
}

/** A finding as `--format json` prints it. */
export interface JsonFinding {
  readonly rule: string;
  readonly severity: string;
  readonly message: string;
  readonly range: {
    readonly start: { readonly line: number; readonly column: number };
    readonly end: { readonly line: number; readonly column: number };
  };
  readonly fixes: readonly { readonly title: string; readonly kind: string }[];
  readonly data?: {
    readonly identities: readonly JsonIdentity[];
    readonly culprit:
      | readonly { readonly table: string; readonly row: string; readonly column: string }[]
      | null;
  };
}

export interface JsonIdentity {
  readonly id: string;
  readonly column?: string;
  readonly row?: string;
  readonly left: number;
  readonly right: number;
}

/** A file as `--format json` prints it. */
export interface JsonFile {
  readonly file: string;
  readonly year: number | null;
  readonly edition: string;
  readonly findings: readonly JsonFinding[];
}

/** Lints paths and gives the files of the JSON output, with the exit code. */
export async function lintToJson(
  ...paths: string[]
): Promise<{ code: number; files: JsonFile[]; stderr: string }> {
  const { code, stdout, stderr } = await runCommand('lint', '--format', 'json', ...paths);
  return { code, files: JSON.parse(stdout), stderr };
}
