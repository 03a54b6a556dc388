/** What a roll-up says of the cells of the report that is the sum. */
import type { CarriedCell } from '../../arithmetic/types';
import type { RollUp } from './index';
import type { SumCell } from './types';

/** The rule that holds the report against the sum; where it is off, the arithmetic does not know of the sum either. */
export const ROLL_UP = 'roll-up';

/** The sums that are known for certain, as the arithmetic takes them in. */
export function summedCells(rollUp: RollUp | undefined): CarriedCell[] {
  if (rollUp === undefined || rollUp.outstanding.length > 0) return [];
  return [...rollUp.cells].flatMap((cell) =>
    isKnown(cell) ? [{ place: cell.place, value: cell.value, source: 'members' as const }] : [],
  );
}

/** Whether every counted member's number is known, and not in doubt by the member's own arithmetic. */
export function isKnown({ unknown, doubtful }: SumCell): boolean {
  return unknown.length === 0 && doubtful.length === 0;
}
