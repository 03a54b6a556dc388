import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { WRONG_TOTAL } from '../../support/drafts';
import { output, RESULTS } from '../support/results';
import { Workspace } from '../support/workspace';

interface Located {
  readonly locations: readonly [
    { readonly physicalLocation: { readonly artifactLocation: { readonly uri: string } } },
  ];
}

interface Run {
  readonly columnKind: string;
  // biome-ignore lint/suspicious/noExplicitAny: the schema says what it holds
  readonly tool: any;
  // biome-ignore lint/suspicious/noExplicitAny: the schema says what it holds
  readonly results: any[];
}

/** The schema that @microsoft/jest-sarif carries: SARIF 2.1.0, JSON schema draft 4. */
function validator() {
  const main = createRequire(import.meta.url).resolve('@microsoft/jest-sarif');
  const schema = JSON.parse(readFileSync(join(dirname(main), 'schemas/sarif-2.1.0-rtm.5.json'), 'utf8'));
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
  addFormats(ajv);
  return ajv.compile(schema);
}

describe('format sarif', () => {
  const validate = validator();
  const check = (text: string) => {
    const log = JSON.parse(text);
    const holds = validate(log);
    assert.ok(holds, JSON.stringify(validate.errors, undefined, 1));
    return (JSON.parse(text) as { runs: [Run] }).runs[0];
  };

  it('holds by the schema, also with nothing found', () => {
    check(output('sarif'));
    check(output('sarif', []));
    assert.equal(validate({ version: '2.1.0' }), false, 'the schema is in force');
  });

  it('carries rules, places, related places, fixes and fingerprints', () => {
    const run = check(output('sarif'));
    assert.equal(run.columnKind, 'utf16CodeUnits');
    assert.deepEqual(
      run.tool.driver.rules.map((rule: { id: string }) => rule.id),
      ['row-total', 'section-title'],
    );
    assert.equal(run.tool.driver.rules[0].help.text, 'docs/rules/row-total.md');
    const [result] = run.results;
    assert.equal(run.tool.driver.rules[result.ruleIndex].id, result.ruleId);
    assert.deepEqual(result.locations[0].physicalLocation, {
      artifactLocation: { uri: '%E7%94%B2%20%E4%B9%99/1%232.md' },
      region: { startLine: 3, startColumn: 5, endLine: 3, endColumn: 8 },
    });
    assert.equal(result.relatedLocations[0].message.text, '自然人 3');
    assert.deepEqual(result.fixes[0].artifactChanges[0].replacements[0].insertedContent, { text: '3' });
    assert.equal(result.fixes[1].artifactChanges[0].replacements[0].insertedContent, undefined);
    assert.deepEqual(result.partialFingerprints, { 'nianbao/v1': 'row-total:1' });
    assert.deepEqual(
      run.results.map((one: { level: string }) => one.level),
      ['error', 'warning', 'note', 'note'],
    );
  });

  it('names files by URI references that lead back to them', () => {
    const fileOf = (uri: string) => decodeURIComponent(new URL(uri, 'file:///x/y/').pathname);
    const { results } = check(output('sarif'));
    const uris: string[] = results.map(
      (result: Located) => result.locations[0].physicalLocation.artifactLocation.uri,
    );
    assert.equal(fileOf(uris[0] ?? ''), `/x/y/${RESULTS[0]?.file}`);
    assert.equal(fileOf(uris[1] ?? ''), `/x/${RESULTS[2]?.file.slice('../'.length)}`);
  });

  it('holds for a real run', async () => {
    const here = new Workspace();
    here.write('1.md', WRONG_TOTAL);
    const { out } = await here.run(['lint', '.', '--format', 'sarif']);
    here.remove();
    const run = check(out);
    assert.equal(run.results.length, 1);
    assert.ok(run.results[0].relatedLocations.length > 0);
  });
});
