import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseGrammarTestCase, runGrammarTestCase } from 'vscode-tmgrammar-test/dist/unit/index.js';
import { piecesOf, registry } from './support/grammar';

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

describe('the grammar on hostile lines', () => {
  /** As long as the lines that VS Code colours at all (editor.maxTokenizationLineLength). */
  const LENGTH = 20_000;
  const SEEDS =
    '1_|_| _||-_-_<!-- _《_〈_《〈_（一）_一、_总计 _规章 _信息公开_<_<a _<td>_>1_>_&a_**a_第二十条_国〔_2024年_　_1 _a\t_\ta_件';

  for (const seed of [...SEEDS.split('_'), '0 0 0 0 0 x'])
    it(`${JSON.stringify(seed)} over and over`, async () => {
      const line = `${seed.repeat(LENGTH / seed.length)}x`;
      const before = performance.now();
      const [pieces] = await piecesOf(line);
      assert.equal(pieces?.at(-1)?.end, line.length);
      // Each takes a tenth of a second here; a pattern that runs away takes minutes.
      assert.ok(performance.now() - before < 5000);
    });
});
