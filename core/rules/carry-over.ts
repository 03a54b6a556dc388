import { CARRY_OVER, carriedIn, carriedOut, meantValue } from '../archive/carried';
import type { ReportEntry } from '../archive/entry';
import { keyOf } from '../archive/quantities';
import { APPLICANTS } from '../edition/applications';
import { explainedSums } from './support/explained-sums';
import { joined, phrase } from './support/identity-wording';
import { elsewhereAt, type NumberCell, numberAt } from './support/other-years';
import { columnName } from './support/place-names';
import type { Bilingual, Rule, RuleContext } from './types';

const DIFFERS: Bilingual = {
  zh: '上年结转与{year}年年报的结转下年度不符：{columns}。机构改革、职责划转或上年年报更正过的，请注明。',
  en: 'What was carried over from last year is not what the report for {year} handed on: {columns}. A reorganisation or a corrected report may explain it; then say so.',
};
const REGROUPED: Bilingual = {
  zh: '上年结转的总计与{year}年年报相同，但申请人的分类变了：{columns}；重新归类的，请核对。',
  en: 'The total carried over is that of the report for {year}, but the applicants are grouped otherwise: {columns}.',
};
const COLUMN: Bilingual = {
  zh: '{column}上年结转 {now}，{year}年结转 {before}',
  en: '{column} {now} here, {before} in {year}',
};
const NEXT: Bilingual = { zh: '；', en: '; ' };
const CELL: Bilingual = { zh: '{column}：{now}', en: '{column}: {now}' };

export const carryOver: Rule = {
  meta: {
    id: CARRY_OVER,
    category: 'archive',
    severity: 'warning',
    summary: {
      zh: '上年结转与上年年报的结转不符',
      en: "Carried-over applications differ from last year's report",
    },
    source: '国办公开办函〔2021〕30号 表三：上年结转即上年年报的结转下年度继续办理',
  },
  check(context) {
    const { neighbours, report } = context;
    const lastYear = neighbours?.lastYear;
    if (lastYear === undefined || report.tables.table3 === undefined) return;
    const different = differences(context, lastYear);
    if (different.length > 0 && !isOfMembers(context, different)) emit(context, lastYear, different);
  },
};

interface Difference {
  readonly column: string;
  readonly cell: NumberCell;
  readonly before: number;
}

/** The columns that differ; one whose cell the arithmetic speaks of, here or in last year's report, is left to it. */
function differences({ report, analysis }: RuleContext, lastYear: ReportEntry): Difference[] {
  const told = new Set(
    analysis.causes.flatMap(({ carried = [] }) =>
      carried.flatMap(({ place, source }) =>
        source === 'other-year' ? [`${place.row}/${place.column}`] : [],
      ),
    ),
  );
  return APPLICANTS.flatMap(({ id: column }) => {
    const cell = numberAt(report, carriedIn(column));
    const before = lastYear.quantities.value(carriedOut(column));
    if (cell === undefined || before === undefined || told.has(`carryIn/${column}`)) return [];
    return cell.value === before || cell.value === meantValue(lastYear, carriedOut(column))
      ? []
      : [{ column, cell, before }];
  });
}

/** Whether the members' sum is what last year's report handed on, and `roll-up` says who is missing from the report's. */
function isOfMembers(context: RuleContext, different: readonly Difference[]): boolean {
  const sums = explainedSums(context);
  return different.every(({ column, before }) => sums.get(keyOf(carriedIn(column))) === before);
}

function emit({ report, emit }: RuleContext, lastYear: ReportEntry, different: readonly Difference[]): void {
  const [first] = different;
  const { edition } = report.tables.table3 ?? report;
  if (first === undefined) return;
  const isRegrouped = holdsInTotal(report, lastYear);
  const columns = different.map(({ column, cell, before }) =>
    phrase(COLUMN, {
      column: columnName(edition, 'table3', column),
      now: cell.value,
      before,
      year: lastYear.year ?? '',
    }),
  );
  emit({
    range: first.cell.range,
    message: phrase(isRegrouped ? REGROUPED : DIFFERS, {
      year: lastYear.year ?? '',
      columns: joined(columns, NEXT),
    }),
    ...(isRegrouped && { severity: 'information' as const }),
    related: different.map(({ column, cell }) => ({
      range: cell.range,
      message: phrase(CELL, { column: columnName(edition, 'table3', column), now: cell.value }),
    })),
    elsewhere: different.flatMap(({ column }) => elsewhereAt(lastYear, carriedOut(column))),
    data: {
      identities: different.map(({ column, cell, before }) => ({
        id: CARRY_OVER,
        column,
        left: cell.value,
        right: before,
      })),
      culprit: null,
    },
  });
}

function holdsInTotal(report: RuleContext['report'], lastYear: ReportEntry): boolean {
  const before = lastYear.quantities.value(carriedOut('total'));
  return before !== undefined && numberAt(report, carriedIn('total'))?.value === before;
}
