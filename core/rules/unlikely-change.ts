import type { ReportEntry } from '../archive/entry';
import { keyOf } from '../archive/quantities';
import { OTHER_AS_ONE, OTHER_AS_THREE, RESULTS as RESULTS_OF_BOTH } from '../edition/applications';
import type { Place } from '../edition/types';
import { phrase } from './support/identity-wording';
import { culpritsIn, elsewhereAt, numberAt } from './support/other-years';
import { placeName } from './support/place-names';
import type { Bilingual, Rule, RuleContext } from './types';

const GONE: Bilingual = {
  zh: '{place}：{year}年为 {before}，本年为 0，请核对是否漏填。',
  en: '{place}: {before} in {year}, 0 this year; check that nothing was left out.',
};
const NEW: Bilingual = {
  zh: '{place}：{year}年为 0，本年为 {now}，请核对。',
  en: '{place}: 0 in {year}, {now} this year; please check.',
};
const JUMPED: Bilingual = {
  zh: '{place}：{year}年为 {before}，本年为 {now}，相差十倍以上，请核对是否多写或少写一位。',
  en: '{place}: {before} in {year}, {now} this year, ten times and more; check the digits.',
};

/** Smaller numbers change by chance. */
const LARGE = 20;
const TIMES = 10;
/** A kind of result that is a smaller part than this of all that was decided varies by itself. */
const PART = 0.05;
const RESULTS: ReadonlySet<string> = new Set(
  [...RESULTS_OF_BOTH, OTHER_AS_ONE, ...OTHER_AS_THREE].map(({ id }) => id),
);
const TABLES = ['table3', 'table4'] as const;

export const unlikelyChange: Rule = {
  meta: {
    id: 'unlikely-change',
    category: 'archive',
    severity: 'information',
    summary: {
      zh: '与上年相比变化过大：归零、从零开始或相差十倍',
      en: 'A large total went to 0, came from 0 or changed ten-fold since last year',
    },
    source: '惯例：总计为 20 以上的数一年之内很少归零或变化十倍',
  },
  check(context) {
    const lastYear = context.neighbours?.lastYear;
    if (lastYear === undefined) return;
    for (const table of TABLES)
      for (const row in context.report.tables[table]?.cells)
        checkTotal(context, lastYear, { table, row, column: 'total' });
  },
};

function checkTotal(context: RuleContext, lastYear: ReportEntry, place: Place): void {
  const { report, analysis, emit } = context;
  const now = numberAt(report, place);
  const before = lastYear.quantities.value(place);
  if (now === undefined || before === undefined) return;
  const message = messageOf(now.value, before);
  if (
    message === undefined ||
    isSmallPart(place, now.value, before, context, lastYear) ||
    lastYear.culprits.has(keyOf(place)) ||
    culpritsIn(analysis.causes).has(keyOf(place))
  )
    return;
  const edition = report.tables[place.table]?.edition ?? report.edition;
  emit({
    range: now.range,
    message: phrase(message, {
      place: placeName(edition, place),
      year: lastYear.year ?? '',
      before,
      now: now.value,
    }),
    elsewhere: elsewhereAt(lastYear, place),
  });
}

/** Whether a result was, in the year in which it was more, next to nothing beside all results. */
function isSmallPart(
  { row, column, table }: Place,
  now: number,
  before: number,
  { report }: RuleContext,
  lastYear: ReportEntry,
): boolean {
  if (table !== 'table3' || !RESULTS.has(row)) return false;
  const whole: Place = { table, row: 'processed', column };
  const all = now > before ? numberAt(report, whole)?.value : lastYear.quantities.value(whole);
  return all !== undefined && Math.max(now, before) < PART * all;
}

/** Undefined where the change is none to speak of. */
function messageOf(now: number, before: number): Bilingual | undefined {
  if (Math.max(now, before) < LARGE) return undefined;
  if (now === 0) return GONE;
  if (before === 0) return NEW;
  return Math.max(now, before) >= TIMES * Math.min(now, before) ? JUMPED : undefined;
}
