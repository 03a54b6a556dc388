import { differencesFrom } from '../archive/roll-up/differences';
import { ROLL_UP } from '../archive/roll-up/summed';
import { comparable } from './support/explained-sums';
import { differenceFinding } from './support/roll-up-differences';
import { memberFindings } from './support/roll-up-members';
import type { Rule } from './types';

export const rollUp: Rule = {
  meta: {
    id: ROLL_UP,
    category: 'archive',
    severity: 'information',
    summary: {
      zh: '汇总年报与各成员年报之和不符，或者成员不齐',
      en: "A report is not the sum of its members' reports, or members are missing",
    },
    source: '惯例：政府的年报汇总本级各部门和下级政府的年报，逐格相加',
  },
  check(context) {
    const { neighbours, report, emit } = context;
    const sum = neighbours?.rollUp;
    // Where no member's report is among the files, they lie elsewhere: nothing can be said of them.
    if (sum === undefined || sum.counted.length === 0) return;
    const [title] = report.titles;
    const range = title?.range ?? { start: report.range.start, end: report.range.start };
    for (const finding of memberFindings(sum)) emit({ range, ...finding });
    for (const difference of differencesFrom(sum, comparable(context)))
      emit(differenceFinding(difference, sum, report));
  },
};
