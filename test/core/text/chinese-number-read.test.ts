/** Chinese numerals: what they are worth, and what only looks like one. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { chineseValue, inNumerals } from '../../../core/text/chinese-number';

describe('Chinese numerals', () => {
  it('are read up to 亿', () => {
    const values: Readonly<Record<string, number>> = {
      零: 0,
      三: 3,
      两: 2,
      十: 10,
      十二: 12,
      二十: 20,
      九十九: 99,
      一百: 100,
      一百零五: 105,
      一百一十: 110,
      两百: 200,
      三千: 3000,
      三千零二十: 3020,
      一万二千: 12_000,
      十二万: 120_000,
      三万零六: 30_006,
      一亿: 100_000_000,
      一亿零五百万: 105_000_000,
    };
    for (const [numeral, value] of Object.entries(values))
      assert.equal(chineseValue(numeral), value, numeral);
  });

  it('are none where digits follow one another, where 万 leads, or among other words', () => {
    for (const text of ['三四', '七八', '二〇二三', '万', '万一', '一件', '12'])
      assert.equal(chineseValue(text), undefined, text);
  });

  it('are read as they are written', () => {
    fc.assert(
      fc.property(fc.nat(9999), (value) => {
        const written = inNumerals(value);
        assert.ok(written !== undefined);
        assert.equal(chineseValue(written), value, written);
      }),
    );
  });
});
