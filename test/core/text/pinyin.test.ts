import assert from 'node:assert/strict';
import { editions } from '../../../core/edition/index';
import { pinyinOf } from '../../../core/text/pinyin';

describe('pinyin', () => {
  it('reads the words of the form', () => {
    assert.deepEqual(pinyinOf('（一）主动公开'), { full: 'yizhudonggongkai', initials: 'yzdgk' });
    assert.deepEqual(pinyinOf('行政复议'), { full: 'xingzhengfuyi', initials: 'xzfy' });
    assert.deepEqual(pinyinOf('2.重复申请'), { full: 'chongfushenqing', initials: 'cfsq' });
  });

  it('has a reading of every character of every title, topic, group and row', () => {
    const words = editions.flatMap((edition) => [
      ...edition.sections.map(({ title }) => title),
      ...edition.topics.map(({ name }) => name),
      ...Object.values(edition.groups),
      ...edition.tables.flatMap(({ rows, columns }) => [...rows, ...columns].map(({ label }) => label)),
    ]);
    const characters = new Set(words.join('').match(/\p{Script=Han}/gu));
    const silent = [...characters].filter((character) => pinyinOf(character).full === '');
    assert.deepEqual(silent, []);
  });

  it('leaves out what it has no reading of', () => {
    assert.deepEqual(pinyinOf('公鑫a1。'), { full: 'gong', initials: 'g' });
  });
});
