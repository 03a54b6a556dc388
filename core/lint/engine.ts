import type { Neighbours, NeighboursOf } from '../archive/archive';
import { carriedCells } from '../archive/beside';
import { CARRY_OVER } from '../archive/carried';
import { ROLL_UP, summedCells } from '../archive/roll-up/summed';
import { analyse } from '../arithmetic';
import type { Analysis, CarriedCell } from '../arithmetic/types';
import type { IdentityRuleId } from '../edition/types';
import { readReport } from '../report/parse';
import type { Report, ReportDocument } from '../report/types';
import { rules } from '../rules';
import { completeOptions } from './options';
import { type Engine, run, runGarbled } from './run';
import type { LintOptions, LintResult } from './types';

const engine: Engine = { rules, analyse: analyseBeside };

/** The arithmetic of a report as findings have it: with what other reports say of its cells. */
export function analyseBeside(
  report: Report,
  off: ReadonlySet<string>,
  neighbours: Neighbours | undefined,
): Analysis {
  return analyse(report, {
    off: off as ReadonlySet<IdentityRuleId>,
    ...(neighbours && { carried: carriedFrom(neighbours, off) }),
  });
}

function carriedFrom(neighbours: Neighbours, off: ReadonlySet<string>): CarriedCell[] {
  return [
    ...(off.has(CARRY_OVER) ? [] : carriedCells(neighbours)),
    ...(off.has(ROLL_UP) ? [] : summedCells(neighbours.rollUp)),
  ];
}

/** Reads a text and lints it. See `lintDocument`. */
export function lintText(text: string, options?: Partial<LintOptions>): LintResult {
  return lintDocument(readReport(text), options);
}

/**
 * Runs every rule that is on over every report of a text that was read.
 * Never throws for a text, whatever it holds: a rule that cannot finish stands in `failures`.
 * @param neighboursOf what an archive knows beside each report; without it no report is held against another.
 */
export function lintDocument(
  document: ReportDocument,
  options?: Partial<LintOptions>,
  neighboursOf?: NeighboursOf | undefined,
): LintResult {
  return run(document, completeOptions(options), engine, neighboursOf);
}

/** The result of a text that is known to have been decoded in another encoding than its own; it must hold U+FFFD. */
export function lintGarbled(document: ReportDocument, options?: Partial<LintOptions>): LintResult {
  return runGarbled(document, completeOptions(options));
}
