import { SEVERITIES } from '../../core/lint/severities';
import type { Severity } from '../../core/rules/types';
import type { Encoding } from '../../host/encoding';
import type { Counts, Summary } from '../formats/format';
import type { Found } from './checked';

/** Counts as the run goes on. */
export class Tally implements Summary {
  checked = 0;
  passedOver = 0;
  failed: number;
  fixable = 0;
  known = 0;
  fixed = 0;
  readonly counts: Record<Severity, number> = { error: 0, warning: 0, information: 0, hint: 0 };
  readonly encodings = new Map<Encoding, number>();

  /** @param failed what was named and is not there. */
  constructor(
    failed: number,
    readonly dryRun: boolean,
  ) {
    this.failed = failed;
  }

  read(encoding: Encoding): void {
    if (encoding !== 'utf-8') this.encodings.set(encoding, (this.encodings.get(encoding) ?? 0) + 1);
  }

  /** Findings that no list shows. */
  leftOut(counts: Counts): void {
    for (const severity of SEVERITIES) this.counts[severity] += counts[severity];
  }

  /** A checked file's findings. */
  count({ severities, fixable, leftOut }: Pick<Found, 'severities' | 'fixable' | 'leftOut'>): void {
    this.checked++;
    this.leftOut(leftOut);
    severities.forEach((severity, at) => {
      this.finding(severity, fixable[at] === true);
    });
  }

  finding(severity: Severity, fixable: boolean): void {
    this.counts[severity]++;
    if (fixable) this.fixable++;
  }
}

/** The exit code by what was found: 1 for an error or too many warnings. */
export function exitCode({ counts }: Summary, maxWarnings: number): 0 | 1 {
  return counts.error > 0 || counts.warning > maxWarnings ? 1 : 0;
}
