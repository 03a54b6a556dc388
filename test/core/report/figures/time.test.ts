/** When a number is of, by the words before it. The report is that of 2023. */
import assert from 'node:assert/strict';
import { timeIn } from '../../../../core/report/figures/time';
import type { Time } from '../../../../core/report/figures/types';
import { figuresIn } from '../../../support/prose-report';

const timeOf = (words: string, before: Time = 'this') => timeIn(words, before, 2023);

/** 「16件 this」: every number of a sentence with its time. */
function timesIn(sentence: string): string[] {
  const text = `清河县水务局2023年政府信息公开工作年度报告\n一、总体情况\n${sentence}\n`;
  return figuresIn(text).map(({ said, time }) => `${said} ${time}`);
}

describe('the time of a number', () => {
  it("is the report's year unless another is named", () => {
    assert.equal(timeOf('我局共收到政府信息公开申请'), 'this');
    assert.equal(timeOf('2023年收到申请'), 'this');
    assert.equal(timeOf('今年收到申请', 'last'), 'this');
  });

  it('is the year before, or another', () => {
    assert.equal(timeOf('上年收到申请'), 'last');
    assert.equal(timeOf('去年收到申请'), 'last');
    assert.equal(timeOf('2022年收到申请'), 'last');
    assert.equal(timeOf('2019年收到申请'), 'another');
  });

  it('is another where only a part of the year is named', () => {
    for (const words of ['上半年收到申请', '三季度收到申请', '2023年1月收到申请', '12月份收到申请'])
      assert.equal(timeOf(words), 'another', words);
    for (const words of ['2023年1月1日至12月31日收到申请', '1月至12月收到申请', '1-12月收到申请'])
      assert.equal(timeOf(words), 'this', words);
    assert.equal(timeOf('全年共收到申请', 'another'), 'this');
  });

  it('is open where it goes back', () => {
    assert.equal(timeOf('截至12月底累计公开'), 'since');
    assert.equal(timeOf('历年公开信息'), 'since');
    assert.equal(timeOf('2019年以来公开信息累计'), 'since');
  });

  it('lasts until another time is named, but 累计 is of one number only', () => {
    assert.equal(timeOf('，办结', 'last'), 'last');
    assert.equal(timeOf('，办结', 'another'), 'another');
    assert.equal(timeOf('，办结', 'since'), 'this');
  });

  it('is not that of the year which applications came from or went to', () => {
    for (const words of [
      '上年结转',
      '2022年结转',
      '上年度未办结',
      '结转2024年继续办理',
      '转至2024年',
      '顺延至2024年',
    ])
      assert.equal(timeOf(words), 'this', words);
  });

  it('is not that of the year which it is compared with', () => {
    for (const words of ['较上年增加', '比2022年增加', '与上年相比减少', '同比增长'])
      assert.equal(timeOf(words), 'this', words);
  });

  it('is not that of a name in quotes or of a title', () => {
    assert.equal(timeOf('印发《2022年政务公开工作要点》'), 'this');
    assert.equal(timeOf('落实“2021年十件实事”'), 'this');
  });
});

describe("last year's number in a sentence of this year", () => {
  it('leaves what stands behind it in this year', () => {
    assert.deepEqual(timesIn('收到政府信息公开申请16件，上年同期20件，其中自然人14件。'), [
      '16件 this',
      '20件 last',
      '14件 this',
    ]);
    assert.deepEqual(timesIn('收到政府信息公开申请16件，较上年的20件减少4件。'), [
      '16件 this',
      '20件 last',
      '4件 this',
    ]);
  });

  it('does not outlive its sentence', () => {
    assert.deepEqual(timesIn('2022年收到申请20件。办结16件。'), ['20件 last', '16件 this']);
  });
});
