/** Bytes to text. Pure: what reads UTF-8 is handed in, since Node has a faster way than browsers. */
import { binaryKind, byteOrderMark, type Encoding, guessUtf16, isUtf16, type TextForm } from './encoding';

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

/** Valid UTF-8 as text, without looking for a mark; undefined for any other bytes. */
export type ReadUtf8<B extends Uint8Array> = (bytes: B) => string | undefined;

/**
 * Byte order mark, else UTF-8 where valid, else UTF-16 by its zeros, else GB18030.
 * @throws NotTextError where none fits.
 */
export function decodeWith<B extends Uint8Array>(readUtf8: ReadUtf8<B>, bytes: B): DecodedText {
  const mark = byteOrderMark(bytes);
  if (mark) return decodeMarked(readUtf8, bytes, mark.encoding, mark.length);
  // First: a PDF may be all ASCII.
  const kind = binaryKind(bytes);
  if (kind) throw new NotTextError(kind);
  if (bytes.includes(0)) {
    const encoding = guessUtf16(bytes);
    if (encoding) return { text: decodeAs(bytes, encoding), encoding, bom: false };
    throw new NotTextError(undefined);
  }
  const text = readUtf8(bytes);
  if (text !== undefined) return { text, encoding: 'utf-8', bom: false };
  return { text: decodeAs(bytes, 'gb18030'), encoding: 'gb18030', bom: false };
}

/**
 * Bytes whose encoding is known, with or without its byte order mark; a mark says which UTF-16 it is.
 * @throws NotTextError where they are not of it.
 */
export function decodeNamed(bytes: Uint8Array, named: Encoding): DecodedText {
  const mark = byteOrderMark(bytes);
  const isOwn = mark !== undefined && (mark.encoding === named || (isUtf16(mark.encoding) && isUtf16(named)));
  const encoding = isOwn ? mark.encoding : named;
  return { text: decodeAs(isOwn ? bytes.subarray(mark.length) : bytes, encoding), encoding, bom: isOwn };
}

function decodeMarked<B extends Uint8Array>(
  readUtf8: ReadUtf8<B>,
  bytes: B,
  encoding: Encoding,
  length: number,
): DecodedText {
  const rest = bytes.subarray(length) as B;
  if (encoding !== 'utf-8') return { text: decodeAs(rest, encoding), encoding, bom: true };
  const text = rest.includes(0) ? undefined : readUtf8(rest);
  if (text === undefined) throw new NotTextError(undefined);
  return { text, encoding, bom: true };
}

function decodeAs(bytes: Uint8Array, encoding: Encoding): string {
  try {
    const text = new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
    if (!text.includes('\0')) return text;
  } catch {
    // Not of this encoding: the error below says so.
  }
  throw new NotTextError(binaryKind(bytes));
}
