/** What a finding about the prose was compared with: its cells, or the other numbers of the sentence. */
import { ruleById } from '../../../core/rules';
import { showing } from '../code-lens/command';
import type { ActionSource } from './action';
import { KINDS } from './kinds';

const SHOW = {
  zh: '查看与“{said}”对应的数据（{count}处）',
  en: 'Show what "{said}" was compared with ({count})',
};
const LONGEST = 20;

export const showPlaces: ActionSource = {
  id: 'show-places',
  kinds: [KINDS.places],
  actions: ({ server, document, findings, diagnosticOf }) => {
    if (!server.client.commands) return [];
    return findings
      .filter(({ rule, related }) => ruleById(rule)?.meta.category === 'prose' && related.length > 0)
      .map((finding) => {
        const said = document.report.text.slice(finding.range.start, finding.range.end).slice(0, LONGEST);
        const title = server.say(SHOW, { said, count: finding.related.length });
        const places = finding.related.map(({ range }) => range);
        return {
          title,
          kind: KINDS.places,
          diagnostics: [diagnosticOf(finding)],
          command: showing(server, document, title, places),
        };
      });
  },
};
