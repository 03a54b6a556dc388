import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyFixes } from '../../../core/lint/fix';
import { Rewriting } from '../../../core/lint/rewriting';
import type { TextEdit } from '../../../core/rules/types';

const edit = (start: number, end: number, text: string): TextEdit => ({ range: { start, end }, text });

/** The text and the edits after rounds of changes. */
function rewritten(text: string, ...rounds: TextEdit[][]) {
  const rewriting = new Rewriting(text);
  let current = text;
  for (const round of rounds) {
    const { text: next, edits } = applyFixes(
      current,
      round.map((one) => ({ edits: [one] })),
    );
    rewriting.apply(edits);
    current = next;
  }
  return { text: current, edits: rewriting.edits() };
}

describe('edits of several rounds', () => {
  it('are told by the places of the first text', () => {
    const { text, edits } = rewritten('0123456789', [edit(2, 3, '二二')], [edit(7, 8, '')]);
    assert.equal(text, '01二二345789');
    assert.deepEqual(edits, [edit(2, 3, '二二'), edit(6, 7, '')]);
  });

  it('are one where they change the same stretch', () => {
    const { edits } = rewritten('0123456789', [edit(3, 3, '甲乙丙')], [edit(4, 7, '丁')]);
    assert.deepEqual(edits, [edit(3, 4, '甲丁')]);
  });

  it('are none where a round takes back what another did', () => {
    assert.deepEqual(rewritten('0123', [edit(1, 2, '甲')], [edit(1, 2, '1')]).edits, []);
  });

  it('leave out what stays, but part no line break and no character', () => {
    assert.deepEqual(rewritten('ab\r\ncd', [edit(0, 6, 'ab\ncd')]).edits, [edit(2, 4, '\n')]);
    assert.deepEqual(rewritten('𠮷', [edit(0, 2, '𠮸')]).edits, [edit(0, 2, '𠮸')]);
  });

  it('give the text of the last round, whatever the rounds were', () => {
    const words = (maxLength: number) =>
      fc.string({ unit: fc.constantFrom('甲', '乙', '1', '|', '\n'), maxLength });
    const change = fc.tuple(fc.nat(30), fc.nat(6), words(4));
    const rounds = fc.array(fc.array(change, { maxLength: 5 }), { maxLength: 5 });
    fc.assert(
      fc.property(words(25), rounds, (text, all) => {
        const rewriting = new Rewriting(text);
        let current = text;
        for (const round of all) {
          const fixes = round.map(([at, length, written]) => {
            const start = Math.min(at, current.length);
            return { edits: [edit(start, Math.min(start + length, current.length), written)] };
          });
          const { text: next, edits } = applyFixes(current, fixes);
          rewriting.apply(edits);
          current = next;
        }
        const once = applyFixes(text, [{ edits: rewriting.edits() }]);
        assert.equal(once.text, current);
      }),
    );
  });
});
