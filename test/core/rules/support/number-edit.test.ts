import assert from 'node:assert/strict';
import { applyFixes } from '../../../../core/lint/fix';
import type { Cell } from '../../../../core/report/types';
import { numberEdits } from '../../../../core/rules/support/number-edit';

/** The text after the number in the brackets was changed; undefined where it is left alone. */
function changed(marked: string, value: number, to: number): string | undefined {
  const start = marked.indexOf('⟦');
  const end = marked.indexOf('⟧') - 1;
  const text = marked.replace('⟦', '').replace('⟧', '');
  const cell: Cell = { form: 'number', value, raw: text.slice(start, end), range: { start, end } };
  const edits = numberEdits(text, cell, to);
  return edits && applyFixes(text, [{ edits }]).text;
}

describe('changing the number of a cell', () => {
  it('changes the digits and nothing else', () => {
    assert.equal(changed('| 3 | ⟦154⟧ | 2 |', 154, 153), '| 3 | 153 | 2 |');
  });

  it('leaves unit, note and plus sign', () => {
    assert.equal(changed('| ⟦22件⟧ |', 22, 21), '| 21件 |');
    assert.equal(changed('| ⟦22(其中修订16件)⟧ |', 22, 20), '| 20(其中修订16件) |');
    assert.equal(changed('| ⟦+16⟧ |', 16, 17), '| +17 |');
  });

  it('takes a minus sign away, for no count is negative', () => {
    assert.equal(changed('| ⟦-3⟧ |', -3, 3), '| 3 |');
    assert.equal(changed('| ⟦减3⟧ |', -3, 3), undefined);
  });

  it('keeps width and grouping', () => {
    assert.equal(changed('| ⟦１５４⟧ |', 154, 153), '| １５３ |');
    assert.equal(changed('| ⟦1,234⟧ |', 1234, 12345), '| 12,345 |');
    assert.equal(changed('| ⟦1,234⟧ |', 1234, 7), '| 7 |');
  });

  it('joins what tags part, and takes no digit of a tag, an entity or a comment', () => {
    const parted = '<td>⟦<b>1</b><font size="2">54</font>⟧</td>';
    assert.equal(changed(parted, 154, 153), '<td><b>153</b><font size="2"></font></td>');
    assert.equal(changed('<td>⟦&#160;7<!-- 8 -->⟧</td>', 7, 9), '<td>&#160;9<!-- 8 --></td>');
  });

  it('leaves a cell alone whose digits are not those of its value', () => {
    assert.equal(changed('| ⟦&#49;⟧ |', 1, 2), undefined);
    assert.equal(changed('| ⟦十二⟧ |', 12, 13), undefined);
  });
});
