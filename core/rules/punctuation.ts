import { findUnevenBrackets } from './support/bracket-pairs';
import { findDoubledMarks } from './support/doubled-marks';
import { findMissingStops } from './support/missing-stop';
import { findMixedWidths } from './support/mixed-widths';
import type { Rule } from './types';

export const punctuation: Rule = {
  meta: {
    id: 'punctuation',
    category: 'text',
    severity: 'warning',
    summary: {
      zh: '标点重复、全角半角混用、段末缺句号',
      en: 'Doubled marks, marks of both widths, no full stop at the end of a paragraph',
    },
    source: 'GB/T 15834—2011《标点符号用法》',
    fixable: 'safe',
  },
  check(context) {
    findDoubledMarks(context);
    findMixedWidths(context);
    findUnevenBrackets(context);
    findMissingStops(context);
  },
};
