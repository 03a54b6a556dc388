/** Items and lists by hand, with all that makes formats stumble. */
import type { OpenItem } from '../../../cli/report/compare';
import type { BodyList, Overview } from '../../../cli/report/list';
import type { ListedItem } from '../../../cli/report/state';

export function item(part: Partial<OpenItem> = {}): OpenItem {
  return {
    ...{ file: '财政.md', year: 2024, line: 45, rule: 'row-total', severity: 'error' },
    ...{ section: '第三部分 收到和处理政府信息公开申请情况', table: '表三（依申请公开）' },
    ...{ row: '（七）总计', column: '自然人', cell: 'table3/processed/natural' },
    ...{
      fingerprint: 'row-total:1',
      present: '4',
      wanted: '3',
      message: '应为 3，现为 4',
      fixes: ['改为 3'],
    },
    ...{ since: 1, standing: 'first' },
    ...part,
  } as OpenItem;
}

export function listed(part: Partial<ListedItem> = {}): ListedItem {
  const { standing: _, ...rest } = item();
  return { ...rest, ...part };
}

/** Marks of every syntax, a formula, a control character and half of a pair. */
export const HOSTILE = '=HYPERLINK("x")|`<script>alert(1)</script>&amp;\'\r\n::# *_\u0001\ud800[a](b)';

export function list(part: Partial<BodyList> = {}): BodyList {
  return {
    ...{ body: '云岭区财政局', round: 1, years: [2024], missing: undefined },
    ...{ items: [item()], corrected: [], waivers: [], unseen: [], untold: [] },
    ...part,
  };
}

export const HOSTILE_LIST: BodyList = list({
  body: HOSTILE,
  round: 2,
  missing: 2025,
  items: [
    item({ standing: 'fresh', message: HOSTILE, present: '@SUM(A1)', wanted: '-1', file: HOSTILE }),
    item({
      standing: 'open',
      year: null,
      severity: 'hint',
      section: HOSTILE,
      table: '',
      row: '',
      column: '',
    }),
  ],
  corrected: [listed({ message: HOSTILE })],
  waivers: [{ ...listed({ row: HOSTILE }), reason: HOSTILE }],
  unseen: [listed({ column: HOSTILE })],
});

export function overview(part: Partial<Overview> = {}): Overview {
  const counts = { error: 1, warning: 2, information: 3, hint: 4 };
  return {
    ...{ round: 2, year: 2024, rules: ['row-total', 'no-such-rule'] },
    rows: [
      {
        ...{ body: HOSTILE, years: [2023, 2024], handedIn: 'no', counts },
        ...{ open: 1, fresh: 2, corrected: 3, waived: 4, unseen: 5, stem: '甲' },
        byRule: new Map([
          ['row-total', 1],
          ['no-such-rule', 2],
        ]),
      },
    ],
    badFiles: [{ file: HOSTILE, why: HOSTILE }],
    ...part,
  };
}
