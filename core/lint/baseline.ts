/** A baseline: findings that were there before and are let be. */

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
  readonly #known: Readonly<Record<string, number>>;
  readonly #left = new Map<string, number>();

  constructor(findings: Readonly<Record<string, number>>) {
    this.#known = findings;
  }

  /** Whether a finding is known; each entry answers once per time that it was written down. */
  knows(fingerprint: string): boolean {
    const left = this.#left.get(fingerprint) ?? this.#known[fingerprint] ?? 0;
    if (left > 0) this.#left.set(fingerprint, left - 1);
    return left > 0;
  }

  /** The same baseline with none of its entries used up, as each look at a document needs it. */
  afresh(): Baseline {
    return new Baseline(this.#known);
  }
}

/**
 * Reads the text of a baseline.
 * @throws BaselineError where it is none.
 */
export function parseBaseline(text: string): Baseline {
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

/** The text of a baseline, in an order that makes for small differences. */
export function baselineText(counts: ReadonlyMap<string, number>): string {
  const findings = Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
  const content: BaselineFile = { version: VERSION, findings };
  return `${JSON.stringify(content, undefined, 2)}\n`;
}
