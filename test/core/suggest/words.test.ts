import assert from 'node:assert/strict';
import { filterOf, mayBegin } from '../../../core/suggest/words';

const TITLE = '二、主动公开政府信息情况';
const NAME = '主动公开政府信息情况';

describe('words that are typed', () => {
  it('begin what they are the beginning of: in Chinese, Traditional too, in pinyin, in initials', () => {
    for (const typed of [
      '',
      ' ',
      '二',
      '二、主动',
      '主动公开',
      '主動公開',
      'zhudong',
      'ZDGK',
      'erzhu',
      'ezd',
      '二，主',
    ])
      assert.ok(mayBegin(typed, TITLE, NAME), typed);
  });

  it('begin nothing else', () => {
    for (const typed of ['三', '公开', 'dong', '主动公布', '（', '。', '二、主动公开政府信息情况如下'])
      assert.ok(!mayBegin(typed, TITLE, NAME), typed);
  });

  it('are looked for by an editor in the words, their names and their pinyin', () => {
    assert.equal(
      filterOf('（一）主动公开', '主动公开'),
      '（一）主动公开 主动公开 yizhudonggongkai yzdgk zhudonggongkai zdgk',
    );
  });
});
