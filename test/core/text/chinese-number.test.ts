import assert from 'node:assert/strict';
import { inNumerals } from '../../../core/text/chinese-number';

describe('counts in Chinese numerals', () => {
  const WRITTEN: Readonly<Record<number, string>> = {
    0: '零',
    1: '一',
    2: '两',
    10: '十',
    12: '十二',
    20: '二十',
    35: '三十五',
    100: '一百',
    105: '一百零五',
    110: '一百一十',
    1000: '一千',
    1005: '一千零五',
    1050: '一千零五十',
    2222: '二千二百二十二',
    10000: '一万',
    10500: '一万零五百',
    20010: '两万零一十',
    120003: '十二万零三',
    1234567: '一百二十三万四千五百六十七',
  };

  for (const [count, words] of Object.entries(WRITTEN))
    it(`${count} is ${words}`, () => assert.equal(inNumerals(Number(count)), words));

  it('no count, or too great a one, is not written', () => {
    for (const value of [-1, 1.5, 1e8, Number.NaN]) assert.equal(inNumerals(value), undefined);
  });
});
