/** Tables as a PDF's text gives them: wrapped labels around their numbers, blank cells that leave no trace, page marks. */
import assert from 'node:assert/strict';
import type { TableId } from '../../../core/edition/types';
import { readReport } from '../../../core/report/parse';
import { type Figures, figuresFrom } from '../../support/random-report';
import { type FilledRow, filledGrid } from '../../support/writers/grid';
import { plainReport } from '../../support/writers/prose';

const TITLE = '青石县水利局2023年政府信息公开工作年度报告\n';
const TITLE_2019 = '青石县水利局2019年政府信息公开工作年度报告\n';
const SECTION_2 = '二、主动公开政府信息情况\n';
const SECTION_3 = '三、收到和处理政府信息公开申请情况\n';

/** `row: numbers`; unread rows are absent. */
function rowsOf(text: string, table: TableId): Record<string, string> {
  const cells = readReport(text).reports[0]?.tables[table]?.cells ?? {};
  return Object.fromEntries(
    Object.entries(cells).map(([row, columns]) => [
      row,
      Object.values(columns)
        .map(({ value }) => value)
        .join(' '),
    ]),
  );
}

const table3 = (rows: string) => rowsOf(`${TITLE}${SECTION_3}${rows}\n`, 'table3');

describe('wrapped labels with the numbers on the middle line', () => {
  it('the end of one label does not name the row below', () => {
    assert.deepEqual(
      table3(
        '4.无正当理由大量\n 9 0 0 0 0 0 9\n反复申请\n5.要求行政机关确\n 3 0 0 0 0 0 3\n认或重新出具已获取信息\n（七）总计 12 0 0 0 0 0 12',
      ),
      { noprocMassive: '9 0 0 0 0 0 9', noprocConfirm: '3 0 0 0 0 0 3', processed: '12 0 0 0 0 0 12' },
    );
  });

  it('the beginning of a label tells its row where only one begins so', () => {
    assert.deepEqual(table3('3.要求提供公开出\n4 0 0 0 0 0 4\n版物\n8.属于行\n2 0 0 0 0 0 2\n政查询事项'), {
      noprocPublication: '4 0 0 0 0 0 4',
      denyQuery: '2 0 0 0 0 0 2',
    });
    assert.deepEqual(table3('属于行政\n4 0 0 0 0 0 4\n查询事项\n（七）总计 4 0 0 0 0 0 4'), {
      processed: '4 0 0 0 0 0 4',
    });
  });

  it('the name of a group stands beside the middle of its row', () => {
    assert.deepEqual(
      table3(
        '1.申请人无正当理由逾期不补正、行政机\n（六）其他 关不再处理其政府信息公开申请   2   0   0   0   0   0   2\n处理\n2.申请人逾期未按收费通知要求缴纳费\n         用、行政机关不再处理其政府信息公   1   0   0   0   0   0   1\n开申请\n3.其他         0   0   0   0   0   0   0',
      ),
      { otherNoCorrect: '2 0 0 0 0 0 2', otherNoFee: '1 0 0 0 0 0 1', otherOther: '0 0 0 0 0 0 0' },
    );
    assert.deepEqual(
      table3(
        '5.要求行政机关确认或重新出\n（五）不予处理  3 0 0 0 0 0 3\n具已获取信息\n（六）其他处理 1 0 0 0 0 0 1',
      ),
      { noprocConfirm: '3 0 0 0 0 0 3', other19: '1 0 0 0 0 0 1' },
    );
  });

  it('a row whose cells are blank gives its name to no other', () => {
    assert.deepEqual(
      table3(
        '4.无正当理由大量反复申请\n5.要求行政机关确认或重新出具已获取信息\n（六）其他处理 1 0 0 0 0 0 1',
      ),
      { other19: '1 0 0 0 0 0 1' },
    );
    assert.deepEqual(table3('1.属于国家秘密\n其他法律法规禁\n1 0 0 0 0 0 1\n止公开'), {});
  });

  it('labels without their marks: a row’s own words reach its numbers', () => {
    assert.deepEqual(
      table3('无正当理由大量\n9 0 0 0 0 0 9\n反复申请\n要求行政机关确\n3 0 0 0 0 0 3\n认或重新出具'),
      {},
    );
    assert.deepEqual(table3('（三）不予公开\n属于国家秘密\n其他法律行政法\n3 0 0 0 0 0 3\n规禁止公开'), {});
    assert.deepEqual(table3('申请人无正当理由逾\n（六）其他\n期不补正、行政机关\n处理\n5 0 0 0 0 0 5'), {});
    assert.deepEqual(table3('无正当理由大量\n反复申请\n9 0 0 0 0 0 9'), { noprocMassive: '9 0 0 0 0 0 9' });
  });

  it('at any width, raw or by position, every row is read right or not at all', () => {
    for (const figures of [figuresFrom('2021', 31), figuresFrom('2019', 32)]) {
      for (let width = 5; width <= 22; width++) {
        for (const indent of ['', '                    ']) {
          const text = plainReport(figures, (id) =>
            filledGrid(figures, id)
              .flatMap((row) => (id === 'table3' ? aroundNumbers(row, width, indent) : lineOf(row)))
              .join('\n'),
          );
          assertNothingWrong(text, figures, `width ${width}`);
          if (width >= 7) assertAllRead(text, figures, `width ${width}`);
        }
      }
    }
  });
});

function lineOf(row: FilledRow): string {
  return row.map(({ text }) => text).join(' ');
}

/** A label in pieces, the numbers after the first half of them; what stands upright comes one character a line. */
function aroundNumbers(row: FilledRow, width: number, indent: string): string[] {
  const numbers = row.filter(({ role }) => role === 'data').map(({ text }) => text);
  if (numbers.length === 0) return row.map(({ text }) => text);
  const labels = row.filter(({ role }) => role === 'label');
  const beside = labels.slice(0, -1).flatMap(({ text, rowspan }) => pieces(text, rowspan > 10 ? 1 : 4));
  const own = pieces(labels.at(-1)?.text ?? '', width);
  const line = indent + numbers.join(indent === '' ? ' ' : '    ');
  const half = Math.ceil(own.length / 2);
  if (own.length < 2) return [...beside, `${own.join('')} ${line}`];
  return [...beside, ...own.slice(0, half), line, ...own.slice(half)];
}

function pieces(text: string, width: number): string[] {
  const parts: string[] = [];
  for (let from = 0; from < text.length; from += width) parts.push(text.slice(from, from + width));
  return parts;
}

function assertNothingWrong(text: string, figures: Figures, message: string): void {
  for (const [id, table] of Object.entries(readReport(text).reports[0]?.tables ?? {}))
    for (const [row, cells] of Object.entries(table.cells))
      for (const [column, cell] of Object.entries(cells))
        assert.equal(
          cell.value,
          figures.tables[id as TableId]?.[row]?.[column],
          `${message}: ${id} ${row} ${column}`,
        );
}

function assertAllRead(text: string, figures: Figures, message: string): void {
  const read = Object.keys(readReport(text).reports[0]?.tables.table3?.cells ?? {});
  assert.deepEqual(read.sort(), Object.keys(figures.tables.table3).sort(), message);
}

const ARTICLE_1 = `${TITLE}${SECTION_2}第二十条第（一）项\n`;

describe('blank cells in the text of a PDF', () => {
  it('a single value under three heads is no column’s', () => {
    for (const heads of [
      '信息内容   本年制发件数   本年废止件数   现行有效件数',
      '信息内容 本年制发件数 本年废止件数 现行有效件数',
      '信息内容   本年制发件数   本年废除件数   现行有效件数',
      '信息内容   本年制发件数\n本年废止件数   现行有效件数',
    ]) {
      const text = `${ARTICLE_1}${heads}\n  规章            0\n行政规范性文件            32\n`;
      assert.deepEqual(rowsOf(text, 't2_1'), {}, heads);
    }
  });

  it('2019: one of three, one of two', () => {
    const text = `${TITLE_2019}${SECTION_2}第二十条第（五）项\n信息内容   上一年项目数量   本年增/减   处理决定数量\n行政许可                479\n其他对外管理服务事项  3  +1  8\n第二十条第（八）项\n信息内容   上一年项目数量   本年增/减\n行政事业性收费      17\n`;
    assert.deepEqual([rowsOf(text, 't2_5'), rowsOf(text, 't2_8')], [{ otherService: '3 1 8' }, {}]);
  });

  it('a table that lacks a column has as many values as heads', () => {
    const text = `${ARTICLE_1}信息内容   本年制发件数   现行有效件数\n规章      1     4\n行政规范性文件    7\n`;
    assert.deepEqual(rowsOf(text, 't2_1'), { rule: '1 4' });
  });

  it('heads in another order tell the columns, heads in two lines do not', () => {
    const values = (heads: string) => {
      const cells = readReport(`${ARTICLE_1}${heads}\n规章 1 2 3\n`).reports[0]?.tables.t2_1?.cells.rule;
      return ['made', 'repealed', 'valid'].map((column) => cells?.[column]?.value);
    };
    assert.deepEqual(values('信息内容 本年废止件数 本年制发件数 现行有效件数'), [2, 1, 3]);
    assert.deepEqual(values('信息内容\n本年废止件数\n本年制发件数\n现行有效件数'), [2, 1, 3]);
    assert.deepEqual(values('本年废止件数\n信息内容 本年制发件数 现行有效件数'), [
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('each head of a line has its own place', () => {
    const text = `${ARTICLE_1}信息内容   本年制发件数   本年废止件数   现行有效件数\n规章   1   2   3\n`;
    const heads = readReport(text).reports[0]?.tables.t2_1?.headers;
    assert.equal(text.slice(heads?.repealed?.range.start, heads?.repealed?.range.end), '本年废止件数');
  });
});

describe('units parted from their numbers by a blank', () => {
  const fee = (value: string) => {
    const text = `${TITLE}${SECTION_2}第二十条第（八）项\n信息内容 本年收费金额（单位：万元）\n行政事业性收费 ${value}\n`;
    const cell = readReport(text).reports[0]?.tables.t2_8?.cells.fee?.amountWan;
    return cell === undefined
      ? undefined
      : [cell.value, cell.unit, text.slice(cell.range.start, cell.range.end)];
  };

  it('belong to the cell of the number', () => {
    assert.deepEqual(fee('160.5964 万元'), [160.5964, '万元', '160.5964 万元']);
    assert.deepEqual(fee('160.5964     （万元）'), [160.5964, '万元', '160.5964     （万元）']);
    assert.deepEqual(fee('160.5964万元'), [160.5964, '万元', '160.5964万元']);
    assert.deepEqual(fee('160.5964'), [160.5964, undefined, '160.5964']);
    assert.equal(fee('160.5964 万元左右'), undefined);
  });

  it('in every cell of a row', () => {
    const text = `${ARTICLE_1}信息内容 本年制发件数 本年废止件数 现行有效件数\n规章 1 件 0 件 3 件\n行政规范性文件 2 件 0 件\n`;
    assert.deepEqual(rowsOf(text, 't2_1'), { rule: '1 0 3' });
  });
});

describe('page marks inside a table', () => {
  const marks = [
    '5',
    '5 / 9',
    '5/9',
    'Page 5 of 9',
    'Page 5',
    '第 5 页 共 9 页',
    '共 9 页 第 5 页',
    '- 5 -',
    '－5－',
  ];

  for (const mark of marks) {
    it(`${mark}: between a wrapped label and its numbers, and between rows`, () => {
      const text = `（二）部分公开（区分处理的，只计这一情\n形，不计其他情形）\n${mark}\n9 0 0 0 0 0 9\n${mark}\n1.属于国家秘密 2 0 0 0 0 0 2\n${mark}\n2.其他法律行政法规禁止公开 1 0 0 0 0 0 1`;
      assert.deepEqual(table3(text), {
        partial: '9 0 0 0 0 0 9',
        denySecret: '2 0 0 0 0 0 2',
        denyLaw: '1 0 0 0 0 0 1',
      });
    });

    it(`${mark}: before the numbers of table 4`, () => {
      const text = `${TITLE}四、政府信息公开行政复议、行政诉讼情况\n行政复议 行政诉讼\n结果维持 结果纠正 总计\n${mark}\n1 0 0 0 1 0 2 0 0 2 0 0 3 0 3\n`;
      assert.deepEqual(rowsOf(text, 'table4'), {
        review: '1 0 0 0 1',
        direct: '0 2 0 0 2',
        after: '0 0 3 0 3',
      });
    });
  }

  it('a number alone that completes a broken row is none', () => {
    assert.deepEqual(table3('（一）予以公开\n5\n0 0 0 0 0 5\n（七）总计 5 0 0 0 0 0 5'), {
      processed: '5 0 0 0 0 0 5',
    });
  });

  it('of two numbers alone behind a label neither is the value', () => {
    const text = `${ARTICLE_1}信息内容 本年制发件数 本年废止件数 现行有效件数\n规章 1 2 3\n行政规范性文件 8 26 66\n第二十条第（五）项\n信息内容 本年处理决定数量\n行政许可\n5\n447228\n第二十条第（六）项\n信息内容 本年处理决定数量\n行政处罚\n12\n`;
    assert.deepEqual(
      [rowsOf(text, 't2_1'), rowsOf(text, 't2_5'), rowsOf(text, 't2_6')],
      [{ rule: '1 2 3', normdoc: '8 26 66' }, {}, { penalty: '12' }],
    );
  });
});

describe('labels and numbers in lines of their own', () => {
  it('rows of several numbers tell them from cells in lines', () => {
    const text = `${ARTICLE_1}信息内容\n本年制发件数 本年废止件数 现行有效件数\n规章\n1 2 3\n行政规范性文件\n8 26 66\n第二十条第（五）项\n信息内容\n本年处理决定数量\n行政许可\n447228\n第二十条第（六）项\n信息内容\n本年处理决定数量\n行政处罚\n4\n行政强制\n6\n第二十条第（八）项\n信息内容\n本年收费金额（单位：万元）\n行政事业性收费\n7.5\n`;
    assert.deepEqual(
      (['t2_1', 't2_5', 't2_6', 't2_8'] as const).map((table) => rowsOf(text, table)),
      [
        { rule: '1 2 3', normdoc: '8 26 66' },
        { license: '447228' },
        { penalty: '4', coercion: '6' },
        { fee: '7.5' },
      ],
    );
  });
});
