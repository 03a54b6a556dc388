import { reportCauses } from './support/identity-findings';
import type { Rule } from './types';

export const rowTotal: Rule = {
  meta: {
    id: 'row-total',
    category: 'identity',
    severity: 'error',
    summary: {
      zh: '表三每行：各类申请人之和应等于总计',
      en: 'Table 3, each row: the applicants must add up to the total',
    },
    source: '国办公开办函〔2019〕60号、〔2021〕30号所附表格：末列为各类申请人的总计',
    fixable: 'choice',
  },
  check: (context) => reportCauses(context, 'row-total'),
};
