/** Lints the text of a fixture or of a page's example. */
import { Archive } from '../../core/archive/archive';
import { entryOf } from '../../core/archive/entry';
import { lintDocument } from '../../core/lint/engine';
import type { LintOptions, LintResult } from '../../core/lint/types';
import { readReport } from '../../core/report/parse';
import { ruleById } from '../../core/rules';

const FILE = 'reports.md';

/** For a rule across reports the reports that follow one another in the text are the archive; else there is none. */
export function lintFixture(rule: string, text: string, options: Partial<LintOptions>): LintResult {
  const document = readReport(text);
  if (ruleById(rule)?.meta.category !== 'archive') return lintDocument(document, options);
  const archive = new Archive();
  const { aliases, rollUps = [] } = options;
  archive.rollUps.setBlocks(rollUps);
  archive.set(entryOf(FILE, document, { path: `/fixture/${FILE}`, ...(aliases && { aliases }) }));
  return lintDocument(document, options, archive.neighboursOf(FILE));
}
