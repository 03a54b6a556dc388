/** The repairs of the findings at a place, as their rules offer them. */
import type { Finding, Fix } from '../../../core/lint/types';
import type { ActionDraft, ActionSource, Request } from './action';
import { KINDS } from './kinds';

export const quickFix: ActionSource = {
  id: 'quick-fix',
  kinds: [KINDS.fix],
  actions: (request) => request.findings.flatMap((finding) => fixesOf(request, finding)),
};

function fixesOf({ diagnosticOf }: Request, finding: Finding): ActionDraft[] {
  const certain = certainFix(finding);
  return finding.fixes.map((fix) => ({
    title: fix.title,
    kind: KINDS.fix,
    diagnostics: [diagnosticOf(finding)],
    ...(fix === certain && { isPreferred: true }),
    edits: fix.edits,
  }));
}

/** The one repair that nobody need think about: a safe one, or that of the only possible culprit. */
function certainFix({ fixes, data }: Finding): Fix | undefined {
  return fixes.find(({ kind }) => kind === 'safe') ?? (hasCulprit(data) ? fixes[0] : undefined);
}

function hasCulprit(data: unknown): boolean {
  return typeof data === 'object' && data !== null && 'culprit' in data && Array.isArray(data.culprit);
}
