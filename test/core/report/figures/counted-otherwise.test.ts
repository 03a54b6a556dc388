/** Numbers that the report may count otherwise than its tables: said of more, of less, or of this year's cases alone. */
import assert from 'node:assert/strict';
import { editionById } from '../../../../core/edition';
import { figuresIn, reportSaying, tablesWith } from '../../../support/prose-report';

const EDITION = editionById('2021');
const TABLES = tablesWith('2021', {
  t2_1: { normdoc: { made: 16, repealed: 2, valid: 58 } },
  t2_6: { penalty: { decisions: 23 } },
  table3: {
    new: { natural: 30, business: 6, total: 36 },
    carryIn: { natural: 1, total: 1 },
    open: { natural: 20, business: 6, total: 26 },
    denyThird: { natural: 4, total: 4 },
    unableNotHeld: { natural: 6, total: 6 },
    processed: { natural: 30, business: 6, total: 36 },
    carryOut: { natural: 1, total: 1 },
  },
  table4: { review: { upheld: 6, pending: 2, total: 8 }, direct: { upheld: 3, total: 3 } },
});

/** 「12件 unknown」: the first number of a sentence, with its class. */
function firstOf(sentence: string): string {
  const text = reportSaying({ edition: EDITION, year: 2023, body: '清河县水务局', tables: TABLES }, sentence);
  const from = text.indexOf(sentence);
  const found = figuresIn(text).filter(({ range }) => range.start >= from);
  const figure = found.find(({ said }) => /件$/.test(said) && said !== '36件');
  return `${figure?.said} ${figure?.class}`;
}

function checkAll(cases: Readonly<Record<string, string>>): void {
  for (const [sentence, expected] of Object.entries(cases))
    assert.equal(firstOf(sentence), expected, sentence);
}

describe('numbers that may be counted otherwise', () => {
  it('reviews and suits of any business, where those about disclosure are a part', () =>
    checkAll({
      '因政府信息公开被申请行政复议12件。': '12件 contradicts',
      '受理行政复议12件，其中涉及政府信息公开8件。': '12件 unknown',
      '办理行政复议45件，行政诉讼18件，其中涉及信息公开的复议8件。': '45件 unknown',
    }));

  it('cases told by instance or with those of last year', () =>
    checkAll({
      '因政府信息公开引发行政诉讼5件，其中维持3件。': '5件 contradicts',
      '因政府信息公开引发行政诉讼5件，其中二审2件。': '5件 unknown',
      '因政府信息公开引发行政诉讼5件，其中上年未审结2件。': '5件 unknown',
    }));

  it('what a bracket leaves out or takes in', () =>
    checkAll({
      '作出行政处罚决定20件。': '20件 contradicts',
      '作出行政处罚决定20件（不含简易程序3件）。': '20件 unknown',
      '申请中不予公开10件。': '10件 contradicts',
      '申请中不予公开10件（含无法提供6件）。': '10件 unknown',
    }));

  it('documents made beside those that were revised', () =>
    checkAll({
      '制定规范性文件15件，废止2件。': '15件 contradicts',
      '制定规范性文件15件，修订1件，废止2件。': '15件 unknown',
      '制定规范性文件15件（另有1件为联合发文）。': '15件 unknown',
      '出台惠企文件20份，其中规范性文件8件。': '8件 unknown',
      '出台惠企文件20份，其中制定规范性文件8件。': '8件 contradicts',
    }));

  it('what was answered of the applications of this year, where the sentence adds up', () =>
    checkAll({
      '收到政府信息公开申请36件，办结35件。': '35件 contradicts',
      '收到政府信息公开申请36件，办结35件，结转下年度1件。': '35件 explained',
      '收到政府信息公开申请36件，办结34件，结转下年度1件。': '34件 contradicts',
    }));

  it('a part that is called as the whole is', () =>
    checkAll({
      '收到政府信息公开申请36件，收到有关申请34件。': '34件 other',
      '收到政府信息公开申请36件，其中有效申请34件。': '34件 unknown',
      '收到政府信息公开申请36件，其中新收申请34件。': '34件 contradicts',
    }));

  it('what was taken up, where some was not', () =>
    checkAll({
      '收到政府信息公开申请36件，受理34件。': '34件 contradicts',
      '收到政府信息公开申请36件，受理34件，不予受理2件。': '34件 unknown',
      '因政府信息公开引发行政诉讼6件，其中3件未立案。': '6件 unknown',
    }));

  it('of a head office beside the bodies below it', () =>
    checkAll({ '局机关作出行政处罚决定13件，局属单位作出行政处罚决定10件。': '13件 unknown' }));
});
