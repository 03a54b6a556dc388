/** What a finding says of a claim that the tables contradict. `{words}` is the claim, `{cells}` the cells against it. */
import type { Claim } from '../../report/claims';
import type { Bilingual } from '../types';
import type { Verdict } from './claim-cells';

export const CELL: Bilingual = { zh: '“{place}”为{value}', en: '{place} holds {value}' };

const NONE: Bilingual = {
  zh: '文字说“{words}”，但表格中{cells}，请核对文字和表格。',
  en: '“{words}” is stated, but {cells} in the tables; check which is right.',
};
const CORRECTED: Bilingual = {
  zh: '文字说“{words}”，但表四中{cells}，请核对文字和表格。',
  en: '“{words}” is stated, but {cells} in table 4; check which is right.',
};
const REVERSED: Bilingual = {
  zh: '文字说“{words}”，表四中{cells}（结果纠正包括撤销、变更、确认违法、责令履行），请核对。',
  en: '“{words}” is stated, but {cells} in table 4, which counts every kind of correction; please check.',
};
const DONE: Bilingual = {
  zh: '文字说“{words}”，但表三中{cells}，还有申请没有办结，请核对文字和表格。',
  en: '“{words}” is stated, but {cells} in table 3: some applications are not done; check which is right.',
};
const DONE_IN_TIME: Bilingual = {
  zh: '文字说“{words}”，而表三中{cells}；如果说的是到期的或者本年新收的申请，宜写明另有结转。',
  en: '“{words}” is stated while {cells} in table 3; if only those due or new are meant, say that some were carried over.',
};
const UPHELD: Bilingual = {
  zh: '文字说“{words}”，但表四中{cells}，并非全部维持，请核对文字和表格。',
  en: '“{words}” is stated, but {cells} in table 4: not all were upheld; check which is right.',
};
const UPHELD_PENDING: Bilingual = {
  zh: '文字说“{words}”，但表四中{cells}，还有案件没有审结；如果说的是已审结的案件，宜写明。',
  en: '“{words}” is stated, but {cells} in table 4: some cases are pending; if only decided ones are meant, say so.',
};
const NOTICE: Bilingual = {
  zh: '文字说“{words}”，而表三中{cells}，说明发出过收费通知，请核对。',
  en: '“{words}” is stated while {cells} in table 3, so fee notices were sent; please check.',
};

export const CHARGED: Bilingual = {
  zh: '文字说“{words}”，但本报告另一处写有收取信息处理费{amount}，请核对。',
  en: '“{words}” is stated, but elsewhere the report charges {amount} of 信息处理费; check which is right.',
};
export const CHARGED_THERE: Bilingual = { zh: '这里写的是{amount}。', en: 'Here it is {amount}.' };

/** The message for a claim and what stands against it. */
export function claimMessage(claim: Claim, { isLoose, isPending }: Verdict): Bilingual {
  if (claim.kind === 'all-done') return isLoose ? DONE_IN_TIME : DONE;
  if (claim.kind === 'all-upheld') return isPending ? UPHELD_PENDING : UPHELD;
  if (claim.kind === 'none-corrected') return isLoose ? REVERSED : CORRECTED;
  return claim.about.includes('feeNotice') ? NOTICE : NONE;
}
