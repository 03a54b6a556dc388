/** Reads text files whatever their encoding. The hot path (UTF-8) costs little more than reading the bytes. */
import { isUtf8, transcode } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { binaryKind, byteOrderMark, type Encoding, guessUtf16, type TextForm } from '../encoding';

/** A decoded file: its text without byte order mark, and how it stood in the bytes. */
export interface DecodedText extends TextForm {
  readonly text: string;
}

/** Why bytes are no text: `kind` names the format where it is known. */
export class NotTextError extends Error {
  override readonly name = 'NotTextError';
  constructor(readonly kind: string | undefined) {
    super(kind ? `not a text but ${kind}` : 'not a text (neither UTF-8, UTF-16 nor GB18030)');
  }
}

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

/**
 * Bytes to text: byte order mark, else UTF-8 where valid, else UTF-16 by its zeros, else GB18030.
 * @throws NotTextError where none fits.
 */
export function decode(bytes: Buffer): DecodedText {
  const mark = byteOrderMark(bytes);
  if (mark) return decodeMarked(bytes, mark.encoding, mark.length);
  // First: a PDF may be all ASCII.
  const kind = binaryKind(bytes);
  if (kind) throw new NotTextError(kind);
  if (bytes.includes(0)) {
    const encoding = guessUtf16(bytes);
    if (encoding) return { text: decodeAs(bytes, encoding), encoding, bom: false };
    throw new NotTextError(undefined);
  }
  if (isUtf8(bytes)) return { text: decodeUtf8(bytes), encoding: 'utf-8', bom: false };
  return { text: decodeAs(bytes, 'gb18030'), encoding: 'gb18030', bom: false };
}

function decodeMarked(bytes: Buffer, encoding: Encoding, length: number): DecodedText {
  const rest = bytes.subarray(length);
  if (encoding === 'utf-8' && rest.includes(0)) throw new NotTextError(undefined);
  return { text: decodeAs(rest, encoding), encoding, bom: true };
}

/**
 * Decodes bytes of a known encoding.
 * @throws NotTextError where they are not of it.
 */
export function decodeAs(bytes: Buffer, encoding: Encoding): string {
  if (encoding === 'utf-8' && isUtf8(bytes)) return decodeUtf8(bytes);
  try {
    const text = new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
    if (text.includes('\0')) throw new NotTextError(binaryKind(bytes));
    return text;
  } catch {
    throw new NotTextError(binaryKind(bytes));
  }
}

/** Several times faster for Chinese text than `toString` before Node 24; the bytes are known to be valid. */
function decodeUtf8(bytes: Buffer): string {
  if (bytes.length === 0) return '';
  const units = transcode(bytes, 'utf8', 'utf16le') as Buffer & SliceableBuffer;
  return units.ucs2Slice(0, units.length);
}
