import type { CARRY_OVER } from '../../archive/carried';
import type { ROLL_UP } from '../../archive/roll-up/summed';
import type { IdentityRuleId, TableId } from '../../edition/types';

/** The arithmetic part of a finding, as `--format json` prints it under `data`. */
export interface IdentityData {
  readonly identities: readonly {
    /**
     * `carry-over` and `roll-up` only where an archive is at hand: `right` is then the number in the other year's
     * report, or the sum of the members' numbers.
     */
    readonly id: IdentityRuleId | typeof CARRY_OVER | typeof ROLL_UP;
    /** Of `roll-up`. */
    readonly table?: TableId;
    readonly column?: string;
    readonly row?: string;
    readonly left: number;
    readonly right: number;
  }[];
  /** The one set of cells whose change makes all identities hold; null where there is none or more than one. */
  readonly culprit:
    | readonly {
        readonly table: TableId;
        readonly row: string;
        readonly column: string;
        readonly value: number;
        readonly repaired: number;
      }[]
    | null;
}
