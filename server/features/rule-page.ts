/** The page of a rule, for a client that shows it inside the editor. */

import { ruleById } from '../../core/rules';
import { guard } from '../guard';
import { RULE_PAGE, type RulePageParams } from '../protocol/methods';
import type { Feature } from './feature';

export const rulePage: Feature = {
  capabilities: () => ({}),
  register: ({ connection, log, runtime }) => {
    connection.onRequest(
      RULE_PAGE,
      // Only ids of rules are looked for: the page is read from a file of that name.
      guard<RulePageParams, string | null>(log, 'rule page', null, ({ rule }) =>
        ruleById(rule) ? (runtime.rulePage(rule) ?? null) : null,
      ),
    );
  },
};
