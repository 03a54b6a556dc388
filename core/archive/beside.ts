/** The cells of the years beside a report that count the same things as one of its own. */
import type { CarriedCell } from '../arithmetic/types';
import { APPLICANTS } from '../edition/applications';
import type { Place } from '../edition/types';
import type { Neighbours } from './archive';
import { carriedIn, carriedOut, counterpart, meantValue } from './carried';
import type { ReportEntry } from './entry';

/** A cell of the same body's report for the year before or after. */
export interface CellBeside {
  readonly of: 'lastYear' | 'nextYear';
  readonly entry: ReportEntry;
  readonly place: Place;
  readonly value: number;
}

/** Of 上年结转 last year's 结转下年度, of that the next year's 上年结转, of 现行有效 both years'; those that hold a number. */
export function cellsBeside(neighbours: Neighbours, place: Place): CellBeside[] {
  return (['lastYear', 'nextYear'] as const).flatMap((of) => {
    const entry = neighbours[of];
    const there = placeIn(of, place);
    const value = there && entry?.quantities.value(there);
    return entry && there && value !== undefined ? [{ of, entry, place: there, value }] : [];
  });
}

const VALID_ROWS: ReadonlySet<string> = new Set(['rule', 'normdoc']);

function placeIn(of: CellBeside['of'], place: Place): Place | undefined {
  const { table, row, column } = place;
  if (table === 't2_1') return column === 'valid' && VALID_ROWS.has(row) ? place : undefined;
  if (table !== 'table3') return undefined;
  return row === (of === 'lastYear' ? 'carryIn' : 'carryOut') ? counterpart(place) : undefined;
}

/** What the reports before and after say of a report's own cells. */
export function carriedCells({ lastYear, nextYear }: Neighbours): CarriedCell[] {
  return APPLICANTS.flatMap(({ id }) => [
    ...carriedCell(carriedIn(id), lastYear && meantValue(lastYear, carriedOut(id))),
    ...carriedCell(carriedOut(id), nextYear && meantValue(nextYear, carriedIn(id))),
  ]);
}

function carriedCell(place: Place, value: number | undefined): CarriedCell[] {
  return value === undefined ? [] : [{ place, value, source: 'other-year' }];
}
