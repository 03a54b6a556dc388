import { engineRule } from './support/engine-rule';

export const findingsLimit = engineRule({
  id: 'findings-limit',
  severity: 'information',
  summary: {
    zh: '一个文件里的发现超过上限（默认 500 处），其余只计数、不列出',
    en: 'A file has more findings than the limit (500 by default); the rest is only counted',
  },
  source: '惯例：几百处发现多半出于同一原因，全部列出反而看不清',
});
