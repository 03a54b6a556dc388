/** Results by hand, with all that makes formats stumble. */
import { FORMATS, type FormatName } from '../../../cli/formats';
import type { FileNotes, FormatContext, Summary } from '../../../cli/formats/format';
import type { FileResult, PlacedFinding } from '../../../core/lint/placed';
import type { RuleMeta } from '../../../core/rules/types';

export const RULES: readonly RuleMeta[] = [
  {
    id: 'row-total',
    category: 'identity',
    severity: 'error',
    summary: { zh: '横向合计', en: 'Rows add up' },
    source: '国办公开办函〔2021〕30号',
    fixable: 'choice',
  },
  {
    id: 'section-title',
    category: 'structure',
    severity: 'information',
    summary: { zh: '标题', en: 'Headings' },
    source: '国办公开办函〔2021〕30号',
    fixable: 'safe',
  },
];

export function finding(part: Partial<PlacedFinding> = {}): PlacedFinding {
  const range = { start: { line: 3, column: 5 }, end: { line: 3, column: 8 } };
  return {
    rule: 'row-total',
    severity: 'error',
    message: '总计应为 3，现为 4',
    range,
    related: [{ file: '甲 乙/1#2.md', range, message: '自然人 3' }],
    fixes: [
      { title: '改为 3', kind: 'choice', edits: [{ range, text: '3' }] },
      { title: '删去', kind: 'choice', edits: [{ range, text: '' }] },
    ],
    data: { identities: [{ id: 'row-total', row: 'new', left: 3, right: 4 }], culprit: null },
    ...part,
  };
}

/** Marks of every syntax in one message, a control character and half of a pair among them. */
export const HARD_MESSAGE = '=1+1|`<a&b>"\'\r\n::error 100%,：\t\u0001\ud800 ]]> # *_';

export const RESULTS: readonly FileResult[] = [
  { file: '甲 乙/1#2.md', body: '云岭区财政局', year: 2024, edition: '2021', findings: [finding()] },
  { file: '净.txt', body: null, year: null, edition: '2019', findings: [] },
  {
    file: '../难/a,b%20:"<1>&.html',
    body: '=HYPERLINK("x")',
    year: 2023,
    edition: '2021',
    findings: [
      finding({ severity: 'warning', message: HARD_MESSAGE, related: [], fixes: [], data: null }),
      finding({ rule: 'section-title', severity: 'information', report: { body: '第二家', year: 2022 } }),
      finding({
        severity: 'hint',
        range: { start: { line: 1, column: 1 }, end: { line: 9, column: 2 } },
        message: '-1 起',
      }),
    ],
  },
];

const NOTES: FileNotes = { encoding: 'utf-8', fingerprints: ['row-total:1', 'row-total:2', 'row-total:3'] };

const SUMMARY: Summary = {
  checked: 3,
  passedOver: 1,
  failed: 0,
  counts: { error: 1, warning: 1, information: 1, hint: 1 },
  fixable: 0,
  known: 0,
  fixed: 0,
  dryRun: false,
  encodings: new Map([['gb18030', 2]]),
};

/** All of a format's output for `results`. */
export function output(
  name: FormatName,
  results: readonly FileResult[] = RESULTS,
  context: Partial<FormatContext> = {},
): string {
  const full = {
    locale: 'zh',
    color: false,
    verbose: false,
    version: '1.2.3',
    rules: RULES,
    ...context,
  } as const;
  const format = FORMATS[name](full);
  const files = results.map((result) => format.file(result, NOTES));
  return [format.start?.(), ...files, format.end?.(SUMMARY)].join('');
}
