/** Reports as OpenCC converts them: to Taiwan's words they are found, once, and put back; to plain Traditional they are not. */
import assert from 'node:assert/strict';
import { Converter } from 'opencc-js';
import { lintText } from '../../../core/lint/engine';
import { fixText } from '../../../core/lint/fix';

const REPORT = `青石县教育局2023年政府信息公开工作年度报告

一、总体情况
2023年，青石县教育局着力优化政务服务，依托政府门户网站、小程序和互联网平台主动公开行政规范性文件2件，政策文件12份，征求意见5次，
在线访谈3期，答复申请2件，设置链接8个，发布视频4条，网络留言办结率100%，进一步关注群众需要，走访县档案馆1次。
三、收到和处理政府信息公开申请情况
行政复议0件，没有无正当理由大量反复申请。
`;

function conversions(text: string) {
  const { findings, failures } = lintText(text);
  assert.deepEqual(failures, []);
  return findings.filter(({ rule }) => rule === 'converted-text');
}

function converted(to: 'twp' | 'tw' | 'hk' | 't'): string {
  return Converter({ from: 'cn', to })(REPORT);
}

describe('converted-text', () => {
  it('finds a report in the words of Taiwan, once', () => {
    assert.equal(conversions(converted('twp')).length, 1);
    assert.equal(conversions(converted('twp').repeat(40)).length, 1);
  });

  it('puts it back word for word', () => {
    const { text, unsettled } = fixText(converted('twp'), { safe: false, rules: ['converted-text'] });
    assert.deepEqual(unsettled, []);
    // OpenCC itself makes 檔案館 of both 档案馆 and 文件馆, and 線上訪談 of 在线访谈.
    assert.equal(text, REPORT);
  });

  for (const to of ['tw', 'hk', 't'] as const)
    it(`finds nothing in Traditional characters alone (${to})`, () => {
      assert.deepEqual(conversions(converted(to)), []);
    });
});
