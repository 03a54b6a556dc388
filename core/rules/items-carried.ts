import type { ReportEntry } from '../archive/entry';
import type { Place, TableId } from '../edition/types';
import { elsewhereAt, numberAt } from './support/other-years';
import { rowLabel } from './support/printed-tables';
import type { Bilingual, Rule, RuleContext } from './types';

const MESSAGE: Bilingual = {
  zh: '“{row}”上一年项目数量 {now}，{year}年年报为 {before}、增减 {delta}，应为 {expected}。',
  en: '{row}: {now} items last year, but the report for {year} gives {before} and a change of {delta}, hence {expected}.',
};

const TABLES: readonly TableId[] = ['t2_5', 't2_6', 't2_8'];
/** The first report year with these columns; the next is the last. */
const FIRST_YEAR = 2019;

export const itemsCarried: Rule = {
  meta: {
    id: 'items-carried',
    category: 'archive',
    severity: 'warning',
    summary: {
      zh: '上一年项目数量与2019年年报不符',
      en: "Last year's number of items differs from the report for 2019",
    },
    source: '国办公开办函〔2019〕60号 表二：上一年项目数量、本年增/减',
    editions: ['2019'],
  },
  check(context) {
    const lastYear = context.neighbours?.lastYear;
    if (lastYear?.year !== FIRST_YEAR) return;
    for (const id of TABLES)
      for (const row in context.report.tables[id]?.cells) checkRow(context, lastYear, id, row);
  },
};

function checkRow({ report, emit }: RuleContext, lastYear: ReportEntry, table: TableId, row: string): void {
  const place = (column: string): Place => ({ table, row, column });
  const now = numberAt(report, place('prevItems'));
  const before = lastYear.quantities.value(place('prevItems'));
  const delta = lastYear.quantities.value(place('deltaItems'));
  if (now === undefined || before === undefined || delta === undefined || now.value === before + delta)
    return;
  emit({
    range: now.range,
    message: MESSAGE,
    args: {
      row: rowLabel(report.tables[table]?.edition ?? report.edition, table, row),
      now: now.value,
      year: FIRST_YEAR,
      before,
      delta,
      expected: before + delta,
    },
    elsewhere: [...elsewhereAt(lastYear, place('prevItems')), ...elsewhereAt(lastYear, place('deltaItems'))],
    data: { value: now.value, expected: before + delta },
  });
}
