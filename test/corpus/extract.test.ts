import assert from 'node:assert/strict';
import { join } from 'node:path';
import { CORPUS, corpusText, describeCorpus } from '../support/corpus';
import { runCommand } from '../support/run-command';
import { type Extracted, placeOf, score, type Truth } from '../support/truth';

/** Cells that cannot be told apart, or columns that stand away from their labels: reading nothing there is right. */
const UNREADABLE = /cells-run-together|pdf-cells/;
const PDF_SHARE = 0.98;

describeCorpus('nianbao extract on real reports, cell by cell', () => {
  const truth: Truth = JSON.parse(corpusText('truth.json'));

  for (const key of Object.keys(truth))
    it(key, async () => {
      const { file } = placeOf(key);
      const { code, stdout } = await runCommand('extract', '--format', 'json', join(CORPUS, file));
      assert.equal(code, 0);
      const [extracted] = JSON.parse(stdout) as Extracted[];
      assert.ok(extracted);
      const { cells, right, faults } = score(key, truth, extracted, corpusText(file));
      assert.deepEqual(faults, []);
      assert.ok(right >= cells * shareFor(file), `${right} of ${cells} cells were read`);
    });
});

/** The share of its cells that must be read. */
function shareFor(file: string): number {
  if (UNREADABLE.test(file)) return 0;
  return /pdf-(?:raw|layout)/.test(file) ? PDF_SHARE : 1;
}
