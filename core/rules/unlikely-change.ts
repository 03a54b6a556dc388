import { carriedOut } from '../archive/carried';
import type { ReportEntry } from '../archive/entry';
import { keyOf } from '../archive/quantities';
import { OTHER_AS_ONE, OTHER_AS_THREE, RESULTS as RESULTS_OF_BOTH } from '../edition/applications';
import type { Place } from '../edition/types';
import { phrase } from './support/identity-wording';
import { elsewhereAt, type NumberCell, numberAt, suspectsIn } from './support/other-years';
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

interface Change {
  readonly cell: NumberCell;
  readonly before: number;
  readonly message: Bilingual;
}

function checkTotal(context: RuleContext, lastYear: ReportEntry, place: Place): void {
  const change = changeAt(context, lastYear, place);
  if (change === undefined || isExplained(context, lastYear, place, change)) return;
  const { cell, before, message } = change;
  const edition = context.report.tables[place.table]?.edition ?? context.report.edition;
  context.emit({
    range: cell.range,
    message: phrase(message, {
      place: placeName(edition, place),
      year: lastYear.year ?? '',
      before,
      now: cell.value,
    }),
    elsewhere: elsewhereAt(lastYear, place),
  });
}

/** An unlikely change of a total; none where the arithmetic of either report speaks of the number. */
function changeAt(
  { report, analysis }: RuleContext,
  lastYear: ReportEntry,
  place: Place,
): Change | undefined {
  const cell = numberAt(report, place);
  const before = lastYear.quantities.value(place);
  if (cell === undefined || before === undefined) return undefined;
  const message = messageOf(cell.value, before);
  if (message === undefined || lastYear.culprits.has(keyOf(place))) return undefined;
  return suspectsIn(analysis.causes).has(keyOf(place)) ? undefined : { cell, before, message };
}

/**
 * Whether a kind of result changed because all results did, or was next to nothing beside them in the year in which
 * it was more.
 */
function isExplained(
  context: RuleContext,
  lastYear: ReportEntry,
  { table, row, column }: Place,
  { cell, before }: Change,
): boolean {
  // What was handed on came over: if that was much, it is last year's report that says so.
  if (row === 'carryIn') return lastYear.quantities.value(carriedOut(column)) === cell.value;
  if (table !== 'table3' || !RESULTS.has(row)) return false;
  const whole: Place = { table, row: 'processed', column };
  if (changeAt(context, lastYear, whole) !== undefined) return true;
  const more = Math.max(cell.value, before);
  const all = cell.value === more ? numberAt(context.report, whole)?.value : lastYear.quantities.value(whole);
  return all !== undefined && more < PART * all;
}

/** Undefined where the change is none to speak of. */
function messageOf(now: number, before: number): Bilingual | undefined {
  if (Math.max(now, before) < LARGE) return undefined;
  if (now === 0) return GONE;
  if (before === 0) return NEW;
  return Math.max(now, before) >= TIMES * Math.min(now, before) ? JUMPED : undefined;
}
