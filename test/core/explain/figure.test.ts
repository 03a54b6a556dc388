import assert from 'node:assert/strict';
import { figureVerdict, figureWords } from '../../../core/explain/figure';
import type { Basis, Figure } from '../../../core/report/figures';
import { figureOf } from '../../support/figure-of';

const BASIS: Basis = {
  kind: 'cells',
  terms: [],
  name: { zh: '本年新收＋上年结转', en: 'received + carried over' },
  formula: '3511＋96',
  value: 3607,
  from: [],
};

const said = (figure: Partial<Figure>, locale: 'zh' | 'en' = 'zh') =>
  figureWords(figureOf(figure)).map((words) => words[locale]);

describe('what is said of a number in the prose', () => {
  it('tied: what it equals', () => {
    assert.deepEqual(said({ value: 3607, class: 'tied', basis: BASIS }), [
      '对应：本年新收＋上年结转＝3511＋96＝3607',
    ]);
    assert.deepEqual(said({ value: 3607, class: 'tied', basis: BASIS }, 'en'), [
      'Compared with: received + carried over = 3511＋96＝3607',
    ]);
  });

  it('contradicting: what it should be, by how much it differs, and the slip', () => {
    const text = { zh: '3670 与 3607 两位数字写反了', en: 'two digits swapped' };
    const difference = { kind: 'digit-slip', isSlip: true, text, terms: [] } as const;
    assert.deepEqual(said({ value: 3670, class: 'contradicts', basis: BASIS, difference }), [
      '对应：本年新收＋上年结转＝3511＋96＝3607',
      '按此应为 3607，相差 63。',
      '3670 与 3607 两位数字写反了。',
    ]);
  });

  it('a percentage and 余: from the number, or from the nearer end of what may be meant', () => {
    const ratio: Basis = { ...BASIS, kind: 'ratio', value: 70.41022192 };
    const percent = { value: 70.46, low: 70.455, high: 70.465, precision: 'rounded', basis: ratio } as const;
    assert.equal(said({ ...percent, class: 'contradicts' })[1], '按此应为 70.41，相差 0.05。');
    const all = { value: 100, basis: { ...ratio, value: 99.9327505 }, class: 'contradicts' } as const;
    assert.equal(said(all)[1], '按此应为 99.93，相差 0.07。');
    const more = { value: 4000, low: 4000, high: 5000, precision: 'more', basis: BASIS } as const;
    assert.equal(said({ ...more, class: 'contradicts' })[1], '按此应为 3607，相差 393。');
  });

  it('explained: why it differs; unknown: that it cannot be told; other: nothing more', () => {
    const text = { zh: '134＝总计 170－尚未审结 36', en: '134 = 170 − 36' };
    const difference = { kind: 'less-pending', isSlip: false, text, terms: [] } as const;
    assert.deepEqual(said({ class: 'explained', difference }), ['134＝总计 170－尚未审结 36。']);
    const list: Basis = { ...BASIS, kind: 'list' };
    assert.match(said({ class: 'explained', basis: list }).join(), /可能互有重复/);
    assert.match(said({ class: 'unknown', basis: BASIS }).join(), /^可能对应：.+＝3607。/);
    assert.match(said({ class: 'unknown' }).join(), /^本报告里没有/);
    assert.deepEqual(said({ class: 'other' }), []);
    assert.equal(figureVerdict(figureOf({ class: 'other' })).zh, '与本报告的表格无关');
  });
});
