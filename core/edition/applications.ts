/** Table 3, 收到和处理政府信息公开申请情况: columns, rows and groups as both editions print them (format §2.3). */
import type { EditionColumn, EditionRow } from './types';

export const APPLICANTS: readonly EditionColumn[] = [
  { id: 'natural', label: '自然人', keys: ['自然人'], measure: 'count' },
  { id: 'business', label: '商业企业', keys: ['商业企业'], measure: 'count' },
  { id: 'research', label: '科研机构', keys: ['科研机构'], measure: 'count' },
  { id: 'charity', label: '社会公益组织', keys: ['社会公益组织'], measure: 'count' },
  { id: 'legalsvc', label: '法律服务机构', keys: ['法律服务机构'], measure: 'count' },
  { id: 'orgother', label: '其他', keys: ['其他'], measure: 'count' },
  { id: 'total', label: '总计', keys: ['总计'], measure: 'count' },
];

/** The columns that 法人或其他组织 spans. */
export const ORGANISATIONS = ['business', 'research', 'charity', 'legalsvc', 'orgother'] as const;

export const RECEIVED: readonly EditionRow[] = [
  {
    id: 'new',
    label: '一、本年新收政府信息公开申请数量',
    keys: ['本年新收', '本年度新收', '新收政府信息公开申请'],
    kind: 'input',
  },
  {
    id: 'carryIn',
    label: '二、上年结转政府信息公开申请数量',
    keys: ['上年结转', '上年度结转', '上一年结转', '上一年度结转'],
    kind: 'input',
  },
];

const item = (id: string, group: string, label: string, ...keys: string[]): EditionRow => ({
  id,
  group,
  label,
  keys,
  kind: 'item',
});

/** The result rows that both editions share, （一）to（五）. */
export const RESULTS: readonly EditionRow[] = [
  item('open', 'open', '（一）予以公开', '予以公开'),
  item(
    'partial',
    'partial',
    '（二）部分公开（区分处理的，只计这一情形，不计其他情形）',
    '部分公开',
    '区分处理的只计',
  ),
  item('denySecret', 'deny', '1.属于国家秘密', '国家秘密'),
  item('denyLaw', 'deny', '2.其他法律行政法规禁止公开', '法律行政法规', '法规禁止公开', '法律行政止公开'),
  item('deny3s1w', 'deny', '3.危及“三安全一稳定”', '三安全', '危及三安'),
  item('denyThird', 'deny', '4.保护第三方合法权益', '第三方合法权益', '保护第三方'),
  item('denyInternal', 'deny', '5.属于三类内部事务信息', '内部事务', '三类内'),
  item('denyProcess', 'deny', '6.属于四类过程性信息', '过程性信息', '四类过程'),
  item('denyCasefile', 'deny', '7.属于行政执法案卷', '执法案卷'),
  item('denyQuery', 'deny', '8.属于行政查询事项', '行政查询'),
  item('unableNotHeld', 'unable', '1.本机关不掌握相关政府信息', '不掌握'),
  item('unableMake', 'unable', '2.没有现成信息需要另行制作', '没有现成', '另行制作'),
  item('unableUnclear', 'unable', '3.补正后申请内容仍不明确', '补正后', '仍不明确'),
  item('noprocPetition', 'noproc', '1.信访举报投诉类申请', '信访举报', '举报投诉'),
  item('noprocRepeat', 'noproc', '2.重复申请', '重复申请'),
  item('noprocPublication', 'noproc', '3.要求提供公开出版物', '公开出版物'),
  item('noprocMassive', 'noproc', '4.无正当理由大量反复申请', '大量反复', '反复申请'),
  item('noprocConfirm', 'noproc', '5.要求行政机关确认或重新出具已获取信息', '重新出具', '要求行政机关确认'),
];

/** （六）as the 2019 edition has it: one row. Also met in tables of the 2021 edition. */
export const OTHER_AS_ONE: EditionRow = item('other19', 'other', '（六）其他处理', '其他处理', '六其他');

/** （六）as the 2021 edition has it: three rows. */
export const OTHER_AS_THREE: readonly EditionRow[] = [
  item(
    'otherNoCorrect',
    'other',
    '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
    '逾期不补正',
    '无正当理由逾期',
  ),
  item(
    'otherNoFee',
    'other',
    '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
    '缴纳费用',
    '逾期未按收费',
    '逾期不缴费',
  ),
  item('otherOther', 'other', '3.其他', '3其他'),
];

export const OUTPUT: readonly EditionRow[] = [
  { id: 'processed', label: '（七）总计', keys: ['七总计', '七合计'], kind: 'total' },
  {
    id: 'carryOut',
    label: '四、结转下年度继续办理',
    keys: ['结转下年', '结转下一年', '下年度继续办理', '下一年度继续办理'],
    kind: 'output',
  },
];

export const GROUPS: Readonly<Record<string, string>> = {
  deny: '（三）不予公开',
  unable: '（四）无法提供',
  noproc: '（五）不予处理',
  other: '（六）其他处理',
};

/** The cell above the group labels of the result rows. */
export const RESULTS_LABEL = '三、本年度办理结果';

/** The rule printed in the head of table 3. */
export const PRINTED_RULE = '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）';
