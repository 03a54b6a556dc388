import assert from 'node:assert/strict';
import { formatMessage } from '../../../core/lint/message';

const SUM = { zh: '一（{new}）＋二（{old}）＝{sum}', en: '{new} + {old} = {sum}' };

describe('messages', () => {
  it('fill their places in either language', () => {
    const args = { new: 154, old: 3, sum: 157 };
    assert.equal(formatMessage(SUM, args, 'zh'), '一（154）＋二（3）＝157');
    assert.equal(formatMessage(SUM, args, 'en'), '154 + 3 = 157');
  });

  it('do not look into what fills a place', () => {
    assert.equal(formatMessage({ zh: '「{name}」', en: '' }, { name: '{name}' }, 'zh'), '「{name}」');
  });

  it('stay as they are without places', () => {
    assert.equal(formatMessage({ zh: '无。', en: 'None.' }, undefined, 'zh'), '无。');
  });

  it('fail for a place without argument', () => {
    assert.throws(() => formatMessage(SUM, { new: 1, old: 2 }, 'zh'), /no argument \{sum\}/);
  });
});
