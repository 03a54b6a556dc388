/** What prose-claim says of real reports: every finding judged by hand. */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { lintText } from '../../core/lint/engine';
import { textAt } from '../../core/text/range';
import { CORPUS, corpusText, describeCorpus } from '../support/corpus';

const FOLDERS = ['seeds', 'full', 'tables', 'narrative', 'fragment'];

/** 四、结转下年度 holds 1 there. */
const TRUE = ['full/shanghai-kewei-2024-pdf-markdown.md: 所有申请均已按要求办理完成'];

describeCorpus('claims of the corpus', () => {
  it('are contradicted where the cells do so, and nowhere else', () => {
    const files = FOLDERS.flatMap((folder) =>
      readdirSync(join(CORPUS, folder)).map((name) => `${folder}/${name}`),
    );
    const found = files.sort().flatMap((file) => {
      const text = corpusText(file);
      const findings = lintText(text).findings.filter(({ rule }) => rule === 'prose-claim');
      return findings.map(({ range }) => `${file}: ${textAt(text, range)}`);
    });
    assert.deepEqual(found, TRUE);
  });
});
