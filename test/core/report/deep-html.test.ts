import assert from 'node:assert/strict';
import { readHtml } from '../../../core/report/html';
import { readReport } from '../../../core/report/parse';
import { timePerCharacter } from '../../support/time';

describe('tags that nothing closes', () => {
  for (const tags of ['<table><tr><td>', '<div>', '<b>', '<ul><li>'])
    it(`take no longer each the more there are of them: ${tags}`, () => {
      const text = (length: number) => `<p></p>${tags.repeat(length / tags.length)}`;
      timePerCharacter(readReport, text(30_000));
      const [short, long] = [
        timePerCharacter(readReport, text(100_000)),
        timePerCharacter(readReport, text(800_000)),
      ];
      assert.ok(long < short * 5, `${short} µs a character in a short text, ${long} µs in a long one`);
    });

  it('hide no table behind them', () => {
    const before = '<div>'.repeat(5500);
    const text = `${before}<table><tr><td>行政处罚</td><td>7</td></tr></table>`;
    const { text: readable, tables } = readHtml(text);
    assert.equal(readable.length, text.length);
    assert.deepEqual(
      tables.map(({ rows }) =>
        rows.map((cells) => cells.map(({ range }) => text.slice(range.start, range.end))),
      ),
      [[['行政处罚', '7']]],
    );
  });
});
