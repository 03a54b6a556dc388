/** 结转: what one year hands to the next. 结转下年度 of a report is 上年结转 of the report after it. */
import type { Place } from '../edition/types';
import type { ReportEntry } from './entry';
import { keyOf } from './quantities';

/** The rule that holds the two against each other; where it is off, the arithmetic does not know of them either. */
export const CARRY_OVER = 'carry-over';

/** 上年结转 in a column. */
export function carriedIn(column: string): Place {
  return { table: 'table3', row: 'carryIn', column };
}

/** 结转下年度 in a column. */
export function carriedOut(column: string): Place {
  return { table: 'table3', row: 'carryOut', column };
}

/** The place in the neighbouring report that must hold the same number; undefined for any other cell. */
export function counterpart({ row, column }: Place): Place | undefined {
  if (row === 'carryIn') return carriedOut(column);
  return row === 'carryOut' ? carriedIn(column) : undefined;
}

/** The number at a place; where the report's own arithmetic calls it wrong, what it should be. */
export function meantValue({ culprits, quantities }: ReportEntry, place: Place): number | undefined {
  return culprits.get(keyOf(place)) ?? quantities.value(place);
}
