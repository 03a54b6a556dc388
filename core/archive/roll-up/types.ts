/** What a roll-up (汇总) shows: who is in it, and what each cell sums. */
import type { Place } from '../../edition/types';
import type { PlacedRange } from '../../text/placed-range';
import type { ReportEntry } from '../entry';
import type { NotedCell } from '../noted';

/**
 * `counted`: summed. `missing`: no report of the year. `last-year`: the report of the year before was handed in again.
 * `twice`: two reports of the year that differ. `other-edition`: in the form of another edition. `elsewhere`: counted
 * elsewhere. `unlisted`: a report that nobody asked for.
 */
export type MemberStatus =
  | 'counted'
  | 'missing'
  | 'last-year'
  | 'twice'
  | 'other-edition'
  | 'elsewhere'
  | 'unlisted';

export interface Member {
  /** As configured, else as printed. */
  readonly name: string;
  readonly status: MemberStatus;
  /** The report of the year, which is summed where the status is `counted`; of several that differ the fullest. */
  readonly entry: ReportEntry | undefined;
  /** All reports of the year, where there are several; they agree where the status is `counted`. */
  readonly copies: readonly ReportEntry[];
  readonly lastYear: ReportEntry | undefined;
  /** What was handed in for the year, and is last year's. */
  readonly instead: ReportEntry | undefined;
  /** Why it is counted elsewhere. */
  readonly reason: string | undefined;
  /** What it was expected to be called, where only `aliases` tell that it is the same body. */
  readonly renamedFrom: string | undefined;
}

/** What one member gives to a cell. */
export interface Part {
  readonly member: Member;
  readonly entry: ReportEntry;
  /** In the unit of the table. */
  readonly value: number;
  /** What it should be by the member's own arithmetic, where that calls the cell wrong. */
  readonly meant: number | undefined;
  readonly range: PlacedRange;
}

/** A cell of the sum. */
export interface SumCell {
  readonly place: Place;
  /** Without the noise of binary fractions. */
  readonly value: number;
  /** Members with a number there, 0 too, in the order of the members. */
  readonly parts: readonly Part[];
  /** Members whose cell is blank or holds a dash: nothing. */
  readonly blank: readonly Member[];
  /** Members that are counted, but not here: the cell was not read, or holds words. */
  readonly unknown: readonly Member[];
  /** Members whose number is counted though their own arithmetic puts it in doubt. */
  readonly doubtful: readonly Member[];
}

/** What stands in a member's cell beside or in the place of a number. */
export interface MemberNote extends NotedCell {
  readonly member: Member;
  readonly file: string;
}
