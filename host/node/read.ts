/** Reads text files whatever their encoding. The hot path (UTF-8) costs little more than reading the bytes. */
import { isUtf8, transcode } from 'node:buffer';
import { readdirSync, readFileSync } from 'node:fs';
import { type DecodedText, decodeWith } from '../decode';

/** Node's own fast copy of UTF-16 bytes to a string, which its types leave out. */
interface SliceableBuffer {
  ucs2Slice(start: number, end: number): string;
}

/**
 * Reads and decodes a file.
 * @throws NotTextError for a binary file; Node's own error where it cannot be read.
 */
export function readTextFile(path: string): DecodedText {
  return decode(readBytes(path));
}

/** @throws Node's own error where the file cannot be read. */
export function readBytes(path: string): Buffer {
  return readFileSync(path);
}

/** The names of what lies in a folder, in their order. @throws Node's own error where it cannot be read. */
export function namesIn(folder: string): string[] {
  return readdirSync(folder).sort();
}

/** @throws NotTextError where the bytes are of no encoding that is read. */
export function decode(bytes: Buffer): DecodedText {
  return decodeWith(readUtf8, bytes);
}

/** Valid UTF-8 as text, a mark before it kept; undefined for any other bytes. Several times faster for Chinese text than `toString` before Node 24. */
export function readUtf8(bytes: Buffer): string | undefined {
  if (bytes.length === 0) return '';
  if (!isUtf8(bytes)) return undefined;
  const units = transcode(bytes, 'utf8', 'utf16le') as Buffer & SliceableBuffer;
  return units.ucs2Slice(0, units.length);
}
