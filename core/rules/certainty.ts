/** How sure a rule can be of what it says: of what its findings rest on, not of how grave they are. */
import type { Certainty, RuleCategory, RuleMeta } from './types';

const BY_CATEGORY: Readonly<Record<RuleCategory, Certainty>> = {
  structure: 'certain',
  table: 'certain',
  identity: 'certain',
  plausibility: 'custom',
  prose: 'reading',
  citation: 'certain',
  text: 'reading',
  archive: 'custom',
  engine: 'certain',
};

/** A rule's certainty: its own, else that of its category. */
export function certaintyOf({ category, certainty }: RuleMeta): Certainty {
  return certainty ?? BY_CATEGORY[category];
}
