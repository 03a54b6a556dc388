import assert from 'node:assert/strict';
import { lintText } from '../../../core/lint/engine';
import { applyFixes, fixText } from '../../../core/lint/fix';
import type { LintOptions } from '../../../core/lint/types';
import { ruleById } from '../../../core/rules';
import { fixtureRules, optionsFrom, ruleFixtures } from '../../support/rule-fixtures';

const edit = (start: number, end: number, text: string) => ({ range: { start, end }, text });

describe('applying fixes', () => {
  const apply = (...fixes: ReturnType<typeof edit>[][]) => {
    const result = applyFixes(
      '0123456789',
      fixes.map((edits) => ({ edits })),
    );
    return [result.text, result.applied.length];
  };

  it('changes every place by the text as it was', () => {
    assert.deepEqual(apply([edit(8, 9, '八')], [edit(1, 2, '一一'), edit(4, 5, '')]), ['0一一23567八9', 2]);
  });

  it('takes the first of two that touch, and leaves the other out whole', () => {
    assert.deepEqual(apply([edit(2, 5, 'A')], [edit(4, 6, 'B'), edit(8, 9, 'B')]), ['01A56789', 1]);
    assert.deepEqual(apply([edit(4, 6, 'B')], [edit(2, 5, 'A')]), ['01A56789', 1]);
  });

  it('takes edits side by side', () => {
    assert.deepEqual(apply([edit(2, 4, 'A')], [edit(4, 6, 'B')]), ['01AB6789', 2]);
    assert.deepEqual(apply([edit(2, 4, 'A')], [edit(4, 4, 'B')]), ['01AB456789', 2]);
  });

  it('takes one of two insertions at one place, and none inside what is replaced', () => {
    assert.deepEqual(apply([edit(3, 3, 'A')], [edit(3, 3, 'B')]), ['012A3456789', 1]);
    assert.deepEqual(apply([edit(2, 6, 'A')], [edit(3, 3, 'B')]), ['01A6789', 1]);
  });

  it('sees an overlap with any edit of an earlier fix', () => {
    assert.deepEqual(apply([edit(0, 1, 'A'), edit(7, 8, 'A')], [edit(3, 9, 'B')]), ['A123456A89', 1]);
  });
});

const REPORT = `青石镇人民政府2023年政府信息公开工作年度报告
<!-- nianbao-disable-file no-such-rule, nothing-of-the-kind, table-missing, 无此规则, 也无此规则 -->
二、主动公开政府信息情况
<!-- nianbao-disable-next-line cell-unit -->
三、收到和处理政府信息公开申请情况
四、政府信息公开行政复议、行政诉讼情况
`;
const OWN = { rules: ['suppression-unused'] };

describe('fixing a text', () => {
  it('goes on until nothing changes', () => {
    const { text, rounds, applied } = fixText(REPORT, { safe: false, ...OWN });
    assert.match(text, /<!-- nianbao-disable-file table-missing -->\n二、/);
    assert.doesNotMatch(text, /cell-unit/);
    assert.ok(rounds > 1, 'names beside one another take more than one round');
    assert.equal(applied.length, 5);
    assert.ok(applied.every(({ rule, title }) => rule === 'suppression-unused' && title !== ''));
  });

  it('takes nothing where nothing was chosen', () => {
    assert.deepEqual(fixText(REPORT, { safe: false }), {
      text: REPORT,
      edits: [],
      applied: [],
      rounds: 0,
      unsettled: [],
    });
  });

  it('leaves choices alone unless their rule is named', () => {
    const text = '<!-- nianbao-disable-file tabel-missing -->\n二、主动公开政府信息情况\n三、收到\n';
    assert.match(fixText(text).text, /tabel-missing/);
    assert.match(fixText(text, OWN).text, /disable-file table-missing/);
  });

  it('is not held up by the limit on findings', () => {
    const text = '<!-- nianbao-disable-line cell-unit -->\n'.repeat(60);
    assert.equal(fixText(text, { safe: false, ...OWN }, { maxFindings: 2 }).text, '');
  });

  it('makes no fix of a rule that is off', () => {
    const { text } = fixText(REPORT, OWN, { rules: { 'suppression-unused': 'off' } });
    assert.equal(text, REPORT);
  });
});

describe('fixing the fixtures of every rule', () => {
  for (const rule of fixtureRules())
    it(`${rule}: a second time changes nothing`, async () => {
      for (const fixture of [...ruleFixtures(rule, 'valid'), ...ruleFixtures(rule, 'invalid')]) {
        const options = await optionsFrom(fixture.config, fixture.name);
        checkSettled(fixture.text, {}, options, fixture.name);
        checkSettled(fixture.text, { rules: [rule] }, options, fixture.name);
        checkDigits(fixture.text, options, fixture.name);
      }
    });
});

function checkSettled(
  text: string,
  selection: { rules?: string[] },
  options: Partial<LintOptions>,
  name: string,
): void {
  const once = fixText(text, selection, options);
  assert.deepEqual(once.unsettled, [], `${name}: fixes come to rest`);
  assert.equal(fixText(once.text, selection, options).text, once.text, name);
}

/** A safe fix changes no digit. Comments are no part of the report. */
function checkDigits(text: string, options: Partial<LintOptions>, name: string): void {
  const digits = (of: string) => lintText(of).document.masked.replace(/[^\d０-９.．]/g, '');
  assert.equal(digits(fixText(text, {}, options).text), digits(text), name);
}

describe('fixable rules', () => {
  it('are named as such where their fixtures show a fix, and only as strong as they are', async () => {
    for (const rule of fixtureRules())
      for (const fixture of ruleFixtures(rule, 'invalid')) {
        const { findings } = lintText(fixture.text, await optionsFrom(fixture.config, fixture.name));
        const kinds = new Set(
          findings.filter((one) => one.rule === rule).flatMap(({ fixes }) => fixes.map(({ kind }) => kind)),
        );
        const fixable = ruleById(rule)?.meta.fixable;
        assert.ok(kinds.size === 0 || fixable, `${rule} offers fixes in ${fixture.name}`);
        assert.ok(!kinds.has('safe') || fixable === 'safe', `${rule} offers a safe fix in ${fixture.name}`);
      }
  });
});
