/** Percentages: of which numbers they are, and how they are rounded. */
import assert from 'node:assert/strict';
import { compareRatio } from '../../../../core/report/figures/rounding';
import { figuresIn } from '../../../support/prose-report';

/** 「70.46% contradicts 1047÷1487」: every percentage of a sentence with what it was compared with. */
function percentagesIn(sentence: string): string[] {
  const text = `清河县2023年政府信息公开工作年度报告\n一、总体情况\n${sentence}\n`;
  return figuresIn(text)
    .filter(({ unit }) => unit === '%')
    .map(({ said, class: verdict, basis }) => [said, verdict, ...(basis ? [basis.formula] : [])].join(' '));
}

function checkAll(cases: Readonly<Record<string, readonly string[]>>): void {
  for (const [sentence, expected] of Object.entries(cases))
    assert.deepEqual(percentagesIn(sentence), expected, sentence);
}

describe('a percentage', () => {
  it('with 占 is of the number right before it and the whole of its list', () => {
    checkAll({
      '梳理事项1487项，其中马上办1047项，占比70.41%。': ['70.41% tied 1047÷1487'],
      '收到申请40件，其中自然人35件，占87.5%，法人5件，占12.5%。': ['87.5% tied 35÷40', '12.5% tied 5÷40'],
      '公开信息320条，其中解读类80条，占总数的25%。': ['25% tied 80÷320'],
      '公开信息320条，解读类80条（占25%）。': ['25% tied 80÷320'],
    });
  });

  it('with 率 is of the number right before it where both speak of the same', () => {
    checkAll({
      '应公开事项200项，已公开198项，公开率99%。': ['99% tied 198÷200'],
      '收到留言60件，办结57件，办结率达95%。': ['95% tied 57÷60'],
      '收到留言60件，办结57件，满意率95%。': ['95% unknown'],
      '收到留言60件，办结57件，按时办结率95%。': ['95% unknown'],
    });
  });

  it('contradicts within a point of the quotient, or one digit off', () => {
    checkAll({
      '梳理事项1487项，其中马上办1047项，占比70.46%。': ['70.46% contradicts 1047÷1487'],
      '梳理事项1487项，其中一次办1486项，占比100%。': ['100% contradicts 1486÷1487'],
      '公开信息250条，其中招生类40条，占总数的61%。': ['61% contradicts 40÷250'],
    });
  });

  it('has another base where it is further off', () => {
    checkAll({
      '收到申请40件，办结38件，占全县办结总数的17.2%。': ['17.2% unknown'],
      '公开信息320条，解读类80条，占全系统的3%。': ['3% unknown'],
    });
  });

  it('is not accused with 约, nor beside numbers that are not exact', () => {
    checkAll({
      '公开信息400条，其中解读类8条，占比约1.5%。': ['1.5% unknown'],
      '公开信息400条，其中解读类8条，占比1.5%。': ['1.5% contradicts 8÷400'],
      '公开信息320余条，其中解读类80条，占24.5%。': ['24.5% unknown'],
      '公开信息320条，其中解读类近80条，占24.5%。': ['24.5% unknown'],
    });
  });

  it('is of nothing in another sentence, nor behind a semicolon', () => {
    checkAll({
      '公开信息320条。其中解读类80条，占24.5%。': ['24.5% unknown'],
      '公开信息320条，其中解读类80条；占24.5%。': ['24.5% unknown'],
    });
  });
});

describe('rounding', () => {
  const compare = (printed: number, decimals: number, actual: number) => {
    const half = 0.5 / 10 ** decimals;
    return compareRatio({ low: printed - half, high: printed + half, precision: 'rounded' }, actual);
  };

  it('is to the decimals that were printed, a half either way', () => {
    assert.equal(compare(70.41, 2, (1047 / 1487) * 100), 'holds');
    assert.equal(compare(70.4, 1, (1047 / 1487) * 100), 'holds');
    assert.equal(compare(12, 0, 12.5), 'holds');
    assert.equal(compare(13, 0, 12.5), 'holds');
    assert.equal(compare(70.46, 2, (1047 / 1487) * 100), 'differs');
  });

  it('knows decimals that were cut off', () => {
    assert.equal(compare(66.66, 2, 200 / 3), 'cut');
    assert.equal(compare(66.6, 1, 200 / 3), 'cut');
    assert.equal(compare(66.65, 2, 200 / 3), 'differs');
  });

  it('is none at 100 % and 0 %', () => {
    const exact = (value: number, actual: number) =>
      compareRatio({ low: value, high: value, precision: 'exact' }, actual);
    assert.equal(exact(100, 100), 'holds');
    assert.equal(exact(100, 99.999), 'differs');
    assert.equal(exact(0, 0), 'holds');
    assert.equal(exact(0, 0.001), 'differs');
  });
});
