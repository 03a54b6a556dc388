/** Why a number differs from the tables: the legitimate reasons that the field knows, and slips. */
import assert from 'node:assert/strict';
import { editionById } from '../../../../core/edition';
import { isDigitSlip } from '../../../../core/report/figures/differences';
import { figuresIn, reportSaying, type TableNumbers, tablesWith } from '../../../support/prose-report';

const NUMBERS: TableNumbers = {
  t2_1: { normdoc: { made: 26, repealed: 13, valid: 315 } },
  table3: {
    new: { natural: 258, business: 17, total: 275 },
    carryIn: { natural: 12, total: 12 },
    open: { natural: 160, business: 11, total: 171 },
    processed: { natural: 240, business: 17, total: 257 },
    carryOut: { natural: 30, total: 30 },
  },
  table4: { review: { upheld: 100, corrected: 14, otherResult: 20, pending: 36, total: 170 } },
};

/** The last number of a sentence: its class, the kind of its difference, and what is said of it. */
function differenceIn(sentence: string): string {
  const figures = {
    edition: editionById('2021'),
    year: 2023,
    body: '云岭区财政局',
    tables: tablesWith('2021', NUMBERS),
  };
  const found = figuresIn(reportSaying(figures, sentence)).at(-1);
  assert.ok(found, sentence);
  return [found.class, ...(found.difference ? [found.difference.kind, found.difference.text.zh] : [])].join(
    ' ',
  );
}

function checkAll(cases: Readonly<Record<string, string>>): void {
  for (const [sentence, expected] of Object.entries(cases))
    assert.equal(differenceIn(sentence), expected, sentence);
}

describe('a number that differs', () => {
  it('may leave out what is pending', () => {
    checkAll({
      '政府信息公开行政复议案件134件。': 'explained less-pending 134＝行政复议·总计170－尚未审结36',
    });
  });

  it('may leave out what was carried on', () => {
    checkAll({
      '收到政府信息公开申请245件。': 'explained with-carry 245＝本年新收275－结转下年度继续办理30',
    });
  });

  it('may be one kind of applicants', () => {
    checkAll({ '申请中予以公开160件。': 'explained sub-column 160是（一）予以公开·自然人' });
  });

  it('may be the neighbour of its cell: a slip', () => {
    checkAll({
      '现行有效规范性文件13件。': 'contradicts column-off 13是本年废止件数',
    });
  });

  it('may have one digit wrong: a slip', () => {
    checkAll({
      '收到政府信息公开申请257件。': 'tied',
      '现行有效规范性文件351件。': 'contradicts digit-slip 351与规范性文件·现行有效件数315只差一处数字',
      '政府信息公开行政复议案件17件。': 'contradicts digit-slip 17与行政复议·总计170只差一处数字',
    });
  });

  it('may have no reason', () => {
    checkAll({
      '收到政府信息公开申请903件。': 'contradicts',
      '政府信息公开行政复议案件88件。': 'contradicts',
    });
  });

  it('is not searched for where it is not exact', () => {
    checkAll({ '收到政府信息公开申请900余件。': 'contradicts', '收到政府信息公开申请约900件。': 'unknown' });
  });
});

describe('a slip of a digit', () => {
  it('is one digit wrong, two swapped, one lost or doubled', () => {
    for (const [written, meant] of [
      ['479', '499'],
      ['61', '16'],
      ['351', '315'],
      ['35', '315'],
      ['3115', '315'],
    ] as const)
      assert.ok(isDigitSlip(written, meant), `${written} for ${meant}`);
  });

  it('is nothing else', () => {
    for (const [written, meant] of [
      ['315', '315'],
      ['3', '5'],
      ['513', '315'],
      ['479', '493'],
      ['31', '3155'],
    ] as const)
      assert.ok(!isDigitSlip(written, meant), `${written} for ${meant}`);
  });
});
