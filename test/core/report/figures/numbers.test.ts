/** Numbers of a sentence: how they are written, in what unit, how exact they are, and what is no number. */
import assert from 'node:assert/strict';
import { type NumberMention, numbersIn } from '../../../../core/report/figures/numbers';
import { plain } from '../../../../core/report/flat';

function numbersOf(sentence: string): NumberMention[] {
  const text = plain(sentence);
  return numbersIn(text, 0, text.length);
}

/** 「3517 件」: value and unit of every number. */
function read(sentence: string): string[] {
  return numbersOf(sentence).map(({ value, unit }) => `${value} ${unit ?? '无'}`);
}

function checkAll(cases: Readonly<Record<string, readonly string[]>>): void {
  for (const [sentence, expected] of Object.entries(cases))
    assert.deepEqual(read(sentence), expected, sentence);
}

describe('a number of the prose', () => {
  it('is written in digits of either width, grouped or not', () => {
    checkAll({
      收到申请3517件: ['3517 件'],
      '收到申请3,517件': ['3517 件'],
      收到申请３５１７件: ['3517 件'],
      '收到申请３，５１７件': ['3517 件'],
      '收到申请 35 17 件': ['3517 件'],
      '收费12.50万元': ['12.5 万元'],
      收到申请0件: ['0 件'],
    });
  });

  it('is written in numerals where a unit of counting follows', () => {
    checkAll({
      收到申请十二件: ['12 件'],
      办理两件: ['2 件'],
      公开一百零五条: ['105 条'],
      公开三千余条: ['3000 条'],
      公开万余条: ['10000 条'],
      收到百余件: ['100 件'],
      收到几十件: [],
      收到数百件: [],
      收到卅六件: [],
      收到一件: ['1 件'],
      '新增规章二十一项、规范性文件三十项': ['21 项', '30 项'],
    });
  });

  it('counts in 万 and 亿', () => {
    checkAll({
      '访问1.3万次': ['13000 次'],
      点击20万余次: ['200000 次'],
      '采购1.2亿元': ['1.2 亿元'],
      粉丝3百万: ['3000000 无'],
    });
  });

  it('has the longest unit that stands there', () => {
    checkAll({
      '占比70.46%': ['70.46 %'],
      提高3个百分点: ['3 个百分点'],
      '提高0.5百分点': ['0.5 百分点'],
      培训112人次: ['112 人次'],
      增长2倍: ['2 倍'],
      在15个工作日内答复: ['15 个工作日'],
      '开展3场、走访18家、发放200册': ['3 场', '18 家', '200 册'],
      收费2950元: ['2950 元'],
    });
  });

  it('needs no unit between Chinese words and a mark', () => {
    checkAll({
      '予以公开12、部分公开3。': ['12 无', '3 无'],
      '予以公开（12）': ['12 无'],
      '共建成栏目库27，': ['27 无'],
    });
  });
});

describe('what is no number', () => {
  const nothing = (...sentences: string[]) => {
    for (const sentence of sentences) assert.deepEqual(read(sentence), [], sentence);
  };

  it('is a date, an hour, an edition, a decree', () => {
    nothing(
      '自2023年1月1日起至12月31日止',
      '国令第711号公布',
      '国办公开办函〔2021〕30号',
      '上午9时至17时',
      '第3届第2版',
      '每日8:30开放',
    );
  });

  it('is a number of order', () => {
    nothing('第二十条第（一）项', '依照第37条', '第3次会议', '办公楼12楼305室');
  });

  it('is a telephone number, an address, a name with digits', () => {
    nothing(
      '联系电话0312-8812345',
      'http://www.example.gov.cn/12/345.html',
      '邮箱a12@163.com',
      'A4纸',
      'H5页面',
    );
  });

  it('is a numeral that belongs to a word', () => {
    nothing('万一发生', '一次性告知', '统一发布', '三大类', '同一事项', '十分重要', '一件事一次办');
  });

  it('is a long row of digits without a unit', () => {
    nothing('统一社会信用代码1234567,', '编号004,');
  });
});

describe('how exact a number is', () => {
  const intervalOf = (sentence: string) => {
    const [number] = numbersOf(sentence);
    assert.ok(number, sentence);
    return [number.precision, number.low, number.high];
  };
  const near = (sentence: string, precision: string, low: number, high: number) => {
    const [found, from, to] = intervalOf(sentence) as [string, number, number];
    assert.equal(found, precision, sentence);
    assert.ok(Math.abs(from - low) < 1e-6 && Math.abs(to - high) < 1e-6, `${sentence}: ${from} ${to}`);
  };

  it('is itself for a count', () => near('收到申请3517件', 'exact', 3517, 3517));

  it('is half a step either way for what has decimals or stands in 万', () => {
    near('占17.46%', 'rounded', 17.455, 17.465);
    near('占17%', 'rounded', 16.5, 17.5);
    near('访问1.3万次', 'rounded', 12_500, 13_500);
    near('收费12.5万元', 'rounded', 12.45, 12.55);
    near('增长2倍', 'rounded', 1.5, 2.5);
  });

  it('is exact at 0 and at 100 %, whatever the decimals', () => {
    near('占100%', 'exact', 100, 100);
    near('占100.00%', 'exact', 100, 100);
    near('占0%', 'exact', 0, 0);
  });

  it('is open above, to the last place that was told', () => {
    near('公开1300余条', 'more', 1300, 1400);
    near('公开三千余条', 'more', 3000, 4000);
    near('公开万余条', 'more', 10000, 20000);
    near('公开50多条', 'more', 50, 60);
    near('公开超过800条', 'more', 800, 900);
    near('公开800条以上', 'more', 800, 900);
    near('访问1.3万余次', 'more', 13_000, 14_000);
  });

  it('is open below', () => {
    near('不足20件', 'less', 0, 20);
    near('20件以下', 'less', 0, 20);
  });

  it('is a tenth either way for 约 and 近', () => {
    near('约400件', 'about', 360, 440);
    near('近20件', 'about', 18, 22);
    near('20件左右', 'about', 18, 22);
  });
});

describe('where a number stands', () => {
  it('is told with its unit and its words of precision, and by its digits alone', () => {
    const text = '共公开1300余条信息';
    const [number] = numbersIn(text, 0, text.length);
    assert.ok(number);
    assert.equal(text.slice(number.start, number.end), '1300余条');
    assert.equal(text.slice(number.digitsStart, number.digitsEnd), '1300');
  });

  it('counts from the beginning of the text, not of the sentence', () => {
    const text = '收到3件。办结2件。';
    const [number, ...more] = numbersIn(text, 5, text.length);
    assert.equal(number && text.slice(number.start, number.end), '2件');
    assert.deepEqual(more, []);
  });
});
