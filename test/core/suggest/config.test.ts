import assert from 'node:assert/strict';
import { suggestInConfig } from '../../../core/suggest/config';

/** What is suggested at `|` of a configuration. */
async function suggestedIn(text: string): Promise<string[]> {
  const at = text.indexOf('|');
  const suggestions = await suggestInConfig(text.replace('|', ''), at);
  return suggestions.map(({ label }) => label.zh);
}

describe('what may be typed in a roll-up of the configuration', () => {
  const fields = ['body', 'year', 'members', 'own', 'elsewhere'];

  it('are its fields, in one block and in a list of them', async () => {
    assert.ok((await suggestedIn('{ "|" }')).includes('rollup'));
    assert.deepEqual(await suggestedIn('{ "rollup": { "|" } }'), fields);
    assert.deepEqual(await suggestedIn('{ "rollup": [{ "|" }] }'), fields);
    assert.deepEqual(await suggestedIn('{ "rollup": [{ "elsewhere": [{ "|" }] }] }'), ['body', 'reason']);
  });

  it('are those that do not stand there yet, each with what it means', async () => {
    const text = '{ "rollup": { "body": "云岭区人民政府", "" } }';
    const suggestions = await suggestInConfig(text, text.indexOf('""') + 1);
    assert.deepEqual(
      suggestions.map(({ label }) => label.zh),
      fields.slice(1),
    );
    for (const { about } of suggestions)
      assert.ok(about && 'text' in about && about.text.zh && about.text.en);
  });
});
