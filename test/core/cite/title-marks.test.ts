import assert from 'node:assert/strict';
import fc from 'fast-check';
import { lostMarksIn, mayNest, nestedMarksIn } from '../../../core/cite/title-marks';
import { timePerCharacter } from '../../support/time';

/** The text with every nested pair as it should be. */
function mended(text: string): string {
  const characters = [...text];
  for (const { open, close, wanted } of nestedMarksIn(text)) {
    characters[open.start] = wanted[0];
    characters[close.start] = wanted[1];
  }
  return characters.join('');
}

const MARKS = [
  ['《', '》'],
  ['〈', '〉'],
  ['<', '>'],
  ['＜', '＞'],
] as const;

/** A title with titles inside, its marks chosen by `marksAt`. */
const { title } = fc.letrec<{ title: readonly string[]; inner: readonly string[] }>((tie) => ({
  title: fc
    .tuple(fc.constantFrom('甲', '关于乙'), fc.array(tie('inner'), { maxLength: 2 }))
    .map(([name, inner]) => [name, ...inner.flat()]),
  inner: fc.constantFrom(['丙'], ['丁', '戊']),
}));

function written(names: readonly string[], marksAt: (depth: number) => readonly [string, string]): string {
  return names.reduceRight((inner, name, depth) => {
    const [open, close] = marksAt(depth);
    return `${open}${name}${inner}${close}`;
  }, '');
}

describe('titles inside titles', () => {
  it('are right where double and single marks take turns', () => {
    fc.assert(
      fc.property(title, (names) => {
        const text = written(names, (depth) => (depth % 2 === 0 ? ['《', '》'] : ['〈', '〉']));
        assert.deepEqual([...nestedMarksIn(text)], []);
      }),
    );
  });

  it('come to be right, whatever marks they have', () => {
    fc.assert(
      fc.property(
        title,
        fc.array(fc.constantFrom(...MARKS), { minLength: 8, maxLength: 8 }),
        (names, marks) => {
          const text = written(names, (depth) => (depth === 0 ? MARKS[0] : (marks[depth] ?? MARKS[0])));
          const right = written(names, (depth) => (depth % 2 === 0 ? ['《', '》'] : ['〈', '〉']));
          assert.equal(mended(text), right);
          assert.ok(names.length === 1 || mayNest(text));
        },
      ),
    );
  });

  it('are mended once and for all in any heap of marks', () => {
    const piece = fc.constantFrom(
      '《',
      '》',
      '〈',
      '〉',
      '<',
      '>',
      '甲',
      '、',
      '，',
      '。',
      '的通知',
      '印发',
      '\n\n',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 24 }), (pieces) => {
        const once = mended(pieces.join(''));
        assert.equal(mended(once), once);
        if (!mayNest(once)) assert.deepEqual([...nestedMarksIn(once)], []);
      }),
    );
  });

  it('are not told apart where a mark is lost', () => {
    for (const text of ['《甲《乙》', '《甲、《乙》、《丙》》', '《甲。《乙》》', '甲《乙》》', '《甲<乙》>'])
      assert.deepEqual([...nestedMarksIn(text)], [], text);
  });

  for (const hard of ['《', '《》', '《甲', '《甲<', '《甲印发《乙', '《关于印发《甲》的通知', '\n ', '《<>'])
    it(`take no longer each the more there are of them: ${JSON.stringify(hard)}`, () => {
      const use = (text: string) => [mayNest(text), ...nestedMarksIn(text), ...lostMarksIn(text)];
      const text = (length: number) => hard.repeat(length / hard.length);
      timePerCharacter(use, text(10_000));
      const [short = 0, long = 0] = [10_000, 100_000].map((length) => timePerCharacter(use, text(length)));
      assert.ok(long < short * 8 + 0.2, `${short} µs a character in a short text, ${long} µs in a long one`);
    });
});
