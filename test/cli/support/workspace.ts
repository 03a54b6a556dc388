/** A folder of its own for a test, and the command run in it. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Io } from '../../../cli/io';
import { run } from '../../../cli/run';

export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export class Workspace {
  readonly folder = mkdtempSync(join(tmpdir(), 'nianbao-试-'));

  write(path: string, content: string | Uint8Array): void {
    mkdirSync(dirname(join(this.folder, path)), { recursive: true });
    writeFileSync(join(this.folder, path), content);
  }

  bytes(path: string): Buffer {
    return readFileSync(join(this.folder, path));
  }

  text(path: string): string {
    return readFileSync(join(this.folder, path), 'utf8');
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** Runs the command as it would run here in a Chinese environment; `stdin` is what is piped in. */
  async run(
    argv: readonly string[],
    { stdin = '', env = { LANG: 'zh_CN.UTF-8' } }: RunOptions = {},
  ): Promise<Outcome> {
    const out: string[] = [];
    const err: string[] = [];
    const io: Io = {
      stdout: sinkTo(out),
      stderr: sinkTo(err),
      readStdin: async () => Buffer.from(stdin),
      stdinChunks: async function* () {
        yield Buffer.from(stdin);
      },
      cwd: this.folder,
      env,
    };
    const code = await run(argv, io);
    return { code, out: out.join(''), err: err.join('') };
  }
}

export interface RunOptions {
  readonly stdin?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
}

function sinkTo(pieces: string[]): Io['stdout'] {
  return { write: (text) => void pieces.push(text), isTTY: false, closed: false };
}
