import assert from 'node:assert/strict';
import { findPeriod } from '../../../core/report/period';
import { textAt } from '../../../core/text/range';

function periodOf(text: string): string | undefined {
  const period = findPeriod(text, 0, text.length);
  if (!period) return undefined;
  const show = (date: typeof period.start) =>
    [
      `${date.year ?? ''}-${date.month}-${date.day ?? ''}`,
      ...date.damage.map((d) => `${d.kind} ${d.what}`),
    ].join(' ');
  return `${show(period.start)} | ${show(period.end)}`;
}

describe('statistic period', () => {
  it('reads the period as the form has it', () => {
    const text = '所列数据的统计期限自2023年1月1日起至2023年12月31日止。';
    assert.equal(periodOf(text), '2023-1-1 | 2023-12-31');
    const period = findPeriod(text, 0, text.length);
    assert.ok(period);
    assert.equal(textAt(text, period.range), '2023年1月1日起至2023年12月31日');
    assert.equal(textAt(text, period.end.range), '2023年12月31日');
  });

  it('reads shorter and wider forms', () => {
    assert.equal(periodOf('统计时间为 2023 年 1 月 1 日至 12\n月 31 日。'), '2023-1-1 | -12-31');
    assert.equal(periodOf('统计期限自2023年1月1日起,至2023年12月31日止'), '2023-1-1 | 2023-12-31');
    assert.equal(periodOf('统计时间：2023.1.1-2023.12.31'), '2023-1-1 | 2023-12-31');
    assert.equal(periodOf('统计时间：2023-01-01至2023-12-31。'), '2023-1-1 | 2023-12-31');
    assert.equal(periodOf('數據的統計期限為2023年1月1日至2023年12月31日'), '2023-1-1 | 2023-12-31');
    assert.equal(periodOf('统计时限为2023年1月至12月。'), '2023-1- | -12-');
  });

  it('names what a damaged date lacks', () => {
    assert.equal(periodOf('自20231月1日起至202312月31日止'), '2023-1-1 lost 年 | 2023-12-31 lost 年');
    assert.equal(
      periodOf('期限自202111日起至20211230日止'),
      '2021-1-1 lost 年 lost 月 | 2021-12-30 lost 年 lost 月',
    );
    assert.equal(
      periodOf('自202011日起,至20201231日止'),
      '2020-1-1 lost 年 lost 月 | 2020-12-31 lost 年 lost 月',
    );
    assert.equal(periodOf('从2023年1月1日至12月31止'), '2023-1-1 | -12-31 lost 日');
    assert.equal(periodOf('自2025  1  1  日至2025年12月31日'), '2025-1-1 lost 年 lost 月 | 2025-12-31');
    assert.equal(periodOf('自2020年1月1日至202020年12月31日'), '2020-1-1 | 2020-12-31 doubled 20');
  });

  it('keeps away from other dates and numbers', () => {
    assert.equal(periodOf('《行动方案（2024－2027年）》'), undefined);
    assert.equal(periodOf('电话：0517-83605210，邮编：223001'), undefined);
    assert.equal(periodOf('2023年1月16日'), undefined);
    assert.equal(periodOf('会议于2023年3月1日至3月5日召开'), undefined);
  });
});
