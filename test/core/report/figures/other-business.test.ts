import assert from 'node:assert/strict';
import { lintText } from '../../../../core/lint/engine';
import { figuresIn, reportSaying } from '../../../support/prose-report';
import { figuresFrom } from '../../../support/random-report';

/** What a report of a bureau says beside its applications: with the words of the tables, and not of them. */
const OTHER_BUSINESS: readonly string[] = [
  '2024年，区财政局网站主动公开信息1,203条，其中工作动态860条、通知公告200条、政策法规143条。',
  '全年办理人大建议12件、政协提案8件，办结率100%，满意率100%。',
  '全年共受理群众来信来访132件次，办结130件，办结率98.5%。',
  '我局承办行政复议案件3件，均为其他事项，与政府信息公开无关。',
  '截至2024年底，全区累计收到政府信息公开申请512件。',
  '自2008年《条例》施行以来，我局共受理政府信息公开申请86件，其中2023年受理9件。',
  '办理政务服务事项3.2万件，一网通办率达98%，即办件占比65.3%。',
  '行政执法信息公示平台公示行政处罚决定136条、行政许可决定2045条。',
  '对5件规范性文件开展合法性审查，清理规范性文件23件，废止2件，修改1件。',
  '12345热线工单受理量为1582件，按期办结率99.8%，群众满意率97.6%。',
  '公文办理时同步认定公开属性，全年认定84件，其中主动公开50件、依申请公开20件、不予公开14件。',
  '涉及第三方权益的9件，均书面征求意见，第三方同意公开的7件，不同意的按规定处理并说明理由。',
];

describe('numbers of other business', () => {
  const figures = { ...figuresFrom('2021', 7), body: '云岭区财政局' };

  for (const sentence of OTHER_BUSINESS)
    it(`are not held against the tables: ${sentence}`, () => {
      const text = reportSaying(figures, sentence);
      assert.deepEqual(
        figuresIn(text).filter(({ class: verdict }) => verdict === 'contradicts'),
        [],
      );
      assert.deepEqual(
        lintText(text).findings.filter(({ rule }) => rule.startsWith('prose-')),
        [],
      );
    });
});
