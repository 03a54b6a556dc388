/** Writes a text back in the form that it had. */
import {
  accessSync,
  chmodSync,
  closeSync,
  constants,
  fsyncSync,
  mkdirSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { type Encoding, markBytes, type TextForm } from '../encoding';

/** A text holds a character that the file's encoding has no bytes for. `offset` is in UTF-16 units. */
export class UnencodableError extends Error {
  override readonly name = 'UnencodableError';
  constructor(
    readonly character: string,
    readonly offset: number,
    readonly encoding: Encoding,
  ) {
    super(`${encoding} has no ${character}`);
  }
}

/**
 * Replaces a file's text, keeping encoding, byte order mark and file mode. The new bytes stand whole in a temporary
 * file beside it before they take its place; a link stays a link.
 * @throws UnencodableError, before anything is written; Node's own error where the folder or file is read-only.
 */
export async function writeTextFile(path: string, text: string, form: TextForm): Promise<void> {
  const bytes = await encode(text, form);
  replaceFile(realpathSync(path), bytes);
}

/**
 * Puts new bytes in a file's place by rename; the file need not exist yet.
 * @param flush whether to wait for the disk; not for what can be made again.
 */
export function replaceFile(path: string, bytes: Uint8Array | string, flush = true): void {
  const file = new Replacement(path, flush);
  file.write(bytes);
  file.commit();
}

/**
 * A file's next content, written piece by piece to a temporary file beside it and put in its place when it is whole.
 * What fails is thrown by `commit`, as Node's own error; nothing is left behind then.
 */
export class Replacement {
  readonly #path: string;
  readonly #temporary: string;
  readonly #flush: boolean;
  #handle: number | undefined;
  #error: unknown;

  constructor(path: string, flush = true) {
    this.#path = path;
    this.#flush = flush;
    this.#temporary = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  }

  write(bytes: Uint8Array | string): void {
    if (this.#error !== undefined) return;
    try {
      this.#handle ??= this.#open();
      writeFileSync(this.#handle, bytes);
    } catch (error) {
      this.#error = error ?? new Error();
    }
  }

  /** Puts the file in place. @throws Node's own error where it could not be written. */
  commit(): void {
    this.write('');
    try {
      if (this.#handle === undefined || this.#error !== undefined) throw this.#error;
      if (this.#flush) fsyncSync(this.#handle);
      this.#close();
      const mode = modeOf(this.#path);
      if (mode !== undefined) chmodSync(this.#temporary, mode);
      renameSync(this.#temporary, this.#path);
    } catch (error) {
      this.discard();
      throw error;
    }
  }

  /** Leaves the file as it was. */
  discard(): void {
    this.#close();
    rmSync(this.#temporary, { force: true });
  }

  #open(): number {
    if (modeOf(this.#path) !== undefined) accessSync(this.#path, constants.W_OK);
    return openSync(this.#temporary, 'w');
  }

  #close(): void {
    if (this.#handle !== undefined) closeSync(this.#handle);
    this.#handle = undefined;
  }
}

/** Makes a folder, and those above it, unless it is there. @throws Node's own error. */
export function makeFolder(path: string): void {
  mkdirSync(path, { recursive: true });
}

/** Whether there is something at a path already. */
export function isThere(path: string): boolean {
  return modeOf(path) !== undefined;
}

function modeOf(path: string): number | undefined {
  return statSync(path, { throwIfNoEntry: false })?.mode;
}

/**
 * Text to bytes, with the byte order mark where the form has one. The bytes are decoded again and compared, so
 * what cannot be kept is never written.
 * @throws UnencodableError
 */
export async function encode(text: string, form: TextForm): Promise<Buffer> {
  const bytes = await encodeAs(text, form.encoding);
  const back = new TextDecoder(form.encoding, { ignoreBOM: true }).decode(bytes);
  if (back !== text) throw unencodable(text, back, form.encoding);
  return form.bom ? Buffer.concat([Buffer.from(markBytes(form.encoding)), bytes]) : bytes;
}

async function encodeAs(text: string, encoding: Encoding): Promise<Buffer> {
  if (encoding === 'utf-8') return Buffer.from(text, 'utf8');
  if (encoding === 'utf-16le') return Buffer.from(text, 'utf16le');
  if (encoding === 'utf-16be') return Buffer.from(text, 'utf16le').swap16();
  const { default: iconv } = await import('iconv-lite');
  return iconv.encode(text, 'gb18030');
}

function unencodable(text: string, back: string, encoding: Encoding): UnencodableError {
  let at = 0;
  while (at < text.length && text.charCodeAt(at) === back.charCodeAt(at)) at++;
  return new UnencodableError(String.fromCodePoint(text.codePointAt(at) ?? 0), at, encoding);
}
