import assert from 'node:assert/strict';
import { isOlder } from '../../scripts/lib/install.mjs';

describe('which Node is too old', () => {
  it('compares number by number', () => {
    assert.equal(isOlder('20.18.3', '20.19.0'), true);
    assert.equal(isOlder('18.20.4', '20.19.0'), true);
    assert.equal(isOlder('20.19.0', '20.19.0'), false);
    assert.equal(isOlder('20.20.2', '20.19.0'), false);
    assert.equal(isOlder('22.3.0', '20.19.0'), false);
  });
});
