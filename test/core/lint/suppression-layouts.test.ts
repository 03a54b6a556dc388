/** Every form of comment in every layout: it silences what it should, and every cell is read as before. */
import assert from 'node:assert/strict';
import { lintText } from '../../../core/lint/engine';
import type { LintResult } from '../../../core/lint/types';
import { cellsOf } from '../../support/cells-of';
import { copyOf, type Figures, figuresFrom } from '../../support/random-report';
import { writers } from '../../support/writers';

type Form = (lines: readonly string[], line: number, rule: string) => string[];

const FORMS: Record<string, Form> = {
  'disable-line': (lines, line, rule) =>
    lines.map((text, index) =>
      index === line ? `${text} <!-- nianbao-disable-line ${rule} -- 已核对 -->` : text,
    ),
  'disable-next-line': (lines, line, rule) =>
    lines.toSpliced(line, 0, `<!-- nianbao-disable-next-line ${rule} -- 已核对2遍 -->`),
  'disable … enable': (lines, line, rule) =>
    lines
      .toSpliced(line + 1, 0, '<!-- nianbao-enable -->')
      .toSpliced(line, 0, `<!-- nianbao-disable ${rule} -->`),
  'disable-file at the end': (lines, _, rule) => [
    ...lines,
    `<!-- nianbao-disable-file ${rule} -- 已核对 -->`,
  ],
  'disable-file at the place': (lines, line, rule) =>
    lines.toSpliced(line, 0, `<!-- nianbao-disable-file ${rule} -->`),
};

describe('suppression comments in every layout', () => {
  for (const edition of ['2019', '2021'] as const)
    for (const writer of writers)
      it(`${writer.name}, ${edition}`, () => {
        const text = writer.write(spoilt(figuresFrom(edition, 7)));
        for (const [name, form] of Object.entries(FORMS)) check(text, form, name);
      });
});

/** A report whose applications do not add up: 1 more from natural persons than was dealt with. */
function spoilt(figures: Figures): Figures {
  const copy = copyOf(figures);
  const row = copy.tables.table3.new;
  assert.ok(row?.natural !== undefined, 'table 3 has new applications of natural persons');
  row.natural += 1;
  return copy;
}

function check(text: string, form: Form, name: string): void {
  const before = lintText(text);
  const finding = before.findings.find(({ rule }) => rule === 'applications-balance');
  assert.ok(finding, 'the planted error is found');
  const line = before.document.lines.lineAt(finding.range.start) - 1;
  const after = lintText(form(text.split('\n'), line, finding.rule).join('\n'));
  assert.deepEqual(cellsOf(after.document), cellsOf(before.document), name);
  assert.deepEqual(rulesOf(after), rulesOf(before, finding.rule), name);
  assert.deepEqual(
    after.suppressed.map(({ rule }) => rule),
    [finding.rule],
    name,
  );
}

const rulesOf = ({ findings }: LintResult, without?: string): string[] =>
  findings.map(({ rule }) => rule).filter((rule) => rule !== without);
