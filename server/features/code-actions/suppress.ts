/** Silencing a finding with a comment: on its line, or in the file. */
import { canSuppress, REASON, suppressHere, suppressInFile } from '../../../core/lint/suppress';
import type { Finding } from '../../../core/lint/types';
import type { TextEdit } from '../../../core/rules/types';
import type { ActionDraft, ActionSource, Request } from './action';
import { KINDS } from './kinds';

const HERE = { zh: '在这一行停用 {rule}（加注释）', en: 'Disable {rule} on this line with a comment' };
const IN_FILE = { zh: '在本文件停用 {rule}（加注释）', en: 'Disable {rule} in this file with a comment' };

/** A selection of the whole text is no wish for a menu of hundreds of lines. */
const MOST = 20;

export const suppress: ActionSource = {
  id: 'suppress',
  kinds: [KINDS.suppress],
  actions: (request) => {
    const findings = request.findings.filter(({ rule }) => canSuppress(rule)).slice(0, MOST);
    return [
      ...findings.flatMap((finding) => actionFor(request, finding, HERE, suppressHere)),
      ...ofDifferentRules(findings).flatMap((finding) =>
        actionFor(request, finding, IN_FILE, suppressInFile),
      ),
    ];
  },
};

function ofDifferentRules(findings: readonly Finding[]): Finding[] {
  const first = new Map<string, Finding>();
  for (const finding of findings) if (!first.has(finding.rule)) first.set(finding.rule, finding);
  return [...first.values()];
}

type Edit = (
  document: Request['linted']['document'],
  finding: Finding,
  reason: string,
) => TextEdit | undefined;

function actionFor(
  { server, linted, diagnosticOf }: Request,
  finding: Finding,
  words: typeof HERE,
  editOf: Edit,
): ActionDraft[] {
  const edit = editOf(linted.document, finding, server.say(REASON));
  if (!edit) return [];
  const title = server.say(words, { rule: finding.rule });
  return [{ title, kind: KINDS.suppress, diagnostics: [diagnosticOf(finding)], edits: [edit] }];
}
