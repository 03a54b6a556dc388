/**
 * Runs every fixture under test/fixtures/rules. The variable RULES limits it to some: RULES=row-total,cell-blank.
 */
import assert from 'node:assert/strict';
import { fixText } from '../../../core/lint/fix';
import type { LintOptions } from '../../../core/lint/types';
import { ruleById, rules } from '../../../core/rules';
import { type Mark, markFindings } from '../../support/fixture';
import { lintFixture } from '../../support/lint-fixture';
import { fixtureRules, optionsFrom, type RuleFixture, ruleFixtures } from '../../support/rule-fixtures';

const chosen = process.env.RULES?.split(',');
const ids = [...new Set([...rules.map(({ meta }) => meta.id), ...fixtureRules()])].filter(
  (id) => !chosen || chosen.includes(id),
);

describe('fixtures of the rules', () => {
  for (const id of ids) describe(id, () => describeRule(id));
});

function describeRule(id: string): void {
  const valid = ruleFixtures(id, 'valid');
  const invalid = ruleFixtures(id, 'invalid');

  it('is a rule with a valid and an invalid fixture', () => {
    assert.ok(ruleById(id), `${id} is in the list of rules`);
    assert.ok(valid.length > 0, 'a valid fixture');
    assert.ok(invalid.length > 0, 'an invalid fixture');
    if (ruleById(id)?.meta.fixable)
      assert.ok(
        invalid.some(({ fixed }) => fixed !== undefined),
        'the rule is fixable: a fixture with its .fixed text',
      );
  });

  for (const fixture of valid) it(`finds nothing in valid/${fixture.name}`, () => checkFindings(fixture));
  for (const fixture of invalid) {
    it(`finds what is marked in invalid/${fixture.name}`, () => checkFindings(fixture));
    if (fixture.fixed !== undefined) it(`fixes invalid/${fixture.name}`, () => checkFix(fixture));
  }
}

async function checkFindings(fixture: RuleFixture): Promise<void> {
  const expected = fixture.marks.filter(({ rule }) => rule === fixture.rule);
  if (!fixture.valid) assert.ok(expected.length > 0, `${fixture.name} marks no finding of ${fixture.rule}`);
  const options = await optionsFrom(fixture.config, fixture.name);
  const found = findingsOf(fixture.rule, fixture.text, options);
  assert.equal(markFindings(fixture.text, found), markFindings(fixture.text, expected));
  assert.deepEqual(found, expected);
  findingsOf(fixture.rule, fixture.text, { ...options, locale: 'en' });
}

async function checkFix(fixture: RuleFixture): Promise<void> {
  const options = await optionsFrom(fixture.config, fixture.name);
  const result = fixText(fixture.text, { safe: false, rules: [fixture.rule] }, options);
  assert.deepEqual(result.unsettled, []);
  assert.equal(result.text, fixture.fixed);
  assert.deepEqual(findingsOf(fixture.rule, result.text, options), [], 'a second run finds nothing');
}

/** The findings of one rule as marks; a rule that could not finish fails the test. */
function findingsOf(rule: string, text: string, options: Partial<LintOptions>): Mark[] {
  const { findings, failures } = lintFixture(rule, text, options);
  for (const { error } of failures) throw error;
  return findings
    .filter((finding) => finding.rule === rule)
    .map(({ range }) => ({ rule, range: { start: range.start, end: range.end } }))
    .sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
}
