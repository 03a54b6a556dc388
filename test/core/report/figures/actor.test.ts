/** Whose number it is, by the words before the verb. */
import assert from 'node:assert/strict';
import { type Actor, actorOf } from '../../../../core/report/figures/actor';
import { figuresIn } from '../../../support/prose-report';

function check(body: string, cases: Readonly<Record<string, Actor>>): void {
  for (const [words, expected] of Object.entries(cases)) assert.equal(actorOf(words, body), expected, words);
}

describe('who is named before the verb', () => {
  it('is nobody in words of time, number and manner', () => {
    check('清河县水务局', {
      '': 'none',
      '2023年': 'none',
      全年共: 'none',
      截至12月底累计: 'none',
      本年度依法依规及时: 'none',
      其中: 'none',
      依法处理: 'none',
    });
  });

  it('is the body itself, by its name, its short name or as 我 and 本', () => {
    check('清河县水务局', {
      '2023年我局共': 'whole',
      本机关全年: 'whole',
      本单位: 'whole',
      全局: 'whole',
      清河县水务局: 'whole',
      县水务局: 'whole',
    });
    check('上海市科学技术委员会', { 市科委: 'whole' });
    check('清河县人民政府', { 全县各级行政机关: 'whole', 我县: 'whole', 全县: 'whole' });
  });

  it('is a part: a department, an office, each of several', () => {
    check('清河县', {
      其中县住房和城乡建设局: 'part',
      县政府办代表县政府: 'part',
      各乡镇: 'part',
      县直部门: 'part',
      城关镇: 'part',
      县公安局: 'part',
    });
  });

  it('may be another where a department speaks of its whole county', () => {
    check('清河县水务局', { 全县: 'doubtful', 局机关: 'doubtful', 我县: 'doubtful' });
  });
});

describe('the scope of numbers in a sentence', () => {
  const scopesIn = (sentence: string) =>
    figuresIn(`清河县2023年政府信息公开工作年度报告\n一、总体情况\n${sentence}\n`).map(
      ({ said, scope }) => `${said} ${scope}`,
    );

  it('is that of the part until the sentence ends', () => {
    assert.deepEqual(scopesIn('县公安局收到政府信息公开申请9件，办结8件。全县办结申请16件。'), [
      '9件 part',
      '8件 part',
      '16件 whole',
    ]);
  });

  it('is the whole again where the whole is named', () => {
    assert.deepEqual(scopesIn('县公安局收到政府信息公开申请9件，全县收到政府信息公开申请31件。'), [
      '9件 part',
      '31件 whole',
    ]);
  });
});
