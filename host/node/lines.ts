/** A file line by line, whatever its size. */
import { closeSync, openSync, readSync } from 'node:fs';
import { LineCutter } from '../lines';
import { readUtf8 } from './read';

const PIECE = 1 << 20;
/** A line longer than this is no line of ours. */
const LONGEST = 1 << 28;

/**
 * The lines of a file of UTF-8 without their ends; undefined for one that is none.
 * @throws Node's own error where the file cannot be read.
 */
export function* linesOf(path: string): Generator<string | undefined> {
  const cutter = new LineCutter(LONGEST);
  const handle = openSync(path, 'r');
  try {
    for (;;) {
      const piece = Buffer.allocUnsafe(PIECE);
      const length = readSync(handle, piece, 0, PIECE, null);
      if (length === 0) break;
      for (const line of cutter.cut(piece.subarray(0, length))) yield textOf(line);
    }
    for (const line of cutter.end()) yield textOf(line);
  } finally {
    closeSync(handle);
  }
}

function textOf(line: Uint8Array | undefined): string | undefined {
  return line && readUtf8(Buffer.from(line.buffer, line.byteOffset, line.byteLength));
}
