/** The twin of `host/node/read.ts` where there is no Node. */
import { type DecodedText, decodeWith } from '../decode';

/** @throws NotTextError where the bytes are of no encoding that is read. */
export function decode(bytes: Uint8Array): DecodedText {
  return decodeWith(readUtf8, bytes);
}

function readUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
