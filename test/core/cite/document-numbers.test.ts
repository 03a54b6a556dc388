import assert from 'node:assert/strict';
import fc from 'fast-check';
import { documentNumbersIn } from '../../../core/cite/document-numbers';
import { textAt } from '../../../core/text/range';
import { timePerCharacter } from '../../support/time';

/** Words before, year and digits of each number, parted by a space; `?` where no bracket is. */
function read(text: string): string[] {
  return [...documentNumbersIn(text)].map(({ words, open, year, close, serial, isOrdinal }) => {
    const marks = `${open ? textAt(text, open) : '?'}${year.value}${close ? textAt(text, close) : '?'}`;
    return `${words} ${marks} ${isOrdinal ? '第' : ''}${serial.text}`;
  });
}

describe('document numbers', () => {
  it('are read with their issuer, however the brackets are written', () => {
    assert.deepEqual(read('按照国办公开办函〔2021〕30号、青政办发【2019】2-16 號'), [
      '按照国办公开办函 〔2021〕 30',
      '青政办发 【2019】 2-16',
    ]);
    assert.deepEqual(read('国办公开办函202130号，国办函〔2020 109号，（2021〕第5号'), [
      '国办公开办函 ?2021? 30',
      '国办函 〔2020? 109',
      ' （2021〕 第5',
    ]);
  });

  it('are read through tags and spaces', () => {
    assert.deepEqual(read(`国办函${'\u2060'.repeat(90)}〔2020〕${'\u2060'.repeat(7)}109号`), [
      '国办函 〔2020〕 109',
    ]);
    assert.deepEqual(read('国办函 〔 2020 〕\n109 号'), ['国办函 〔2020〕 109']);
  });

  it('are no licences, dates and other numbers', () => {
    assert.deepEqual(read('青ICP备12020016438号、2023年第5号、〔1999〕5号、30号文件'), []);
  });

  it('keep their ranges in any surroundings', () => {
    const piece = fc.constantFrom('〔', '[', '2021', '〕', ']', '30', '号', '第', ' ', '函', '\n', '\u2060');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        for (const number of documentNumbersIn(text)) {
          const { range, year, serial, words, wordsEnd } = number;
          assert.equal(textAt(text, year), '2021');
          assert.equal(textAt(text, serial), serial.text);
          assert.ok(range.start <= year.start && year.end <= serial.start && serial.end < range.end);
          assert.ok(text.slice(0, wordsEnd).endsWith(words) && wordsEnd <= range.start);
        }
      }),
    );
  });

  for (const hard of [
    '号',
    '2021号',
    '〔2021〕',
    '\u2060号',
    ' 1号',
    '2-2号',
    '函〔2021\u2060\u2060\u2060号',
  ])
    it(`take no longer each the more there are of them: ${JSON.stringify(hard)}`, () => {
      const use = (text: string) => [...documentNumbersIn(text)];
      const text = (length: number) => hard.repeat(length / hard.length);
      timePerCharacter(use, text(10_000));
      const [short = 0, long = 0] = [10_000, 100_000].map((length) => timePerCharacter(use, text(length)));
      assert.ok(long < short * 8 + 0.2, `${short} µs a character in a short text, ${long} µs in a long one`);
    });
});
