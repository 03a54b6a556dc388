import { reportCauses } from './support/identity-findings';
import type { Rule } from './types';

export const applicationsBalance: Rule = {
  meta: {
    id: 'applications-balance',
    category: 'identity',
    severity: 'error',
    summary: {
      zh: '表三每列：一＋二应等于三（七）＋四',
      en: 'Table 3, each column: I + II must equal III(7) + IV',
    },
    source:
      '国办公开办函〔2019〕60号、〔2021〕30号所附表格：“本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和”',
    fixable: 'choice',
  },
  check: (context) => reportCauses(context, 'applications-balance'),
};
