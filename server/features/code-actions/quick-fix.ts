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
function certainFix(finding: Finding): Fix | undefined {
  return finding.fixes.find(({ kind }) => kind === 'safe') ?? culpritFix(finding);
}

/** The finding stands on the culprit; a first fix that leaves it alone is another way out, for it could not be written. */
function culpritFix({ fixes: [first], data, range }: Finding): Fix | undefined {
  if (typeof data !== 'object' || data === null || !('culprit' in data) || !data.culprit) return undefined;
  const isOnIt = ({ range: { start, end } }: Fix['edits'][number]) =>
    range.start <= start && end <= range.end;
  return first?.edits.some(isOnIt) ? first : undefined;
}
