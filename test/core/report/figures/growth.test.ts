/** Growth: against last year's number in the sentence, or in last year's report. */
import assert from 'node:assert/strict';
import { figuresIn } from '../../../support/prose-report';

const TITLE = '清河县水务局2023年政府信息公开工作年度报告';

/** 「25% contradicts 360÷300－1」: the last number of a sentence. */
function lastIn(sentence: string, title = TITLE): string {
  const found = figuresIn(`${title}\n一、总体情况\n${sentence}\n`).at(-1);
  assert.ok(found, sentence);
  return [found.said, found.class, ...(found.basis ? [found.basis.formula] : [])].join(' ');
}

function checkAll(cases: Readonly<Record<string, string>>): void {
  for (const [sentence, expected] of Object.entries(cases))
    assert.equal(lastIn(sentence), expected, sentence);
}

describe('growth', () => {
  it("is over last year's number in the same sentence", () => {
    checkAll({
      '公开信息360条，上年同期300条，同比增长20%。': '20% tied 360÷300－1',
      '受理来电48件，上年60件，同比下降20%。': '20% tied 48÷60－1',
      '发布稿件3646条，上年3607条，同比增长1.08%。': '1.08% tied 3646÷3607－1',
      '举办培训9场，去年6场，同比增加3场。': '3场 tied 9－6',
      '举办培训6场，去年9场，同比减少3场。': '3场 tied 6－9',
    });
  });

  it('is not told of the last part of a list, where it may be that of the whole', () => {
    checkAll({
      '发布稿件23篇：图文21篇，视频2篇；较上年16篇增加7篇。': '7篇 unknown',
      '发布稿件23篇，其中图文21篇，视频2篇，较上年16篇增加7篇。': '7篇 unknown',
      '发布稿件23篇，其中图文21篇，较上年16篇增加5篇。': '5篇 tied 21－16',
    });
  });

  it('is contradicted by it', () => {
    checkAll({
      '公开信息360条，上年同期300条，同比增长25%。': '25% contradicts 360÷300－1',
      '举办培训9场，去年6场，同比增加4场。': '4场 contradicts 9－6',
    });
  });

  it('is contradicted by its direction', () => {
    checkAll({
      '公开信息240条，上年同期300条，同比增长20%。': '20% contradicts 240÷300－1',
      '举办培训9场，去年6场，同比减少3场。': '3场 contradicts 9－6',
    });
  });

  it("cannot be told without last year's number", () => {
    checkAll({
      '公开信息360条，同比增长20%。': '20% unknown',
      '公开信息360条。上年同期300条。同比增长25%。': '25% unknown',
      '满意率98%，较上年提升2.5个百分点。': '2.5个百分点 unknown',
    });
  });

  it('cannot be told where a number is not exact', () => {
    checkAll({
      '公开信息360余条，上年同期300条，同比增长25%。': '25% unknown',
      '公开信息360条，上年同期300余条，同比增长25%。': '25% unknown',
      '公开信息360条，上年同期300条，同比增长约25%。': '25% unknown',
    });
  });

  it('of a rate is the difference of the two that stand before it, as they are rounded', () => {
    checkAll({
      '办结率由95%提高到98%，提高3个百分点。': '3个百分点 tied 98－95',
      '办结率由95.2%提高到98.1%，提高2.9个百分点。': '2.9个百分点 tied 98.1－95.2',
      '办结率由95%提高到98%，提高2.6个百分点。': '2.6个百分点 tied 98－95',
      '办结率由95.2%提高到98.1%，提高3.9个百分点。': '3.9个百分点 contradicts 98.1－95.2',
      '办结率由98%下降到95%，提高3个百分点。': '3个百分点 contradicts 95－98',
      '办结率由95%提高到98%，满意率提高5个百分点。': '5个百分点 unknown',
    });
  });

  it('is not that of another thing', () => {
    checkAll({
      '公开信息360条，上年同期300条，其中解读稿件增长25%。': '25% unknown',
      '公开信息360条，上年同期60件，同比增长25%。': '25% unknown',
      '公开信息360条，上年300条，其中视频90条，同比增长50%。': '50% unknown',
    });
  });
});

describe("growth over last year's report in the same text", () => {
  const table = (natural: number) =>
    [
      '三、收到和处理政府信息公开申请情况',
      '申请人情况 | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计 |',
      `一、本年新收政府信息公开申请数量 | ${natural} | 2 | 0 | 0 | 0 | 0 | ${natural + 2} |`,
      `（七）总计 | ${natural} | 2 | 0 | 0 | 0 | 0 | ${natural + 2} |`,
    ].join('\n');
  const both = (sentence: string, before = '清河县水务局2022年政府信息公开工作年度报告') =>
    `${before}\n一、总体情况\n无。\n${table(18)}\n\n${TITLE}\n一、总体情况\n${sentence}\n${table(14)}\n`;
  const verdictOn = (text: string) => figuresIn(text).at(-1)?.class;

  it('holds or does not', () => {
    assert.equal(verdictOn(both('我局收到政府信息公开申请16件，同比下降20%。')), 'tied');
    assert.equal(verdictOn(both('我局收到政府信息公开申请16件，同比下降25%。')), 'contradicts');
    assert.equal(verdictOn(both('我局收到政府信息公开申请16件，较上年减少4件。')), 'tied');
  });

  it("cannot be told where this year's number is not that of the table, or the other report another body's", () => {
    assert.equal(verdictOn(both('我局收到政府信息公开申请17件，同比下降25%。')), 'unknown');
    assert.equal(
      verdictOn(
        both('我局收到政府信息公开申请16件，同比下降25%。', '渠口县教育局2022年政府信息公开工作年度报告'),
      ),
      'unknown',
    );
  });
});
