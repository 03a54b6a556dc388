import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { RULE_PAGE } from '../../../server/protocol/methods';
import { withClient } from '../support/with-client';

describe('the page of a rule', () => {
  it('is what is written of it; of no rule there is none', () =>
    withClient({}, async (client) => {
      const page = (rule: string) => client.request<string | null>(RULE_PAGE, { rule });
      assert.equal(await page('row-total'), readFileSync('docs/rules/row-total.md', 'utf8'));
      assert.equal(await page('no-such-rule'), null);
      assert.equal(await page('../../README'), null);
      assert.equal(await page('README'), null);
    }));
});
