/** Where results go: standard output, or a file that is put in place when it is whole. */
import { absolute } from '../host/node/paths';
import { Replacement } from '../host/node/write';
import { Buffered, type Io } from './io';

export interface Output {
  write(text: string): void;
  /** Brings out what was gathered so far, where that can be seen. */
  flush(): void;
  /** @throws Node's own error where the file cannot be written. */
  close(): void;
  /** Ends without putting a file in place. */
  discard(): void;
}

/** Standard output where no file is named. */
export function openOutput(io: Io, file: string | undefined): Output {
  return file === undefined ? new StandardOutput(io.stdout) : new FileOutput(absolute(io.cwd, file));
}

class StandardOutput extends Buffered implements Output {
  close(): void {
    this.flush();
  }

  discard(): void {}
}

/** Grows beside the file, so that a long run's findings are not kept in memory. */
class FileOutput implements Output {
  readonly #pending: Buffered;
  readonly #file: Replacement;

  constructor(path: string) {
    this.#file = new Replacement(path);
    this.#pending = new Buffered(this.#file);
  }

  write(text: string): void {
    this.#pending.write(text);
  }

  flush(): void {}

  close(): void {
    this.#pending.flush();
    this.#file.commit();
  }

  discard(): void {
    this.#file.discard();
  }
}
