/** The sections and standard tables that a draft lacks, all of them, each at its place. */
import type { ActionSource } from './action';
import { fixed } from './fixing';
import { KINDS } from './kinds';

const COMPLETE = {
  zh: '补齐缺少的部分和表格（{count} 处）',
  en: 'Insert the sections and tables that are missing ({count})',
};
const RULES = ['section-missing', 'table-missing'];

export const complete: ActionSource = {
  id: 'complete',
  kinds: [KINDS.complete],
  actions: ({ server, linted }) => {
    const missing = linted.findings.filter(({ rule, fixes }) => RULES.includes(rule) && fixes.length > 0);
    if (missing.length === 0) return [];
    const title = server.say(COMPLETE, { count: missing.length });
    return [{ title, kind: KINDS.complete, later: '' }];
  },
  async resolve({ server, document, linted, token }) {
    const selection = { safe: false, rules: RULES };
    return (await fixed(server, document.path ?? document.uri, linted, selection, token))?.edits;
  },
};
