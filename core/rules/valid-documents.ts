import type { ReportEntry } from '../archive/entry';
import { keyOf } from '../archive/quantities';
import type { Place } from '../edition/types';
import { explainedSums } from './support/explained-sums';
import { phrase } from './support/identity-wording';
import { elsewhereAt, numberAt } from './support/other-years';
import { rowLabel } from './support/printed-tables';
import type { Bilingual, Rule, RuleContext } from './types';

const MESSAGE: Bilingual = {
  zh: '“{row}”现行有效 {valid} 件；按{year}年的 {before} 件，加制发 {made} 件，减废止 {repealed} 件，应为 {expected} 件，相差 {difference} 件。修改的计入制发、宣布失效的未计废止、职能划转或专项清理后重新统计的，可以不符，请核对。',
  en: '{row}: {valid} in force; {before} in {year}, plus {made} made, less {repealed} repealed, gives {expected}: a difference of {difference}. Amendments counted as made, documents declared lapsed, functions handed over or a recount may explain it.',
};
const PART: Bilingual = { zh: '{what} {value} 件', en: '{what}: {value}' };
const MADE: Bilingual = { zh: '本年制发', en: 'made this year' };
const REPEALED: Bilingual = { zh: '本年废止', en: 'repealed this year' };

const ROWS = ['rule', 'normdoc'] as const;

const place = (row: string, column: string): Place => ({ table: 't2_1', row, column });

export const validDocuments: Rule = {
  meta: {
    id: 'valid-documents',
    category: 'archive',
    severity: 'warning',
    summary: {
      zh: '现行有效件数与上年数、本年制发和废止不符',
      en: "Documents in force do not follow from last year's, those made and those repealed",
    },
    source: '惯例：现行有效件数＝上年现行有效件数＋本年制发件数－本年废止件数',
    editions: ['2021'],
  },
  check(context) {
    const lastYear = context.neighbours?.lastYear;
    if (lastYear !== undefined) for (const row of ROWS) checkRow(context, lastYear, row);
  },
};

function checkRow(context: RuleContext, lastYear: ReportEntry, row: string): void {
  const { report, emit } = context;
  const table = report.tables.t2_1;
  const [made, repealed, valid] = (['made', 'repealed', 'valid'] as const).map((column) =>
    numberAt(report, place(row, column)),
  );
  const before = lastYear.quantities.value(place(row, 'valid'));
  if (!table || !made || !repealed || !valid || before === undefined) return;
  const expected = before + made.value - repealed.value;
  if (valid.value === expected || isOfMembers(context, row, before)) return;
  emit({
    range: valid.range,
    message: MESSAGE,
    args: {
      row: rowLabel(table.edition, table.id, row),
      year: lastYear.year ?? '',
      before,
      made: made.value,
      repealed: repealed.value,
      valid: valid.value,
      expected,
      difference: Math.abs(valid.value - expected),
    },
    related: [
      { range: made.range, message: phrase(PART, { what: MADE, value: made.value }) },
      { range: repealed.range, message: phrase(PART, { what: REPEALED, value: repealed.value }) },
    ],
    elsewhere: elsewhereAt(lastYear, place(row, 'valid')),
    data: { expected, value: valid.value },
  });
}

/** Whether it follows in the members' sum, and `roll-up` says who is missing from the report's. */
function isOfMembers(context: RuleContext, row: string, before: number): boolean {
  const sums = explainedSums(context);
  const [made, repealed, valid] = ['made', 'repealed', 'valid'].map(
    (column) =>
      sums.get(keyOf(place(row, column))) ??
      numberAt(context.report, place(row, column))?.value ??
      Number.NaN,
  ) as [number, number, number];
  return sums.size > 0 && valid === before + made - repealed;
}
