/** The arithmetic of a report of an open document, once per version and settings. */
import { analyse } from '../../../core/arithmetic';
import type { Analysis } from '../../../core/arithmetic/types';
import type { IdentityRuleId } from '../../../core/edition/types';
import type { Report } from '../../../core/report/types';
import type { Target } from './action';

const ANALYSES = Symbol('analyses');

/** Identities of rules that are switched off are left out, as they are for findings. */
export function analysisOf({ document, linted }: Target, report: Report): Analysis {
  const known = document.derived(ANALYSES, () => new WeakMap<object, Map<Report, Analysis>>());
  const { rules } = linted.settings.options;
  const ofReports = known.get(rules) ?? new Map<Report, Analysis>();
  known.set(rules, ofReports);
  let analysis = ofReports.get(report);
  if (!analysis) {
    const off = new Set(Object.keys(rules).filter((rule) => rules[rule] === 'off'));
    analysis = analyse(report, { off: off as ReadonlySet<IdentityRuleId> });
    ofReports.set(report, analysis);
  }
  return analysis;
}
