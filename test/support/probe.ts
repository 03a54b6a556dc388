/** Rules made for tests of the engine: they report what the test tells them, on the words that it names. */
import { completeOptions } from '../../core/lint/options';
import { run } from '../../core/lint/run';
import type { LintOptions, LintResult } from '../../core/lint/types';
import { readReport } from '../../core/report/parse';
import type { FindingDraft, Rule, RuleContext, RuleMeta } from '../../core/rules/types';

/** A rule that reports `draft` (or a bare message) on each place of a word. */
export function wordRule(
  id: string,
  word: string,
  draft: Partial<FindingDraft> = {},
  meta: Partial<RuleMeta> = {},
): Rule {
  return rule(
    id,
    ({ document: { masked }, emit }) => {
      for (let start = masked.indexOf(word); start >= 0; start = masked.indexOf(word, start + 1))
        emit({ range: { start, end: start + word.length }, message: { zh: word, en: word }, ...draft });
    },
    meta,
  );
}

export function rule(id: string, check: (context: RuleContext) => void, meta: Partial<RuleMeta> = {}): Rule {
  return {
    meta: {
      id,
      category: 'table',
      severity: 'warning',
      summary: { zh: id, en: id },
      source: 'practice',
      ...meta,
    },
    check,
  };
}

/** Runs only these rules over a text. */
export function probe(
  text: string,
  rules: readonly Rule[],
  options: Partial<LintOptions> = {},
  analyse = () => ({ identities: [], causes: [] }),
): LintResult {
  return run(readReport(text), completeOptions(options), { rules, analyse });
}

/** `rule@line`, the line counted as a reader does. */
export function places({ findings, document }: LintResult): string[] {
  return findings.map(({ rule, range }) => `${rule}@${document.lines.lineAt(range.start)}`);
}
