/** What the threads of `nianbao lint --jobs` tell each other. */
import { NotTextError } from '../../host/decode';
import type { FoundFile } from '../../host/node/walk';
import type { CommandSettings } from '../settings';
import type { CachedResult } from './checked';

/** What a thread is given at the start. */
export interface WorkerData {
  readonly command: CommandSettings;
  /** Whether places and fingerprints are wanted, or numbers only. */
  readonly inFull: boolean;
}

export type AskedFile = FoundFile;

export type FileAnswer = { readonly result: CachedResult } | { readonly failure: Failure };

/** An error as it passes between threads, which lose its class and code. */
export interface Failure {
  readonly name: string;
  readonly message: string;
  readonly code: string | undefined;
  /** What a binary file is. */
  readonly kind: string | undefined;
}

/** An error as it is sent. */
export function failureOf(error: unknown): Failure {
  if (!(error instanceof Error))
    return { name: '', message: String(error), code: undefined, kind: undefined };
  const { name, message } = error;
  const kind = error instanceof NotTextError ? error.kind : undefined;
  return { name, message, code: (error as NodeJS.ErrnoException).code, kind };
}

/** The error again, as far as what is said of it needs it. */
export function errorOf({ name, message, code, kind }: Failure): Error {
  if (name === 'NotTextError') return new NotTextError(kind);
  return Object.assign(new Error(message), { code });
}
