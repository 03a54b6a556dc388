import assert from 'node:assert/strict';
import { analyse } from '../../../core/arithmetic';
import { slipOfDigits } from '../../../core/arithmetic/slips';
import type { Slip } from '../../../core/arithmetic/types';
import { figuresWith, type RowNumbers } from '../../support/figures';
import { reportOf } from '../../support/report-of';

describe('slips of the digits', () => {
  const cases: readonly (readonly [printed: number, meant: number, slip: string | undefined])[] = [
    [12, 21, 'digits-swapped'],
    [1324, 1234, 'digits-swapped'],
    [4231, 1234, 'digits-swapped'],
    [1554, 154, 'digit-doubled'],
    [11, 1, 'digit-doubled'],
    [15, 154, 'digit-lost'],
    [4, 14, 'digit-lost'],
    [158, 154, 'digit-wrong'],
    [5, 3, undefined],
    [0, 10, undefined],
    [100, 10, 'digit-doubled'],
    [123, 456, undefined],
    [1234, 12, undefined],
  ];
  for (const [printed, meant, slip] of cases)
    it(`${printed} for ${meant}: ${slip ?? 'nothing simple'}`, () => {
      assert.equal(slipOfDigits(printed, meant), slip);
    });
});

describe('slips between cells', () => {
  /** 36 new ones, all answered. */
  const valid: Readonly<Record<string, RowNumbers>> = {
    new: [24, 12, 0, 0, 0, 0, 36],
    open: [12, 3, 0, 0, 0, 0, 15],
    partial: [12, 9, 0, 0, 0, 0, 21],
    processed: [24, 12, 0, 0, 0, 0, 36],
  };

  function slipsOf(rows: Readonly<Record<string, RowNumbers>>): readonly Slip[] {
    const { report } = reportOf(figuresWith('2019', { ...valid, ...rows }));
    const { causes } = analyse(report, { off: new Set() });
    assert.equal(causes.length, 1);
    return causes[0]?.slips ?? [];
  }
  const at = (row: string, column: string): Slip['from'] => ({ table: 'table3', row, column });

  it('a number that repeats the one above', () => {
    assert.deepEqual(slipsOf({ denySecret: [12, 0, 0, 0, 0, 0, 0] }), [
      { kind: 'row-off', from: at('partial', 'natural') },
    ]);
  });

  it('a number that repeats the one beside it', () => {
    assert.deepEqual(slipsOf({ open: [12, 12, 0, 0, 0, 0, 15] }), [
      { kind: 'column-off', from: at('open', 'natural') },
    ]);
  });

  it('a number one row too low', () => {
    const [slip] = slipsOf({ partial: [12, 0, 0, 0, 0, 0, 21], denySecret: [0, 9, 0, 0, 0, 0, 0] });
    assert.equal(slip?.kind, 'row-off');
  });

  it('a number one column too far', () => {
    assert.deepEqual(slipsOf({ partial: [12, 0, 9, 0, 0, 0, 21] })[0]?.kind, 'column-off');
  });

  it('two numbers run together into one', () => {
    assert.deepEqual(slipsOf({ open: [123, 0, 0, 0, 0, 0, 15] })[0]?.kind, 'cells-glued');
    assert.deepEqual(slipsOf({ open: [123, 3, 0, 0, 0, 0, 15] })[0]?.kind, 'cells-glued');
  });

  it('one number torn in two', () => {
    const rows = { open: [1, 2, 0, 0, 0, 0, 12], partial: [12, 12, 0, 0, 0, 0, 24] };
    assert.deepEqual(slipsOf(rows)[0]?.kind, 'cells-split');
  });

  it('a total left 0', () => {
    assert.deepEqual(slipsOf({ partial: [12, 9, 0, 0, 0, 0, 0] }), [{ kind: 'total-zero' }]);
  });

  it('two digits swapped', () => {
    assert.deepEqual(slipsOf({ open: [21, 3, 0, 0, 0, 0, 15] }), [{ kind: 'digits-swapped' }]);
  });
});
