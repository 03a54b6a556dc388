/**
 * What is kept from run to run: a file to which lines are added, one per file that was looked at, the last one counting.
 * Only where each line stands is held in memory. A line that was torn, by a full disk or a run that was killed, is no
 * line; two runs at once add their lines one after another. What is outdated goes when it is more than the rest.
 */
import { closeSync, existsSync, fstatSync, openSync, readSync, writeSync } from 'node:fs';
import { hashNumber } from '../../core/text/hash';
import { Replacement } from './write';

/** What is kept for a file. */
export interface Kept<T> {
  /** In bytes. */
  readonly size: number;
  /** When it was last changed, in milliseconds; null where that was so short before that it tells nothing. */
  readonly time: number | null;
  /** A hash of its bytes. */
  readonly content: string;
  readonly value: T;
}

type Line<T> = readonly [
  hash: number,
  file: string,
  size: number,
  time: number | null,
  content: string,
  value: T,
];

interface Span {
  readonly start: number;
  readonly end: number;
}

const PIECE = 1 << 18;
const LF = 10;
const COMMA = 0x2c;
const BRACKET = 0x5b;
/** Below this many bytes what is outdated does not matter. */
const LITTLE = 1 << 20;

export class ResultCache<T> {
  readonly #path: string;
  readonly #head: string;
  readonly #index = new Map<number, Span>();
  #reader: Window | undefined;
  #outdated = 0;
  #size = 0;
  #isTorn = false;
  #pending: Buffer[] = [];
  #pendingLength = 0;
  #appender: number | undefined;
  #error: unknown;

  /**
   * @param path the cache's file; it need not exist, and one that cannot be read counts as empty.
   * @param stamp names the program that made the results; results of another are not used.
   */
  constructor(path: string, stamp: string) {
    this.#path = path;
    this.#head = `${JSON.stringify({ nianbao: 'cache', stamp })}\n`;
    this.#open();
  }

  /** What is kept for a file. */
  get(file: string): Kept<T> | undefined {
    const hash = hashNumber(file);
    const span = this.#index.get(hash);
    const line = span && this.#lineAt(span);
    return line && line[1] === file
      ? { size: line[2], time: line[3], content: line[4], value: line[5] }
      : undefined;
  }

  /** Keeps something for a file, from the next run on. */
  set(file: string, { size, time, content, value }: Kept<T>): void {
    const hash = hashNumber(file);
    const line: Line<T> = [hash, file, size, time, content, value];
    const bytes = Buffer.from(`${JSON.stringify(line)}\n`);
    const before = this.#index.get(hash);
    if (before) this.#outdated += before.end - before.start;
    this.#pending.push(bytes);
    this.#pendingLength += bytes.length;
    if (this.#pendingLength >= PIECE) this.#append();
  }

  /** Writes what is not yet written. @throws Node's own error where that, now or before, failed. */
  save(): void {
    this.#append();
    if (this.#appender !== undefined) closeSync(this.#appender);
    this.#appender = undefined;
    if (this.#outdated > LITTLE && this.#outdated > this.#size / 2) this.#compact();
    this.#reader?.close();
    this.#reader = undefined;
    if (this.#error !== undefined) throw this.#error;
  }

  #open(): void {
    try {
      this.#reader = new Window(this.#path);
      if (!this.#scan(this.#reader)) this.#forget();
    } catch {
      this.#forget();
    }
  }

  /** Reads where the lines stand; false where the file is of another program. */
  #scan(reader: Window): boolean {
    const head = Buffer.from(this.#head);
    if (!reader.bytes({ start: 0, end: head.length }).equals(head)) return false;
    this.#size = head.length;
    for (const { start, end } of reader.lines(head.length)) {
      const hash = hashAt(reader, start, end);
      const before = hash === undefined ? { start, end } : this.#index.get(hash);
      if (before) this.#outdated += before.end - before.start;
      if (hash !== undefined) this.#index.set(hash, { start, end });
      this.#size = end + 1;
    }
    this.#isTorn = reader.size !== this.#size;
    this.#size = reader.size;
    return true;
  }

  #forget(): void {
    this.#reader?.close();
    this.#reader = undefined;
    this.#index.clear();
    this.#size = 0;
  }

  #lineAt(span: Span): Line<T> | undefined {
    try {
      const line: unknown = JSON.parse(this.#reader?.bytes(span).toString('utf8') ?? '');
      return Array.isArray(line) && line.length === 6 ? (line as unknown as Line<T>) : undefined;
    } catch {
      return undefined;
    }
  }

  /** Whole lines in one write, so that another run's stand before or after them. */
  #append(): void {
    const bytes = Buffer.concat(this.#pending);
    this.#pending = [];
    this.#pendingLength = 0;
    if (bytes.length === 0 || this.#error !== undefined) return;
    try {
      this.#appender ??= this.#openToAppend();
      writeSync(this.#appender, bytes);
      this.#size += bytes.length;
    } catch (error) {
      this.#error = error ?? new Error();
    }
  }

  /** A new file is put in place of one of another program: who still writes to that one does not write to ours. */
  #openToAppend(): number {
    if (this.#size === 0) {
      const file = new Replacement(this.#path);
      file.write(this.#head);
      file.commit();
      this.#size = this.#head.length;
    }
    const handle = openSync(this.#path, 'a');
    if (this.#isTorn) writeSync(handle, '\n');
    return handle;
  }

  /** Writes the lines that count to a new file; those of files that are gone fall out. */
  #compact(): void {
    this.#forget();
    this.#outdated = 0;
    this.#open();
    const file = new Replacement(this.#path);
    file.write(this.#head);
    for (const span of this.#index.values()) {
      const line = this.#lineAt(span);
      if (line && existsSync(line[1])) file.write(`${JSON.stringify(line)}\n`);
    }
    this.#forget();
    file.commit();
  }
}

/** The number that a line starts with, `[4711,`; undefined where it does not. */
function hashAt(reader: Window, start: number, end: number): number | undefined {
  if (reader.byteAt(start) !== BRACKET) return undefined;
  let hash = 0;
  for (let at = start + 1; at < end; at++) {
    const byte = reader.byteAt(at);
    if (byte === COMMA) return hash;
    const digit = byte - 0x30;
    if (digit < 0 || digit > 9) return undefined;
    hash = hash * 10 + digit;
  }
  return undefined;
}

/** A file of which a piece at a time is in memory. */
class Window {
  readonly size: number;
  readonly #handle: number;
  #piece = Buffer.alloc(0);
  #start = 0;

  constructor(path: string) {
    this.#handle = openSync(path, 'r');
    this.size = fstatSync(this.#handle).size;
  }

  close(): void {
    closeSync(this.#handle);
  }

  byteAt(at: number): number {
    if (at < this.#start || at >= this.#start + this.#piece.length) this.#load(at, PIECE);
    return this.#piece[at - this.#start] ?? 0;
  }

  bytes({ start, end }: Span): Buffer {
    if (start < this.#start || end > this.#start + this.#piece.length)
      this.#load(start, Math.max(PIECE, end - start));
    return this.#piece.subarray(start - this.#start, end - this.#start);
  }

  /** The places of the lines from a byte on; what no line end follows is none. */
  *lines(from: number): Generator<Span> {
    let start = from;
    for (let at = from; at < this.size; ) {
      this.byteAt(at);
      const found = this.#piece.indexOf(LF, at - this.#start);
      if (found < 0) {
        at = this.#start + this.#piece.length;
        if (this.#piece.length === 0) return;
        continue;
      }
      const end = this.#start + found;
      if (end > start) yield { start, end };
      at = end + 1;
      start = at;
    }
  }

  #load(start: number, length: number): void {
    const piece = Buffer.allocUnsafe(Math.max(0, Math.min(length, this.size - start)));
    let read = 0;
    for (let more = 1; more > 0 && read < piece.length; read += more)
      more = readSync(this.#handle, piece, read, piece.length - read, start + read);
    this.#piece = piece.subarray(0, read);
    this.#start = start;
  }
}
