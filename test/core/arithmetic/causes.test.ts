import assert from 'node:assert/strict';
import { analyse } from '../../../core/arithmetic';
import type { Cause } from '../../../core/arithmetic/types';
import type { IdentityRuleId } from '../../../core/edition/types';
import { figuresWith, type RowNumbers } from '../../support/figures';
import { type Printed, reportOf } from '../../support/report-of';

/** A report that holds: 12 new ones and 3 of last year, 13 answered, 2 left. */
const VALID: Readonly<Record<string, RowNumbers>> = {
  new: [8, 4, 0, 0, 0, 0, 12],
  carryIn: [3, 0, 0, 0, 0, 0, 3],
  open: [5, 2, 0, 0, 0, 0, 7],
  partial: [2, 0, 0, 0, 0, 0, 2],
  unableNotHeld: [3, 1, 0, 0, 0, 0, 4],
  processed: [10, 3, 0, 0, 0, 0, 13],
  carryOut: [1, 1, 0, 0, 0, 0, 2],
  review: [1, 0, 0, 1, 2],
};

function causesOf(
  rows: Readonly<Record<string, RowNumbers>>,
  { off = [], printed = {} }: { off?: IdentityRuleId[]; printed?: Printed } = {},
): readonly Cause[] {
  const { report } = reportOf(figuresWith('2021', { ...VALID, ...rows }), printed);
  return analyse(report, { off: new Set(off) }).causes;
}

/** `row/column printed→meant`, the culprit of a cause; every alternative where there are several. */
function told({ sole, repairs, alternatives, broken, slips }: Cause): string {
  const set = (of: Cause['repairs']): string =>
    of.map(({ place, value }) => `${place.row}/${place.column} ${place.cell.value}→${value}`).join(' + ');
  const cells = sole ? set(repairs) : `one of: ${alternatives.map(set).join(' | ')}`;
  const identities = broken.map(({ identity }) => `${identity.rule} ${identity.column ?? identity.row}`);
  return [cells, identities.join(', '), slips.map(({ kind }) => kind).join()]
    .filter((part) => part)
    .join('; ');
}

describe('causes of broken identities', () => {
  it('a valid report has none', () => {
    assert.deepEqual(causesOf({}), []);
  });

  it('one wrong result: the cell where its row and its column cross', () => {
    assert.deepEqual(causesOf({ open: [6, 2, 0, 0, 0, 0, 7] }).map(told), [
      'open/natural 6→5; result-total natural, row-total open',
    ]);
  });

  it('a wrong （七） breaks three identities and is one cause', () => {
    const [cause, ...others] = causesOf({ processed: [1, 3, 0, 0, 0, 0, 13] });
    assert.deepEqual(others, []);
    assert.equal(cause?.rule, 'applications-balance');
    assert.equal(
      told(cause as Cause),
      'processed/natural 1→10; applications-balance natural, result-total natural, row-total processed; digit-lost',
    );
  });

  it('two wrong cells that share nothing are two causes', () => {
    const causes = causesOf({ open: [6, 2, 0, 0, 0, 0, 7], carryIn: [3, 2, 0, 0, 0, 0, 3] });
    assert.deepEqual(causes.map(told), [
      'carryIn/business 2→0; applications-balance business, row-total carryIn',
      'open/natural 6→5; result-total natural, row-total open',
    ]);
  });

  it('two wrong cells of one row are one cause with a pair', () => {
    const causes = causesOf({ open: [7, 5, 0, 0, 0, 0, 7] });
    assert.deepEqual(causes.map(told), [
      'open/natural 7→5 + open/business 5→2; result-total natural, result-total business, row-total open',
    ]);
  });

  it('two equal slips form a rectangle: both pairs of corners are listed', () => {
    const [cause, ...others] = causesOf({
      open: [7, 2, 0, 0, 0, 0, 7],
      unableNotHeld: [3, 3, 0, 0, 0, 0, 4],
    });
    assert.deepEqual(others, []);
    assert.equal(
      told(cause as Cause),
      'one of: open/natural 7→5 + unableNotHeld/business 3→1 | open/business 2→0 + unableNotHeld/natural 3→1; ' +
        'result-total natural, result-total business, row-total open, row-total unableNotHeld',
    );
  });

  it('a corner that would have to be negative is no explanation', () => {
    const causes = causesOf({ open: [7, 2, 0, 0, 0, 0, 7], partial: [2, 2, 0, 0, 0, 0, 2] });
    assert.deepEqual(causes[0]?.sole, false);
    const lower = causesOf({ open: [8, 2, 0, 0, 0, 0, 7], partial: [2, 3, 0, 0, 0, 0, 2] });
    assert.deepEqual(lower.map(told), [
      'open/natural 8→5; result-total natural, row-total open',
      'partial/business 3→0; result-total business, row-total partial',
    ]);
  });

  it('seven slips that share nothing are seven causes', () => {
    const causes = causesOf({
      denySecret: [2, 0, 0, 0, 0, 0, 0],
      denyLaw: [0, 3, 0, 0, 0, 0, 0],
      denyThird: [0, 0, 4, 0, 0, 0, 0],
      denyQuery: [0, 0, 0, 5, 0, 0, 0],
      unableMake: [0, 0, 0, 0, 6, 0, 0],
      noprocRepeat: [0, 0, 0, 0, 0, 7, 0],
      review: [1, 0, 0, 1, 3],
    });
    assert.equal(causes.length, 7);
    assert.equal(causes.filter(({ sole }) => sole).length, 6);
  });

  it('a wrong block of table 4: any of its cells may be wrong, the total first', () => {
    const [cause] = causesOf({ review: [1, 0, 0, 1, 3] });
    assert.equal(
      told(cause as Cause),
      'one of: review/total 3→2 | review/upheld 1→2 | review/corrected 0→1 | review/otherResult 0→1 | review/pending 1→2; review-total review',
    );
  });

  it('a total of 0 that no result could make right is the culprit', () => {
    assert.deepEqual(causesOf({ review: [1, 0, 0, 1, 0] }).map(told), [
      'review/total 0→2; review-total review; total-zero',
    ]);
  });

  it('more than can be told: one cause, every broken identity in it, no culprit', () => {
    const random = (at: number): RowNumbers => [at * 7, at * 5 + 1, at + 3, at * 2, 9 - at, at, at * 11];
    const [cause, ...others] = causesOf({
      new: random(2),
      carryIn: random(3),
      open: random(4),
      partial: random(5),
      denyLaw: random(6),
      processed: random(1),
      carryOut: random(8),
    });
    assert.deepEqual(others, []);
    assert.equal(cause?.alternatives.length, 0);
    assert.ok((cause?.broken.length ?? 0) > 15);
  });

  it('a rule that is off takes its equations out before solving', () => {
    const causes = causesOf(
      { processed: [1, 3, 0, 0, 0, 0, 13] },
      { off: ['applications-balance', 'row-total'] },
    );
    assert.deepEqual(
      causes.map(({ rule, broken }) => [rule, broken.length]),
      [['result-total', 1]],
    );
  });
});

describe('slips of a whole row', () => {
  it('（七） copies 一 and 四 was left 0: one cause, a hypothesis, no culprit', () => {
    const [cause, ...others] = causesOf({
      new: [154, 8, 0, 0, 1, 32, 195],
      carryIn: [3, 1, 0, 0, 1, 0, 5],
      open: [150, 6, 0, 0, 1, 5, 162],
      partial: [2, 0, 0, 0, 0, 0, 2],
      unableNotHeld: [1, 1, 0, 0, 0, 0, 2],
      processed: [154, 8, 0, 0, 1, 32, 195],
      carryOut: [0, 0, 0, 0, 0, 0, 0],
    });
    assert.deepEqual(others, []);
    assert.equal(cause?.rule, 'applications-balance');
    assert.equal(cause?.broken.length, 8);
    assert.deepEqual([cause?.sole, cause?.repairs], [false, []]);
    assert.deepEqual(cause?.slips, [
      { kind: 'copied-row', rows: ['new', 'processed'] },
      { kind: 'total-zero', line: { row: 'carryOut' } },
    ]);
    const carryOut = cause?.alternatives[0]?.filter(({ place }) => place.row === 'carryOut');
    assert.deepEqual(
      carryOut?.map(({ place, value }) => [place.column, value]),
      [
        ['natural', 4],
        ['business', 2],
        ['legalsvc', 1],
        ['orgother', 27],
        ['total', 34],
      ],
    );
  });

  it('四 left 0 alone', () => {
    const [cause] = causesOf({ carryOut: [0, 0, 0, 0, 0, 0, 0] });
    assert.deepEqual(cause?.slips[0], { kind: 'total-zero', line: { row: 'carryOut' } });
    assert.equal(cause?.broken.length, 3);
  });

  it('a row that copies its neighbour', () => {
    const [cause] = causesOf({
      new: [8, 4, 1, 0, 0, 0, 13],
      open: [5, 2, 1, 0, 0, 0, 8],
      partial: [5, 2, 1, 0, 0, 0, 8],
      processed: [10, 3, 1, 0, 0, 0, 14],
    });
    assert.deepEqual(cause?.slips, [{ kind: 'copied-row', rows: ['open', 'partial'] }]);
    assert.equal(cause?.broken.length, 4);
  });

  it('a row that stands one column off', () => {
    const [cause] = causesOf({ open: [0, 5, 2, 0, 0, 0, 7] });
    assert.deepEqual(cause?.slips, [{ kind: 'column-off', line: { row: 'open' } }]);
  });

  it('the column 总计 left 0', () => {
    const zeroTotal = (row: RowNumbers): RowNumbers => [...row.slice(0, -1), 0];
    const [cause, ...others] = causesOf(
      Object.fromEntries(
        Object.entries(VALID)
          .filter(([row]) => row !== 'review')
          .map(([row, numbers]) => [row, zeroTotal(numbers)]),
      ),
    );
    assert.deepEqual(others, []);
    assert.deepEqual(cause?.slips, [{ kind: 'total-zero', line: { column: 'total' } }]);
    assert.equal(cause?.broken.length, 7);
  });

  it('（七） equal to 一 with nothing carried over is right, whatever else is wrong', () => {
    const even = {
      carryIn: [0, 0, 0, 0, 0, 0, 0],
      carryOut: [0, 0, 0, 0, 0, 0, 0],
      new: [10, 3, 0, 0, 0, 0, 13],
    };
    assert.deepEqual(causesOf(even), []);
    assert.deepEqual(causesOf({ ...even, open: [6, 2, 0, 0, 0, 0, 7] }).map(told), [
      'open/natural 6→5; result-total natural, row-total open',
    ]);
  });
});

describe('what cannot be told', () => {
  it('a blank counts as 0 only where the identity then holds', () => {
    assert.deepEqual(
      causesOf({}, { printed: { 'table3/denyLaw/natural': '', 'table3/denyLaw/total': '-' } }),
      [],
    );
    assert.deepEqual(causesOf({}, { printed: { 'table3/open/natural': '' } }), []);
  });

  it('a blank total is no error', () => {
    assert.deepEqual(causesOf({}, { printed: { 'table3/open/total': '', 'table4/review/total': '' } }), []);
  });

  it('an unread cell and a cell of words are no error', () => {
    assert.deepEqual(
      causesOf({}, { printed: { 'table3/open/natural': null, 'table3/processed/total': '见附表' } }),
      [],
    );
  });

  it('with a blank in the row of a wrong cell the column alone tells it', () => {
    const causes = causesOf({ open: [6, 2, 0, 0, 0, 0, 7] }, { printed: { 'table3/open/total': '' } });
    assert.deepEqual(causes.map(told), ['open/natural 6→5; result-total natural']);
  });

  it('with blank totals in two rows either row may hold the wrong cell', () => {
    const blanks = { 'table3/open/total': '', 'table3/partial/total': '' };
    const causes = causesOf({ open: [6, 2, 0, 0, 0, 0, 7] }, { printed: blanks });
    assert.deepEqual(causes.map(told), [
      'one of: open/natural 6→5 | partial/natural 2→1; result-total natural',
    ]);
  });

  it('（六） as one row in a 2021 table stands in for its three rows', () => {
    const figures = figuresWith('2021', VALID);
    const table = figures.tables.table3;
    table.other19 = { ...table.otherOther };
    for (const row of ['otherNoCorrect', 'otherNoFee', 'otherOther']) delete table[row];
    const { identities, causes } = analyse(reportOf(figures).report, { off: new Set() });
    assert.deepEqual(causes, []);
    assert.ok(identities.every(({ verdict }) => verdict === 'holds'));
    assert.ok(identities.some(({ identity }) => identity.rule === 'row-total' && identity.row === 'other19'));
  });

  it('without any row of （六） the results of a column cannot be told', () => {
    const figures = figuresWith('2021', VALID);
    for (const row of ['otherNoCorrect', 'otherNoFee', 'otherOther']) delete figures.tables.table3[row];
    const { identities, causes } = analyse(reportOf(figures).report, { off: new Set() });
    assert.deepEqual(causes, []);
    const results = identities.filter(({ identity }) => identity.rule === 'result-total');
    assert.ok(results.every(({ verdict }) => verdict === 'untold'));
  });

  it('a row that the form does not know may hold results: those of a column cannot be told then', () => {
    const { report } = reportOf(figuresWith('2021', { ...VALID, open: [4, 2, 0, 0, 0, 0, 6] }));
    const table3 = report.tables.table3;
    assert.ok(table3);
    const row = { raw: '（八）撤回', range: { start: 0, end: 0 } };
    const tables = { ...report.tables, table3: { ...table3, unknownRows: [row] } };
    assert.equal(analyse(report, { off: new Set() }).causes.length, 1);
    assert.deepEqual(analyse({ ...report, tables }, { off: new Set() }).causes, []);
  });
});
