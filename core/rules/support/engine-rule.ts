import type { Rule, RuleMeta } from '../types';

/** A rule that speaks of the linting itself. The engine reports it once all others have run; it looks at no report. */
export function engineRule(meta: Omit<RuleMeta, 'category'>): Rule {
  return { meta: { ...meta, category: 'engine' }, check: () => {} };
}
