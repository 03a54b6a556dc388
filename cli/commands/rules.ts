import { COLOR, COMMON } from '../options';
import type { Command } from './command';

export const rules: Command = {
  name: 'rules',
  takes: { zh: '[规则]', en: '[rule]' },
  summary: { zh: '列出规则，或显示一条规则的说明', en: 'list the rules, or show the page of one' },
  usage: 'nianbao rules [rule]',
  about: { zh: '列出全部规则，或显示一条规则的说明。', en: 'Lists the rules, or shows the page of one.' },
  options: [...COLOR, ...COMMON],
  operands: 'rule',
  run: async (given, context) => (await import('../usual')).rules(given, context),
};
