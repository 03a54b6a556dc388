/** Numbers as short text: a list of them takes a byte each where they are small, and JSON carries it as it is. */
import type { PlacedRange } from '../text/placed-range';

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
/** Of each digit's six bits one says whether another follows. */
const BASE = 32;
const VALUES = Uint8Array.from({ length: 128 }, (_, code) =>
  Math.max(0, DIGITS.indexOf(String.fromCharCode(code))),
);

/** A function takes only so many arguments. */
const PIECE = 4096;

/** Writes whole numbers one after another. */
export class Packer {
  #codes: number[] = [];
  readonly #pieces: string[] = [];

  /** A number from 0 to 2^53 − 1. */
  count(value: number): this {
    let rest = value;
    for (; rest >= BASE; rest = Math.floor(rest / BASE)) this.#digit(BASE + (rest % BASE));
    this.#digit(rest);
    return this;
  }

  /** A number of either sign, up to 2^52. */
  difference(value: number): this {
    return this.count(value < 0 ? -2 * value - 1 : 2 * value);
  }

  text(): string {
    this.#cut();
    return this.#pieces.join('');
  }

  #digit(value: number): void {
    if (this.#codes.push(DIGITS.charCodeAt(value)) === PIECE) this.#cut();
  }

  #cut(): void {
    this.#pieces.push(String.fromCharCode(...this.#codes));
    this.#codes = [];
  }
}

/** Reads what a packer wrote, in the same order. */
export class Unpacker {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  get hasMore(): boolean {
    return this.#at < this.#text.length;
  }

  count(): number {
    let value = 0;
    for (let weight = 1; ; weight *= BASE) {
      const digit = VALUES[this.#text.charCodeAt(this.#at++)] ?? 0;
      value += (digit % BASE) * weight;
      if (digit < BASE) return value;
    }
  }

  difference(): number {
    const value = this.count();
    return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
  }
}

/** Where the first place is counted from. */
export const TEXT_START: Position = { line: 1, column: 1 };

/** Writes a place, counted from where the one before ended: neighbours in a line take three characters. */
export function packRange(packer: Packer, { start, end }: PlacedRange, before: Position): void {
  packer.difference(start.line - before.line);
  if (start.line === before.line) packer.difference(start.column - before.column);
  else packer.count(start.column);
  if (end.line === start.line) packer.count(2 * (end.column - start.column));
  else packer.count(2 * (end.line - start.line) - 1).count(end.column);
}

/** Reads a place that `packRange` wrote. */
export function unpackRange(unpacker: Unpacker, before: Position): PlacedRange {
  const down = unpacker.difference();
  const line = before.line + down;
  const column = down === 0 ? before.column + unpacker.difference() : unpacker.count();
  const code = unpacker.count();
  const end =
    code % 2 === 0
      ? { line, column: column + code / 2 }
      : { line: line + (code + 1) / 2, column: unpacker.count() };
  return { start: { line, column }, end };
}

type Position = PlacedRange['start'];

/** The last few things that were unpacked, by what they were packed in: looked up many times in a row. */
export class Recent<K extends object, V> {
  readonly #most: number;
  readonly #kept = new Map<K, V>();

  constructor(most: number) {
    this.#most = most;
  }

  /** What was unpacked before, else what `unpack` gives. */
  get(key: K, unpack: () => V): V {
    const known = this.#kept.get(key);
    if (known !== undefined) return known;
    const value = unpack();
    this.#kept.set(key, value);
    if (this.#kept.size > this.#most)
      for (const oldest of this.#kept.keys()) return this.#drop(oldest, value);
    return value;
  }

  #drop(oldest: K, value: V): V {
    this.#kept.delete(oldest);
    return value;
  }
}
