import { reportCauses } from './support/identity-findings';
import type { Rule } from './types';

export const resultTotal: Rule = {
  meta: {
    id: 'result-total',
    category: 'identity',
    severity: 'error',
    summary: {
      zh: '表三每列：（一）至（六）各项之和应等于（七）总计',
      en: 'Table 3, each column: the results (1) to (6) must add up to (7)',
    },
    source: '国办公开办函〔2019〕60号、〔2021〕30号所附表格：（七）为本列办理结果的总计',
    fixable: 'choice',
  },
  check: (context) => reportCauses(context, 'result-total'),
};
