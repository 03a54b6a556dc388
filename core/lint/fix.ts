import type { TextEdit } from '../rules/types';
import { lintText } from './engine';
import { Rewriting } from './rewriting';
import type { Finding, Fix, LintOptions } from './types';

/** Which fixes to apply. */
export interface FixSelection {
  /** The first safe fix of every finding. True when left out. */
  readonly safe?: boolean;
  /** Ids of rules whose choices may be taken too: the first fix of each of their findings, whatever its kind. */
  readonly rules?: readonly string[];
  /** Ids of the only rules whose findings are looked at. All when left out. */
  readonly only?: readonly string[];
}

/** All findings of a text. */
export type FindAll = (text: string) => readonly Finding[];

/** A fix that was applied, and the rule that offered it. */
export interface AppliedFix {
  readonly rule: string;
  readonly title: string;
}

export interface FixResult {
  readonly text: string;
  /** What makes the text of the one that was given: minimal, by place. */
  readonly edits: readonly TextEdit[];
  readonly applied: readonly AppliedFix[];
  /** How often the text was linted and changed. */
  readonly rounds: number;
  /** Rules whose fixes undid one another; the text is then left as it was. Empty unless a rule is broken. */
  readonly unsettled: readonly string[];
}

/** Rounds after which fixes are held to be without end. A round that removes one of two overlapping ones is usual. */
const MAX_ROUNDS = 20;

/**
 * Applies fixes, first come first served by place: one whose edits touch those of an earlier one is left out whole.
 * @returns the text, the fixes that were applied, in the order of the text, and their edits by place.
 */
export function applyFixes<F extends Pick<Fix, 'edits'>>(
  text: string,
  fixes: readonly F[],
): { readonly text: string; readonly applied: readonly F[]; readonly edits: readonly TextEdit[] } {
  const taken: TextEdit[] = [];
  const applied: F[] = [];
  for (const fix of [...fixes].sort((a, b) => placeOf(a) - placeOf(b))) {
    if (fix.edits.some((edit) => touches(taken, edit))) continue;
    for (const edit of fix.edits) taken.splice(placeIn(taken, edit), 0, edit);
    applied.push(fix);
  }
  return { text: applyEdits(text, taken), applied, edits: taken };
}

/** Lints and fixes until nothing changes. See `fixing`. */
export function fixText(
  text: string,
  selection: FixSelection = {},
  options: Partial<LintOptions> = {},
): FixResult {
  const all = { ...options, maxFindings: Number.POSITIVE_INFINITY };
  const rounds = fixing(text, selection, (current) => lintText(current, all).findings);
  for (;;) {
    const { done, value } = rounds.next();
    if (done) return value;
  }
}

/**
 * Fixes round by round until nothing changes, pausing after each. Fixing the result again changes nothing:
 * fixes that do not come to rest leave the text as it was and are named in `unsettled`.
 */
export function* fixing(
  text: string,
  selection: FixSelection,
  findAll: FindAll,
): Generator<undefined, FixResult> {
  const applied: AppliedFix[] = [];
  const rewriting = new Rewriting(text);
  let current = text;
  for (let rounds = 0; rounds < MAX_ROUNDS; rounds++) {
    const round = applyFixes(current, chosen(findAll(current), selection));
    if (round.text === current)
      return { text: current, edits: rewriting.edits(), applied, rounds, unsettled: [] };
    current = round.text;
    rewriting.apply(round.edits);
    for (const { rule, title } of round.applied) applied.push({ rule, title });
    yield;
  }
  const restless = chosen(findAll(current), selection).map(({ rule }) => rule);
  return { text, edits: [], applied: [], rounds: 0, unsettled: [...new Set(restless)] };
}

interface ChosenFix extends AppliedFix {
  readonly edits: readonly TextEdit[];
}

function chosen(findings: readonly Finding[], { safe = true, rules = [], only }: FixSelection): ChosenFix[] {
  return findings.flatMap(({ rule, fixes }) => {
    if (only && !only.includes(rule)) return [];
    const fix = rules.includes(rule)
      ? fixes[0]
      : safe
        ? fixes.find(({ kind }) => kind === 'safe')
        : undefined;
    return fix ? [{ rule, title: fix.title, edits: fix.edits }] : [];
  });
}

function placeOf({ edits }: Pick<Fix, 'edits'>): number {
  return edits.reduce((least, { range }) => Math.min(least, range.start), Number.POSITIVE_INFINITY);
}

/** Where an edit belongs among edits sorted by place. */
function placeIn(sorted: readonly TextEdit[], { range }: TextEdit): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as TextEdit).range.start < range.start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Two edits touch when they share a character or begin at the same place. */
function touches(sorted: readonly TextEdit[], edit: TextEdit): boolean {
  const at = placeIn(sorted, edit);
  const before = sorted[at - 1];
  const after = sorted[at];
  if (before && before.range.end > edit.range.start) return true;
  return (
    after !== undefined && (after.range.start === edit.range.start || after.range.start < edit.range.end)
  );
}

function applyEdits(text: string, sorted: readonly TextEdit[]): string {
  let out = '';
  let from = 0;
  for (const { range, text: replacement } of sorted) {
    out += text.slice(from, range.start) + replacement;
    from = range.end;
  }
  return out + text.slice(from);
}
