/** Which rules have less to say for want of other reports. */
import type { Neighbours } from '../archive/archive';
import { ROLL_UP } from '../archive/roll-up/summed';

/** Whether what a rule looks at in other reports is not at hand: a sum's members, for all others last year's report. */
export function lacksNeighbours(rule: string, neighbours: Neighbours | undefined): boolean {
  return rule === ROLL_UP ? !neighbours?.rollUp : !neighbours?.lastYear;
}
