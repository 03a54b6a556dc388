/** Every rule, in the order in which findings at one place are listed. To add a rule: its file and its line here. */
import type { Rule } from './types';

export const rules: readonly Rule[] = [];

/** A rule by its id. */
export function ruleById(id: string): Rule | undefined {
  return rules.find((rule) => rule.meta.id === id);
}
