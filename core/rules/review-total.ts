import { reportCauses } from './support/identity-findings';
import type { Rule } from './types';

export const reviewTotal: Rule = {
  meta: {
    id: 'review-total',
    category: 'identity',
    severity: 'error',
    summary: {
      zh: '表四每组：四种结果之和应等于总计',
      en: 'Table 4, each block: the four results must add up to the total',
    },
    source: '国办公开办函〔2019〕60号、〔2021〕30号所附表格：每组末列为四种结果的总计',
    fixable: 'choice',
  },
  check: (context) => reportCauses(context, 'review-total'),
};
