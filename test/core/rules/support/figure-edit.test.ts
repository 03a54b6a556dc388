import assert from 'node:assert/strict';
import { applyFixes } from '../../../../core/lint/fix';
import type { Figure } from '../../../../core/report/figures';
import { readReport } from '../../../../core/report/parse';
import { figureEdit } from '../../../../core/rules/support/figure-edit';
import { figureOf } from '../../../support/figure-of';

/** The text after the figure in the brackets was changed; undefined where it is left alone. */
function changed(marked: string, value: number, to: number, more: Partial<Figure> = {}): string | undefined {
  const start = marked.indexOf('⟦');
  const end = marked.indexOf('⟧') - 1;
  const document = readReport(marked.replace('⟦', '').replace('⟧', ''));
  const edit = figureEdit(document, figureOf({ value, digits: { start, end }, ...more }), to);
  return edit && applyFixes(document.text, [{ edits: [edit] }]).text;
}

describe('changing the number of a figure', () => {
  it('changes the digits and nothing else', () => {
    assert.equal(changed('收到申请⟦35⟧件。', 35, 36), '收到申请36件。');
    assert.equal(changed('收到申请⟦1,234⟧件。', 1234, 12345), '收到申请12,345件。');
    assert.equal(changed('收到申请⟦３５⟧件。', 35, 106), '收到申请１０６件。');
    assert.equal(changed('收到申请⟦35⟧件。', 35, 35), undefined);
  });

  it('keeps decimals and 万', () => {
    const rounded = { precision: 'rounded' } as const;
    assert.equal(changed('收费⟦12.35⟧万元。', 12.35, 12.4567, rounded), '收费12.46万元。');
    assert.equal(changed('收费⟦1,234.5⟧万元。', 1234.5, 9876.54, rounded), '收费9,876.5万元。');
    assert.equal(changed('作出⟦1.3⟧万件。', 13000, 14210, rounded), '作出1.4万件。');
    assert.equal(changed('作出⟦３．５⟧万件。', 35000, 46000, rounded), '作出４．６万件。');
  });

  it('keeps Chinese numerals', () => {
    assert.equal(changed('收到申请⟦十二⟧件。', 12, 15), '收到申请十五件。');
    assert.equal(changed('收到申请⟦两⟧件。', 2, 3), '收到申请三件。');
    assert.equal(changed('收到申请⟦一百零三⟧件。', 103, 2), '收到申请两件。');
  });

  it('leaves alone what is not exact, and digits that are not surely those of the number', () => {
    assert.equal(changed('收到申请⟦100⟧余件。', 100, 120, { precision: 'more' }), undefined);
    assert.equal(changed('收到申请⟦3 5⟧件。', 35, 36), undefined);
    assert.equal(changed('收到申请⟦35⟧件。', 36, 37), undefined);
    assert.equal(changed('收到申请⟦12⟧万件。', 120000, 123456), undefined);
    assert.equal(changed('收到申请⟦35⟧件。', 35, -1), undefined);
  });
});
