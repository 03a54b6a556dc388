import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { type JsonFile, lintToJson, runCommand } from './support/run-command';

/** What was planted in each draft: line, rule and severity, in the order of the text. samples/README.md says why. */
const PLANTED: Readonly<Record<string, readonly string[]>> = {
  '云岭县人民政府办公室2024年政府信息公开工作年度报告.md': [],
  '望舒镇人民政府2023年政府信息公开工作年度报告.txt': [
    '3 preamble-parts warning',
    '5 topic-missing warning',
    '30 rulemaking-power warning',
    '296 review-total error',
    '312 section-number warning',
    '312 fee-statement warning',
    '316 body-name warning',
  ],
  '澄湖区卫生健康局2024年政府信息公开工作年度报告.txt': [
    '3 period-year warning',
    '5 topic-missing warning',
    '29 cell-unit warning',
    '48 result-total error',
    '62 section-title information',
    '67 cell-blank information',
    '71 section-missing error',
  ],
  '衡屏市交通运输局2020年政府信息公开工作年度报告.html': [
    '26 items-as-cases warning',
    '33 cell-unit warning',
    '61 applications-balance error',
  ],
};

describe('samples/', () => {
  let code: number;
  let files: JsonFile[];

  before(async () => {
    ({ code, files } = await lintToJson('samples'));
  });

  it('holds the drafts of this list and a README', () => {
    assert.deepEqual(readdirSync('samples').sort(), ['README.md', ...Object.keys(PLANTED)].sort());
  });

  it('has errors, so that linting it ends with 1', () => {
    assert.equal(code, 1);
  });

  for (const [name, planted] of Object.entries(PLANTED))
    it(`${name}: ${planted.length === 0 ? 'clean' : 'what was planted, and nothing else'}`, () => {
      const file = files.find((one) => one.file === `samples/${name}`);
      assert.ok(file);
      assert.deepEqual(
        file.findings.map(({ range, rule, severity }) => `${range.start.line} ${rule} ${severity}`),
        planted,
      );
    });

  it('澄湖区: the swapped digits are found in the cell that holds them', () => {
    const finding = findingOf('澄湖区', 'result-total');
    assert.match(finding.message, /应为 13，现为 31/);
    const [culprit, ...others] = finding.data?.culprit ?? [];
    assert.deepEqual(others, []);
    assert.ok(culprit);
    assert.deepEqual([culprit.table, culprit.row, culprit.column], ['table3', 'unableNotHeld', 'natural']);
  });

  it('衡屏市: a copied row is one finding', () => {
    const { data } = findingOf('衡屏市', 'applications-balance');
    assert.equal(data?.culprit, null);
    assert.ok((data?.identities.length ?? 0) > 4);
  });

  it('--fix would write nothing in the clean draft', async () => {
    const { code: fixed, stdout } = await runCommand('lint', '--fix', '--dry-run', 'samples/云岭县*.md');
    assert.equal(fixed, 0);
    assert.doesNotMatch(stdout, /^[+-]/m);
  });

  function findingOf(body: string, rule: string) {
    const file = files.find((one) => one.file.includes(body));
    const finding = file?.findings.find((one) => one.rule === rule);
    assert.ok(finding, `${body} has no ${rule}`);
    return finding;
  }
});
