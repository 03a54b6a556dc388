import assert from 'node:assert/strict';
import { analyse } from '../../../../core/arithmetic';
import { readReport } from '../../../../core/report/parse';
import { blankValues } from '../../../../core/rules/support/blank-values';

/** Table 3 of the 2021 edition with one answered application; `{row: {column: text}}` replaces cells. */
function tableThree(changes: Record<string, Record<string, string>>): string {
  const rows = ROWS.map(([id, label]) => {
    const one = id === 'new' || id === 'open' || id === 'processed';
    const plain: Record<string, string> = one ? { natural: '1', total: '1' } : {};
    const cells = COLUMNS.map((column) => changes[id]?.[column] ?? plain[column] ?? '0');
    return `| ${label} | ${cells.join(' | ')} |`;
  });
  const head = '| | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计 |';
  const rule = `|${'---|'.repeat(8)}`;
  return `# 清河县水务局2023年政府信息公开工作年度报告\n\n## 三、收到和处理政府信息公开申请情况\n\n${[head, rule, ...rows].join('\n')}\n`;
}

const COLUMNS = ['natural', 'business', 'research', 'charity', 'legalsvc', 'orgother', 'total'];
const ROWS: readonly (readonly [string, string])[] = [
  ['new', '一、本年新收政府信息公开申请数量'],
  ['carryIn', '二、上年结转政府信息公开申请数量'],
  ['open', '（一）予以公开'],
  ['partial', '（二）部分公开'],
  ['denySecret', '1.属于国家秘密'],
  ['denyLaw', '2.其他法律行政法规禁止公开'],
  ['deny3s1w', '3.危及“三安全一稳定”'],
  ['denyThird', '4.保护第三方合法权益'],
  ['denyInternal', '5.属于三类内部事务信息'],
  ['denyProcess', '6.属于四类过程性信息'],
  ['denyCasefile', '7.属于行政执法案卷'],
  ['denyQuery', '8.属于行政查询事项'],
  ['unableNotHeld', '1.本机关不掌握相关政府信息'],
  ['unableMake', '2.没有现成信息需要另行制作'],
  ['unableUnclear', '3.补正后申请内容仍不明确'],
  ['noprocPetition', '1.信访举报投诉类申请'],
  ['noprocRepeat', '2.重复申请'],
  ['noprocPublication', '3.要求提供公开出版物'],
  ['noprocMassive', '4.无正当理由大量反复申请'],
  ['noprocConfirm', '5.要求行政机关确认或重新出具已获取信息'],
  ['otherNoCorrect', '1.申请人无正当理由逾期不补正'],
  ['otherNoFee', '2.申请人逾期未按收费通知要求缴纳费用'],
  ['otherOther', '3.其他'],
  ['processed', '（七）总计'],
  ['carryOut', '四、结转下年度继续办理'],
];

/** The values found, as `row.column=value`. */
function filled(changes: Record<string, Record<string, string>>): string[] {
  const [report] = readReport(tableThree(changes)).reports;
  assert.ok(report);
  const values = blankValues(report, analyse(report, { off: new Set() }));
  const table = report.tables.table3?.cells ?? {};
  assert.equal(Object.keys(table).length, ROWS.length, 'every row is read');
  return Object.entries(table).flatMap(([row, cells]) =>
    Object.entries(cells)
      .filter(([, cell]) => values.has(cell))
      .map(([column, cell]) => `${row}.${column}=${values.get(cell)}`),
  );
}

describe('values for blank cells', () => {
  it('are 0 where every identity of the cell then holds', () => {
    assert.deepEqual(filled({ partial: { natural: '', business: '', total: '' } }), [
      'partial.natural=0',
      'partial.business=0',
      'partial.total=0',
    ]);
  });

  it('are the number that the identities determine', () => {
    assert.deepEqual(filled({ open: { natural: '' } }), ['open.natural=1']);
    assert.deepEqual(filled({ new: { total: '' }, open: { total: '/' } }), ['new.total=1', 'open.total=1']);
  });

  it('follow from each other', () => {
    const blank = { natural: '', total: '' };
    assert.deepEqual(filled({ new: blank, processed: blank }), [
      'new.natural=1',
      'new.total=1',
      'processed.natural=1',
      'processed.total=1',
    ]);
  });

  it('are left out where two identities ask for different numbers', () => {
    assert.deepEqual(filled({ open: { natural: '', total: '3' } }), []);
  });

  it('are left out where the number would be negative', () => {
    assert.deepEqual(filled({ open: { natural: '', business: '2' }, processed: { business: '2' } }), []);
  });

  it('are left out where a cell of the identity is no number', () => {
    const partial = { business: '见附件', charity: '' };
    assert.deepEqual(filled({ partial }), ['partial.charity=0'], 'the column tells it');
    assert.deepEqual(filled({ partial, processed: { charity: '见附件' } }), []);
  });

  it('are 0 in table 2, but not for documents in force where some were made', () => {
    const [report] = readReport(`## 二、主动公开政府信息情况

| 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |
|---|---|---|---|
| 规章 |  |  |  |
| 行政规范性文件 | 2 |  |  |
`).reports;
    assert.ok(report);
    const { rule, normdoc } = report.tables.t2_1?.cells ?? {};
    const values = blankValues(report, analyse(report, { off: new Set() }));
    assert.ok(rule && normdoc);
    assert.deepEqual(
      Object.values(rule).map((cell) => values.get(cell)),
      [0, 0, 0],
    );
    assert.deepEqual(
      Object.values(normdoc).map((cell) => values.get(cell)),
      [undefined, 0, undefined],
    );
  });

  it('are left out where several would do', () => {
    const received = { business: '1', total: '2' };
    const blank = { natural: '', business: '', total: '1' };
    assert.deepEqual(filled({ new: received, processed: received, open: blank, partial: blank }), []);
  });
});
