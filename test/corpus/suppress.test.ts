/** Silencing whatever is found in real reports: the finding goes, and every cell is read as before. */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { lintText } from '../../core/lint/engine';
import { applyFixes, fixText } from '../../core/lint/fix';
import { canSuppress, suppressHere, suppressInFile } from '../../core/lint/suppress';
import type { Finding, LintResult } from '../../core/lint/types';
import { cellsOf } from '../support/cells-of';
import { CORPUS, corpusText, describeCorpus } from '../support/corpus';

const FOLDERS = ['seeds', 'full', 'tables', 'fragment'];

describeCorpus('the comments and the fixes that the editor writes into real reports', () => {
  for (const folder of FOLDERS)
    it(folder, () => {
      let silenced = 0;
      for (const name of readdirSync(join(CORPUS, folder)).filter((one) => /\.(?:txt|md|html)$/.test(one))) {
        const text = corpusText(join(folder, name));
        const before = lintText(text);
        for (const finding of ofDifferentRules(before)) silenced += check(before, finding, name);
        const fixed = fixText(text);
        assert.equal(applyFixes(text, [{ edits: fixed.edits }]).text, fixed.text, name);
      }
      assert.ok(silenced > 0);
    });
});

/** The first and the last finding of each rule. */
function ofDifferentRules({ findings }: LintResult): Finding[] {
  const last = new Map(findings.map((finding) => [finding.rule, finding]));
  const first = new Map(findings.toReversed().map((finding) => [finding.rule, finding]));
  return [...new Set([...first.values(), ...last.values()])].filter(({ rule }) => canSuppress(rule));
}

function check(before: LintResult, finding: Finding, name: string): number {
  const edits = [suppressHere, suppressInFile].map((edit) => edit(before.document, finding, '已核对'));
  for (const edit of edits) {
    if (!edit) continue;
    const after = lintText(applyFixes(before.document.text, [{ edits: [edit] }]).text);
    const about = `${name}: ${finding.rule} at ${finding.range.start}: ${edit.text}`;
    assert.deepEqual(cellsOf(after.document), cellsOf(before.document), about);
    assert.ok(countOf(after, finding) < countOf(before, finding), about);
    assert.deepEqual(others(after, finding), others(before, finding), about);
  }
  return edits.filter(Boolean).length;
}

function countOf({ findings }: LintResult, { rule, message }: Finding): number {
  return findings.filter((one) => one.rule === rule && one.message === message).length;
}

function others({ findings }: LintResult, { rule }: Finding): string[] {
  return findings
    .filter((one) => one.rule !== rule)
    .map(({ message }) => message)
    .sort();
}
