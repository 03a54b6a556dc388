/** 结转 in the arithmetic: what another year's report says joins a cause, and tells its candidates apart. */
import assert from 'node:assert/strict';
import { carriedIn, carriedOut } from '../../../core/archive/carried';
import { analyse } from '../../../core/arithmetic';
import type { CarriedCell, Cause } from '../../../core/arithmetic/types';
import { APPLICANTS } from '../../../core/edition/applications';
import { readReport } from '../../../core/report/parse';
import { copyOf, type Figures, figuresFrom } from '../../support/random-report';
import { markdown } from '../../support/writers/markdown';

const SEEDS = [3, 7, 12, 20];

describe('结转 among the identities of a report', () => {
  for (const { id: column } of APPLICANTS)
    it(`one wrong cell of 上年结转, ${column}, is one cause that holds it`, () => {
      for (const seed of SEEDS) {
        const figures = figuresFrom('2021', seed);
        const value = figures.tables.table3.carryIn?.[column] ?? 0;
        const [cause, ...more] = causesOf(changed(figures, 'carryIn', column, value + 3), carriedOf(figures));
        assert.deepEqual(more, []);
        assert.equal(cause?.sole, true);
        assert.deepEqual(
          cause?.carried?.map(({ place, value }) => [place.row, place.column, place.cell.value, value]),
          [['carryIn', column, value + 3, value]],
        );
      }
    });

  it('names no culprit by itself', () => {
    const figures = figuresFrom('2021', 7);
    const carried = carriedOf(figures).map((one) => ({ ...one, value: one.value + 5 }));
    assert.deepEqual(causesOf(figures, carried), []);
  });

  it('puts the candidate first that the other report speaks for', () => {
    const figures = figuresFrom('2021', 7);
    const { carryIn = {}, new: received = {} } = figures.tables.table3;
    const off = new Set(['row-total', 'result-total'] as const);
    for (const row of ['carryIn', 'new'] as const) {
      const value = (row === 'new' ? received.natural : carryIn.natural) ?? 0;
      const wrong = changed(figures, row, 'natural', value + 1);
      const report = readReport(markdown.write(wrong)).reports[0] ?? assert.fail();
      const [cause] = analyse(report, { off, carried: carriedOf(figures) }).causes;
      assert.equal(cause?.sole, false);
      const [first] = cause?.alternatives[0] ?? [];
      if (row === 'carryIn') assert.equal(first?.place.row, 'carryIn');
      else assert.notEqual(cause?.alternatives.at(-1)?.[0]?.place.row, 'new');
      assert.equal(cause?.carried?.length ?? 0, row === 'carryIn' ? 1 : 0);
    }
  });
});

function causesOf(figures: Figures, carried: readonly CarriedCell[]): readonly Cause[] {
  const report = readReport(markdown.write(figures)).reports[0] ?? assert.fail();
  return analyse(report, { off: new Set(), carried }).causes;
}

/** What two neighbours say that agree with the report. */
function carriedOf({ tables }: Figures): CarriedCell[] {
  return APPLICANTS.flatMap(({ id }) => [
    { place: carriedIn(id), value: tables.table3.carryIn?.[id] ?? 0, source: 'other-year' },
    { place: carriedOut(id), value: tables.table3.carryOut?.[id] ?? 0, source: 'other-year' },
  ]);
}

function changed(figures: Figures, row: string, column: string, value: number): Figures {
  const copy = copyOf(figures);
  Object.assign(copy.tables.table3[row] ?? {}, { [column]: value });
  return copy;
}
