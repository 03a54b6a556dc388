import assert from 'node:assert/strict';
import { join } from 'node:path';
import { CORPUS, describeCorpus } from '../support/corpus';
import { type JsonFile, type JsonFinding, lintToJson } from '../support/run-command';

const IDENTITY_RULES = ['applications-balance', 'result-total', 'row-total', 'review-total'];

describeCorpus('nianbao lint on the five seeds', () => {
  let code: number;
  let files: JsonFile[];
  let stderr: string;

  before(async () => {
    ({ code, files, stderr } = await lintToJson(join(CORPUS, 'seeds')));
  });

  it('checks all five and ends with 1, for there are errors', () => {
    assert.deepEqual(
      files.map(({ file }) =>
        file.slice(-'000_1fc88557e60f7c95.txt'.length, -'_1fc88557e60f7c95.txt'.length),
      ),
      ['000', '001', '002', '003', '004'],
    );
    assert.equal(code, 1);
    assert.equal(stderr, '');
  });

  it('004: section 六 is missing', () => {
    assert.ok(of('004', 'section-missing').some(({ message }) => message.includes('六')));
  });

  it('004: each of its eight broken identities stands in one finding', () => {
    const identities = findings('004').flatMap(({ data }) => data?.identities ?? []);
    const sums = identities.map(({ id, column, left, right }) => `${id} ${column} ${left}≠${right}`);
    assert.deepEqual(sums.sort(), [
      'applications-balance business 9≠8',
      'applications-balance legalsvc 2≠1',
      'applications-balance natural 157≠154',
      'applications-balance total 200≠195',
      'result-total business 7≠8',
      'result-total natural 153≠154',
      'result-total orgother 5≠32',
      'result-total total 166≠195',
    ]);
  });

  it('004: 行政处罚 and 行政强制 count cases, not items', () => {
    const messages = of('004', 'items-as-cases').map(({ message }) => message);
    assert.equal(messages.length, 2);
    assert.match(messages[0] ?? '', /行政(?:处罚|處罰)/);
    assert.match(messages[1] ?? '', /行政(?:强制|強制)/);
  });

  it('001: the arithmetic is right', () => {
    assert.deepEqual(
      findings('001').filter(({ rule }) => IDENTITY_RULES.includes(rule)),
      [],
    );
  });

  it('001: 二, 三, 四 and 五 have other titles than the form', () => {
    const titles = of('001', 'section-title').map(({ message }) => message);
    for (const number of ['二', '三', '四', '五'])
      assert.ok(
        titles.some((message) => message.includes(number)),
        number,
      );
    assert.equal(titles.length, 4);
  });

  it('001: an amount has five decimals', () => {
    assert.equal(of('001', 'cell-unit').length, 1);
  });

  for (const seed of ['000', '003'])
    it(`${seed}: tables two, three and four are missing`, () => {
      assert.equal(of(seed, 'table-missing').length, 3);
    });

  it('002: section 一 is missing and the tables are empty', () => {
    assert.ok(of('002', 'section-missing').some(({ message }) => message.includes('一、')));
    assert.ok(of('002', 'table-missing').length > 0);
  });

  function findings(seed: string): readonly JsonFinding[] {
    const found = files.find(({ file }) => file.includes(`/${seed}_`));
    assert.ok(found, `no seed ${seed}`);
    return found.findings;
  }

  function of(seed: string, rule: string): readonly JsonFinding[] {
    return findings(seed).filter((finding) => finding.rule === rule);
  }
});
