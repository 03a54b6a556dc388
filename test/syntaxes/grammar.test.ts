import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseGrammarTestCase, runGrammarTestCase } from 'vscode-tmgrammar-test/dist/unit/index.js';
import { registry } from './support/grammar';

const FOLDER = 'test/fixtures/syntaxes';

/**
 * The fixtures are in the language of vscode-tmgrammar-test: under a line, `^` for each UTF-16 unit and the scopes that
 * it must have, behind ` - ` those that it must not have.
 */
describe('the grammar', () => {
  for (const name of readdirSync(FOLDER).filter((file) => file.endsWith('.nianbao'))) {
    const test = parseGrammarTestCase(readFileSync(join(FOLDER, name), 'utf8'));
    it(`${name}: ${test.metadata.description}`, async () => {
      assert.ok(test.assertions.length > 5);
      const failures = await runGrammarTestCase(registry, test);
      assert.deepEqual(
        failures.map(({ srcLine, start, end, missing, unexpected, actual }) => ({
          text: test.source[srcLine]?.slice(start, end),
          missing,
          unexpected,
          actual,
        })),
        [],
      );
    });
  }
});
