/**
 * Why a figure differs from its quantity. Only the explanations that the field knows are tried: a free search over
 * sums would explain every number.
 */
import type { Report } from '../types';
import type { Measure } from './measures/types';
import type { NumberMention } from './numbers';
import { type Sum, sumUp } from './sums';
import type { Difference } from './types';

/** Below this, a sub-row or a neighbour has the same number by chance. */
const SMALLEST = 10;
/** One less than the whole is a slip rather than a part. */
const SMALLEST_GAP = 2;
const SMALLEST_PART = 2;

/** The first explanation that fits: legitimate ones before slips. */
export function differenceOf(
  number: NumberMention,
  measure: Measure,
  report: Report,
  lastYear: Report | undefined,
): Difference | undefined {
  const { value } = number;
  if (number.precision !== 'exact') return undefined;
  return (
    exceptionOf(value, measure, report) ??
    partOf(value, measure, report) ??
    neighbourOf(value, measure, report) ??
    lastYearOf(value, measure, lastYear) ??
    slipOf(value, measure, report)
  );
}

/** 134＝总计170－尚未审结36. */
function exceptionOf(value: number, { bases, exceptions }: Measure, report: Report): Difference | undefined {
  const [base] = bases;
  const whole = base && sumUp(report, base);
  if (base === undefined || whole === undefined) return undefined;
  for (const exception of exceptions) {
    const part = sumUp(report, exception);
    if (part === undefined || part.value === 0 || whole.value + part.value !== value) continue;
    const isPending = exception.terms.some(({ column }) => column === 'pending');
    if (!isPending && Math.abs(part.value) < SMALLEST_GAP) continue;
    const sign = part.value < 0 ? '－' : '＋';
    const size = Math.abs(part.value);
    return {
      kind: isPending ? 'less-pending' : 'with-carry',
      isSlip: false,
      terms: [...base.terms, ...exception.terms],
      text: {
        zh: `${value}＝${base.name.zh}${whole.value}${sign}${exception.name.zh.replace(/^.*·/, '')}${size}`,
        en: `${value} = ${base.name.en} ${whole.value} ${sign === '－' ? '-' : '+'} ${exception.name.en} ${size}`,
      },
    };
  }
  return undefined;
}

/** 258是（一）予以公开·自然人. */
function partOf(value: number, { bases, parts }: Measure, report: Report): Difference | undefined {
  const whole = bases[0] && sumUp(report, bases[0])?.value;
  if (whole === undefined || value < SMALLEST_PART || whole - value < SMALLEST_GAP) return undefined;
  const part = parts().find((candidate) => sumUp(report, candidate)?.value === value);
  if (part === undefined) return undefined;
  const isColumn = part.terms.some(({ column }) => column !== 'total');
  return named(value, part, isColumn ? 'sub-column' : 'sub-row', false);
}

function named(value: number, { name, terms }: Sum, kind: Difference['kind'], isSlip: boolean): Difference {
  return { kind, isSlip, terms, text: { zh: `${value}是${name.zh}`, en: `${value} is ${name.en}` } };
}

/** The cell one row or one column away, in the table as the edition prints it. */
function neighbourOf(value: number, { bases }: Measure, report: Report): Difference | undefined {
  const [term, ...more] = bases[0]?.terms ?? [];
  if (value < SMALLEST || term === undefined || more.length > 0) return undefined;
  const table = report.edition.tables.find(({ id }) => id === term.table);
  const rows = table?.rows ?? [];
  const columns = table?.columns ?? [];
  const row = rows.findIndex(({ id }) => id === term.row);
  const column = columns.findIndex(({ id }) => id === term.column);
  for (const by of [-1, 1]) {
    const below = rows[row + by];
    if (below && report.tables[term.table]?.cells[below.id]?.[term.column]?.value === value)
      return named(
        value,
        { name: { zh: below.label, en: below.label }, terms: [{ ...term, row: below.id }] },
        'row-off',
        true,
      );
    const beside = columns[column + by];
    if (beside && report.tables[term.table]?.cells[term.row]?.[beside.id]?.value === value)
      return named(
        value,
        { name: { zh: beside.label, en: beside.label }, terms: [{ ...term, column: beside.id }] },
        'column-off',
        true,
      );
  }
  return undefined;
}

function lastYearOf(value: number, { bases }: Measure, lastYear: Report | undefined): Difference | undefined {
  if (lastYear === undefined || value < SMALLEST) return undefined;
  const base = bases.find((candidate) => sumUp(lastYear, candidate)?.value === value);
  if (base === undefined) return undefined;
  return {
    kind: 'last-year',
    isSlip: true,
    terms: [],
    text: {
      zh: `${value}是上一年度报告的${base.name.zh}`,
      en: `${value} is ${base.name.en} in last year's report`,
    },
  };
}

/** One digit wrong, two swapped, one lost or doubled. */
function slipOf(value: number, { bases }: Measure, report: Report): Difference | undefined {
  for (const base of bases) {
    const actual = sumUp(report, base)?.value;
    if (actual === undefined || !isDigitSlip(String(value), String(actual))) continue;
    return {
      kind: 'digit-slip',
      isSlip: true,
      terms: base.terms,
      text: {
        zh: `${value}与${base.name.zh}${actual}只差一处数字`,
        en: `${value} and ${base.name.en} ${actual} differ in one digit`,
      },
    };
  }
  return undefined;
}

/** Whether one printed number comes from another by one digit wrong, swapped with its neighbour, lost or doubled. */
export function isDigitSlip(written: string, meant: string): boolean {
  if (written === meant || Math.max(written.length, meant.length) < 2) return false;
  if (written.length === meant.length) return isOneWrong(written, meant) || isSwapped(written, meant);
  const [long, short] = written.length > meant.length ? [written, meant] : [meant, written];
  if (long.length - short.length !== 1) return false;
  return [...long].some((_, at) => long.slice(0, at) + long.slice(at + 1) === short);
}

function isOneWrong(a: string, b: string): boolean {
  let wrong = 0;
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) wrong++;
  return wrong === 1;
}

function isSwapped(a: string, b: string): boolean {
  const at = [...a].findIndex((digit, index) => digit !== b[index]);
  return at >= 0 && a.slice(0, at) + a[at + 1] + a[at] + a.slice(at + 2) === b;
}
