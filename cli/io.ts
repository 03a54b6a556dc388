/** The command's way to the terminal; tests give their own. */

/** Somewhere to write text. After the reader has gone (`closed`) what is written goes nowhere. */
export interface Sink {
  write(text: string): void;
  readonly isTTY: boolean;
  readonly closed: boolean;
  /** Resolves when a slow reader has caught up; undefined where nothing waits. */
  readonly drained?: () => Promise<void> | undefined;
}

export interface Io {
  readonly stdout: Sink;
  readonly stderr: Sink & { readonly stream?: NodeJS.WritableStream };
  /** All of standard input. */
  readonly readStdin: () => Promise<Buffer>;
  /** Standard input as it comes; no more is read than is asked for. */
  readonly stdinChunks: () => AsyncIterable<Uint8Array>;
  /** Resolves when the user wants an end (Ctrl-C); from the first call on that does not end the process by itself. */
  readonly interrupted?: () => Promise<void>;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** The process's own streams. */
export function processIo(): Io {
  return {
    stdout: new StreamSink(process.stdout),
    stderr: new StreamSink(process.stderr),
    readStdin,
    stdinChunks: () => process.stdin,
    interrupted: () =>
      new Promise((resolve) => {
        for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
      }),
    cwd: process.cwd(),
    env: process.env,
  };
}

/** After any of these nothing is left to wait for. */
const CAUGHT_UP = ['drain', 'error', 'close'] as const;

/** A stream of the process; what it cannot take at once is waited for by `drained`. */
export class StreamSink implements Sink {
  closed = false;
  readonly isTTY: boolean;

  constructor(readonly stream: NodeJS.WriteStream) {
    this.isTTY = stream.isTTY === true;
    stream.on('error', (error: NodeJS.ErrnoException) => {
      this.closed = true;
      if (error.code !== 'EPIPE') giveUp(error);
    });
  }

  write(text: string): void {
    if (!this.closed && text.length > 0) this.stream.write(text);
  }

  drained(): Promise<void> | undefined {
    if (this.closed || !this.stream.writableNeedDrain) return undefined;
    return new Promise((resolve) => {
      const done = (): void => {
        for (const event of CAUGHT_UP) this.stream.off(event, done);
        resolve();
      };
      for (const event of CAUGHT_UP) this.stream.once(event, done);
    });
  }
}

/** Output that cannot be written, as on a full disk: there is nobody to tell but standard error. */
function giveUp(error: Error): never {
  process.stderr.write(`nianbao: ${error.message}\n`);
  process.exit(2);
}

async function readStdin(): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

const CHUNK_LENGTH = 64 * 1024;

/** Gathers small pieces, so that a thousand findings are no thousand writes. */
export class Buffered {
  #pending = '';

  constructor(readonly sink: { write(text: string): void }) {}

  write(text: string): void {
    this.#pending += text;
    if (this.#pending.length >= CHUNK_LENGTH) this.flush();
  }

  flush(): void {
    this.sink.write(this.#pending);
    this.#pending = '';
  }
}
