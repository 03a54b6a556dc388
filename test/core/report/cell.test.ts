/** What may stand in a cell, and what it is read as. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readCell } from '../../../core/report/cell';

const read = (text: string) => readCell(text, 0, text.length);

describe('cells', () => {
  const numbers: [string, number, object?][] = [
    ['0', 0],
    [' 1362 ', 1362],
    ['+16', 16, { sign: '+' }],
    ['-257', -257, { sign: '-' }],
    ['−3', -3, { sign: '-' }],
    ['增15', 15, { sign: '+', note: '增' }],
    ['减4', -4, { sign: '-', note: '减' }],
    ['10,127,786', 10127786],
    ['１２', 12],
    ['59237.2449', 59237.2449, { decimals: 4 }],
    ['16359.26412(万元)', 16359.26412, { unit: '万元', decimals: 5 }],
    ['251000元', 251000, { unit: '元' }],
    ['160.5964 万元', 160.5964, { unit: '万元' }],
    ['22(其中修订16件)', 22, { note: '其中修订16件' }],
    ['22（其中修订 16 件）', 22, { note: '其中修订16件' }],
    ['? 0', 0],
    ['1\u2060\u20602', 12],
  ];
  for (const [text, value, parts] of numbers) {
    it(`${text} is ${value}`, () => {
      const cell = read(text);
      assert.equal(cell.form, 'number');
      assert.equal(cell.value, value);
      for (const [key, expected] of Object.entries(parts ?? {})) assert.equal(cell[key as 'unit'], expected);
    });
  }

  for (const text of ['-', '/', '无', '——', '不适用']) {
    it(`${text} is a dash, not 0`, () =>
      assert.deepEqual([read(text).form, read(text).value], ['dash', null]));
  }
  for (const text of ['', '  ', '\u00a0', '\u3000']) {
    it(`${JSON.stringify(text)} is a blank, not 0`, () =>
      assert.deepEqual([read(text).form, read(text).value], ['blank', null]));
  }
  for (const text of [
    '零',
    '12 34',
    '1.2.3',
    '1,23',
    '约5',
    '5余',
    '3-4',
    '1.属于国家秘密',
    '一、本年新收',
  ]) {
    it(`${text} is no number`, () => assert.equal(read(text).form, 'text'));
  }

  it('the range holds exactly the characters of the cell, white space around them left out', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[ \u3000]{0,3}$/),
        fc.nat(),
        fc.stringMatching(/^[ \n]{0,3}$/),
        (before, value, after) => {
          const text = `${before}${value}${after}`;
          const cell = read(text);
          assert.equal(text.slice(cell.range.start, cell.range.end), String(value));
          assert.equal(cell.value, value);
        },
      ),
    );
  });

  it('never throws, whatever the text', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => void read(text)));
  });
});
