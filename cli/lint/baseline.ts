/** Baselines on the disk. */
import { type Baseline, baselineText, parseBaseline } from '../../core/lint/baseline';
import { readTextFile } from '../../host/node/read';
import { replaceFile } from '../../host/node/write';

/** @throws BaselineError where the file is no baseline; Node's own error where it cannot be read. */
export function readBaseline(path: string): Baseline {
  return parseBaseline(readTextFile(path).text);
}

/** Gathers the findings of a run to a baseline. */
export class BaselineWriter {
  readonly #counts = new Map<string, number>();

  add(fingerprint: string): void {
    this.#counts.set(fingerprint, (this.#counts.get(fingerprint) ?? 0) + 1);
  }

  save(path: string): void {
    replaceFile(path, baselineText(this.#counts));
  }
}
