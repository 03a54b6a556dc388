import { engineRule } from './support/engine-rule';

export const wrongEncoding = engineRule({
  id: 'wrong-encoding',
  severity: 'warning',
  summary: {
    zh: '文字编码不对，汉字成了乱码，没有检查',
    en: 'The text was decoded in the wrong encoding; nothing was checked',
  },
  source: '惯例：乱码不是报告的差错，也无从检查',
});
