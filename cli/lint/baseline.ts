/** A baseline: findings that were there before and are let be. */
import { readTextFile } from '../../host/node/read';
import { replaceFile } from '../../host/node/write';

const VERSION = 1;

interface BaselineFile {
  readonly version: typeof VERSION;
  /** How often each fingerprint was found. */
  readonly findings: Readonly<Record<string, number>>;
}

/** A baseline that cannot be used; the message is for a log, users are told which file it is. */
export class BaselineError extends Error {
  override readonly name = 'BaselineError';
}

/** Findings that are known, each as often as it was written down. */
export class Baseline {
  readonly #left: Map<string, number>;

  constructor(findings: Readonly<Record<string, number>>) {
    this.#left = new Map(Object.entries(findings));
  }

  /** Whether a finding is known; each entry answers once per time that it was written down. */
  knows(fingerprint: string): boolean {
    const left = this.#left.get(fingerprint) ?? 0;
    if (left > 0) this.#left.set(fingerprint, left - 1);
    return left > 0;
  }
}

/** @throws BaselineError where the file is no baseline; Node's own error where it cannot be read. */
export function readBaseline(path: string): Baseline {
  const { text } = readTextFile(path);
  let content: Partial<BaselineFile> | null;
  try {
    content = JSON.parse(text);
  } catch (error) {
    throw new BaselineError(String(error));
  }
  if (content?.version !== VERSION || !isCounts(content.findings)) throw new BaselineError('unknown content');
  return new Baseline(content.findings);
}

function isCounts(value: unknown): value is Record<string, number> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return Object.values(value).every((count) => Number.isInteger(count) && count > 0);
}

/** Gathers the findings of a run to a baseline. */
export class BaselineWriter {
  readonly #counts = new Map<string, number>();

  add(fingerprint: string): void {
    this.#counts.set(fingerprint, (this.#counts.get(fingerprint) ?? 0) + 1);
  }

  /** Writes the file, in an order that makes for small differences. */
  save(path: string): void {
    const findings = Object.fromEntries([...this.#counts].sort(([a], [b]) => (a < b ? -1 : 1)));
    const content: BaselineFile = { version: VERSION, findings };
    replaceFile(path, `${JSON.stringify(content, undefined, 2)}\n`);
  }
}
