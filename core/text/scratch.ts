/**
 * Building short strings from UTF-16 codes. One buffer serves all callers, one after another: a typed array of its
 * own for every label would cost more than reading the label.
 */
let buffer = new Uint16Array(4096);

/** What `String.fromCharCode` takes at once. */
const CHUNK = 4096;

/** A buffer of at least `length` codes. What it held is lost when the next one is asked for. */
export function scratch(length: number): Uint16Array {
  if (buffer.length < length) buffer = new Uint16Array(length * 2);
  return buffer;
}

/** The string of the first `length` codes of a buffer. */
export function stringOf(codes: Uint16Array, length: number): string {
  if (length <= CHUNK) return piece(codes, 0, length);
  let text = '';
  for (let at = 0; at < length; at += CHUNK) text += piece(codes, at, Math.min(length, at + CHUNK));
  return text;
}

function piece(codes: Uint16Array, from: number, to: number): string {
  // Spreading a typed array is many times slower; apply takes any array-like.
  return String.fromCharCode.apply(null, codes.subarray(from, to) as unknown as number[]);
}

/** The same characters in a string of its own. A slice keeps all the text that it was cut from in memory. */
export function detached(text: string): string {
  const codes = scratch(text.length);
  for (let at = 0; at < text.length; at++) codes[at] = text.charCodeAt(at);
  return stringOf(codes, text.length);
}
