import { engineRule } from './support/engine-rule';

export const suppressionUnused = engineRule({
  id: 'suppression-unused',
  severity: 'information',
  summary: {
    zh: '停用注释没有屏蔽任何发现，或者写错了规则名、指令名',
    en: 'A suppression comment silences nothing, or names a rule that does not exist',
  },
  source: '惯例：没有用处的停用注释会掩盖以后的差错',
  fixable: 'safe',
  tag: 'unnecessary',
});
