import type { FindingDraft, FixDraft, TextEdit } from '../rules/types';
import type { Range } from '../text/range';
import { RuleContractError } from './invariant';

const DRAFT_FIELDS = new Set([
  'range',
  'message',
  'args',
  'related',
  'elsewhere',
  'fixes',
  'data',
  'severity',
  'alsoSilencedBy',
]);
const FIX_FIELDS = new Set(['kind', 'title', 'args', 'edits']);
const SEVERITIES = new Set<unknown>([undefined, 'error', 'warning', 'information', 'hint']);

/**
 * Holds what a rule reports against the contract of `FindingDraft`.
 * @param length of the text, in UTF-16 units.
 * @throws RuleContractError for an unknown field, a range outside the text, a fix without edits or with edits that
 * overlap.
 */
export function validateDraft(rule: string, draft: FindingDraft, length: number): void {
  checkFields(rule, draft, DRAFT_FIELDS, 'finding');
  checkRange(rule, draft.range, length, 'finding');
  if (!SEVERITIES.has(draft.severity))
    throw new RuleContractError(rule, `unknown severity ${String(draft.severity)}`);
  for (const related of draft.related ?? []) checkRange(rule, related.range, length, 'related place');
  for (const fix of draft.fixes ?? []) validateFix(rule, fix, length);
}

function validateFix(rule: string, fix: FixDraft, length: number): void {
  checkFields(rule, fix, FIX_FIELDS, 'fix');
  if (fix.kind !== 'safe' && fix.kind !== 'choice')
    throw new RuleContractError(rule, `unknown kind of fix ${String(fix.kind)}`);
  if (fix.edits.length === 0) throw new RuleContractError(rule, 'a fix without edits');
  for (const edit of fix.edits) checkRange(rule, edit.range, length, 'edit');
  if (fix.edits.length > 1) checkOverlap(rule, fix.edits);
}

function checkOverlap(rule: string, edits: readonly TextEdit[]): void {
  const sorted = edits.map((edit) => edit.range).sort((a, b) => a.start - b.start || a.end - b.end);
  for (let index = 1; index < sorted.length; index++) {
    const [before, after] = [sorted[index - 1] as Range, sorted[index] as Range];
    if (after.start < before.end || after.start === before.start)
      throw new RuleContractError(rule, `edits of one fix overlap at ${after.start}`);
  }
}

function checkFields(rule: string, value: object, known: ReadonlySet<string>, what: string): void {
  for (const field in value)
    if (!known.has(field)) throw new RuleContractError(rule, `unknown field ${field} in a ${what}`);
}

function checkRange(rule: string, { start, end }: Range, length: number, what: string): void {
  const sound =
    Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start <= end && end <= length;
  if (!sound)
    throw new RuleContractError(rule, `${what} at ${start}–${end} is outside the text (length ${length})`);
}
