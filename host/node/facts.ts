/** What tells that a file is still the same. */
import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';

export interface FileFacts {
  /** In bytes. */
  readonly size: number;
  /** When it was last changed, in milliseconds; null where it may change again without that being seen. */
  readonly time: number | null;
}

/** A file system may give two changes within this time the same time, in milliseconds. */
const COARSE = 2000;

/** @throws Node's own error where there is no such file. */
export function factsOf(path: string): FileFacts {
  const { size, mtimeMs } = statSync(path);
  return { size, time: Date.now() - mtimeMs < COARSE ? null : mtimeMs };
}

/** A hash of bytes that no two files share. */
export function contentHash(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('base64url');
}
