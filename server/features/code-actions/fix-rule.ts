/** All safe repairs of one rule in the file, where there are several. */
import type { Finding } from '../../../core/lint/types';
import { ruleById } from '../../../core/rules';
import type { ActionDraft, ActionSource, Request } from './action';
import { fixed } from './fixing';
import { KINDS } from './kinds';

const ALL_OF_RULE = {
  zh: '改正本文件中所有“{summary}”（{rule}）',
  en: 'Fix all "{summary}" in this file ({rule})',
};

export const fixRule: ActionSource = {
  id: 'fix-rule',
  kinds: [KINDS.fix],
  actions: (request) => {
    const rules = new Set(request.findings.filter(isSafelyFixable).map(({ rule }) => rule));
    return [...rules].flatMap((rule) => actionFor(request, rule));
  },
  async resolve({ server, document, linted, token }, rule) {
    const result = await fixed(server, document.path ?? document.uri, linted, { only: [rule] }, token);
    return result?.edits;
  },
};

function isSafelyFixable({ fixes }: Finding): boolean {
  return fixes.some(({ kind }) => kind === 'safe');
}

function actionFor({ server, linted, findings, diagnosticOf }: Request, rule: string): ActionDraft[] {
  const all = linted.findings.filter((finding) => finding.rule === rule && isSafelyFixable(finding));
  const meta = ruleById(rule)?.meta;
  if (all.length < 2 || !meta) return [];
  const title = server.say(ALL_OF_RULE, { rule, summary: server.say(meta.summary) });
  const here = findings.filter((finding) => finding.rule === rule);
  return [{ title, kind: KINDS.fix, diagnostics: here.map(diagnosticOf), later: rule }];
}
