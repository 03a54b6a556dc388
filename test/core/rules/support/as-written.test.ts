import assert from 'node:assert/strict';
import { cellAsWritten } from '../../../../core/rules/support/as-written';

describe('a cell in a message', () => {
  it('is what a reader sees of it', () => {
    assert.equal(cellAsWritten({ raw: '2</span><span>097件' }), '2097件');
    assert.equal(cellAsWritten({ raw: '12<!-- 核对 -->&nbsp;' }), '12');
    assert.equal(cellAsWritten({ raw: '22(其中修订16件)' }), '22(其中修订16件)');
    assert.equal(cellAsWritten({ raw: '<5' }), '<5', 'no tag');
  });
});
