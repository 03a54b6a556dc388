/** The page of the rule of a finding. */
import { COMMANDS } from '../../protocol/methods';
import type { ActionSource } from './action';
import { KINDS } from './kinds';

const SHOW = { zh: '查看规则 {rule} 的说明', en: 'Show the page of the rule {rule}' };

export const showRule: ActionSource = {
  id: 'show-rule',
  kinds: [KINDS.page],
  actions: ({ server, findings, diagnosticOf }) => {
    if (!server.client.commands) return [];
    const rules = [...new Set(findings.map(({ rule }) => rule))];
    return rules.map((rule) => {
      const title = server.say(SHOW, { rule });
      const diagnostics = findings.filter((finding) => finding.rule === rule).map(diagnosticOf);
      return {
        title,
        kind: KINDS.page,
        diagnostics,
        command: { title, command: COMMANDS.showRule, arguments: [rule] },
      };
    });
  },
};
