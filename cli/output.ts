/** Where results go: standard output, or a file that is put in place when it is whole. */
import { absolute } from '../host/node/paths';
import { replaceFile } from '../host/node/write';
import { Buffered, type Io } from './io';

export interface Output {
  write(text: string): void;
  /** Brings out what was gathered so far, where that can be seen. */
  flush(): void;
  /** @throws Node's own error where the file cannot be written. */
  close(): void;
}

export function openOutput(io: Io, file: string | undefined): Output {
  return file === undefined ? new StandardOutput(io.stdout) : new FileOutput(absolute(io.cwd, file));
}

class StandardOutput extends Buffered implements Output {
  close(): void {
    this.flush();
  }
}

class FileOutput implements Output {
  readonly #path: string;
  readonly #pieces: string[] = [];

  constructor(path: string) {
    this.#path = path;
  }

  write(text: string): void {
    this.#pieces.push(text);
  }

  flush(): void {}

  close(): void {
    replaceFile(this.#path, this.#pieces.join(''));
  }
}
