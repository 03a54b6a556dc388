import assert from 'node:assert/strict';
import { join } from 'node:path';
import { CORPUS, corpusText, describeCorpus } from '../support/corpus';
import { type JsonFinding, lintToJson } from '../support/run-command';

const IDENTITY_RULES = ['applications-balance', 'result-total', 'row-total', 'review-total'];

/** Files whose row in INDEX.md says that an identity of their tables is broken. */
const VIOLATED = /huaian-hongze-2023|suijiang-huiyi-2021/;

describeCorpus('arithmetic on real reports', () => {
  const files = [...corpusText('INDEX.md').matchAll(/^\| ((?:full|tables|narrative|fragment)\/[^ ]+)/gm)].map(
    (match) => match[1] ?? '',
  );

  it('knows the files of the corpus', () => {
    assert.ok(files.length > 35);
  });

  for (const file of files.filter((name) => !VIOLATED.test(name)))
    it(`${file}: nothing to accuse`, async () => {
      assert.deepEqual(await broken(file), []);
    });

  it('洪泽区 2023: two totals of table 4 were left 0', async () => {
    assert.deepEqual(await broken('full/huaian-hongze-2023-pdf-layout.txt'), [
      'review-total review 11≠0',
      'review-total after 5≠0',
    ]);
  });

  it('会仪镇 2021: two rows have a total of 0', async () => {
    assert.deepEqual(await broken('fragment/suijiang-huiyi-2021.txt'), [
      'row-total new 1≠0',
      'row-total open 1≠0',
    ]);
  });

  it('洪泽区 2023, columns apart from their labels: no number is guessed', async () => {
    const found = await broken('full/huaian-hongze-2023-pdf-cells.txt');
    assert.ok(
      found.every((identity) => identity.startsWith('review-total')),
      found.join(', '),
    );
  });
});

/** The broken identities of a file, as far as they are reported: `row-total new 1≠0`. */
async function broken(file: string): Promise<string[]> {
  const { files } = await lintToJson(join(CORPUS, file));
  const findings = files.flatMap((one) => one.findings).filter(({ rule }) => IDENTITY_RULES.includes(rule));
  return findings.flatMap(identitiesOf);
}

function identitiesOf({ data }: JsonFinding): string[] {
  return (data?.identities ?? []).map(
    ({ id, row, column, left, right }) => `${id} ${column ?? row} ${left}≠${right}`,
  );
}
