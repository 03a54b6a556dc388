/** What the arithmetic of a report's tables shows. */
import type { Identity, IdentityRuleId, Place } from '../edition/types';
import type { Cell } from '../report/types';

/** `holds`, `fails`, or `untold` (a cell is blank, unread or no number and the identity does not hold with 0). */
export type Verdict = 'holds' | 'fails' | 'untold';

/** An identity with this report's numbers: left and right sums (blanks as 0), and what they show. */
export interface EvaluatedIdentity {
  readonly identity: Identity;
  readonly left: number;
  readonly right: number;
  readonly verdict: Verdict;
}

/** A cell at its place. */
export interface PlacedCell extends Place {
  readonly cell: Cell;
}

/** One cell and the number that it should hold. */
export interface Repair {
  readonly place: PlacedCell;
  readonly value: number;
}

/** How a wrong value seems to have come about. */
export type SlipKind =
  | 'digits-swapped'
  | 'digit-lost'
  | 'digit-doubled'
  | 'digit-wrong'
  | 'row-off'
  | 'column-off'
  | 'copied-row'
  | 'total-zero'
  | 'cells-glued'
  | 'cells-split';

export interface Slip {
  readonly kind: SlipKind;
  /** Where the value seems to come from. */
  readonly from?: Place;
  /** For a slip of a whole row: the row that was copied and the one that it was written in. */
  readonly rows?: readonly [string, string];
  /** For a slip of a whole row or column that was left 0 or moved: which one. */
  readonly line?: { readonly row?: string; readonly column?: string };
}

/**
 * One cause of broken identities. `repairs` with `sole` true is the culprit: one cell, or the pair that must change
 * together. Where several sets of that size would do, `alternatives` lists up to five, the likeliest first, `repairs`
 * being the first of them. A slip of a whole row is a hypothesis: then `repairs` is empty, and `alternatives` holds what
 * the identities give for the rows.
 */
export interface Cause {
  readonly broken: readonly EvaluatedIdentity[];
  /** The smallest set of cells whose change makes every identity of this cause hold; empty where none was found. */
  readonly repairs: readonly Repair[];
  /** Whether no other set of that size does. */
  readonly sole: boolean;
  readonly alternatives: readonly (readonly Repair[])[];
  readonly slips: readonly Slip[];
  /** The first of the identity rules that it breaks. */
  readonly rule: IdentityRuleId;
  /** Cells of `repairs`, or of the likeliest alternative, that other reports contradict too. */
  readonly carried?: readonly BrokenCarry[];
}

/** A cell whose number other reports give too: 上年结转 is last year's 结转, a district's number its members' sum. */
export interface CarriedCell {
  readonly place: Place;
  /** The number there. */
  readonly value: number;
  readonly source: CarrySource;
}

/** Another year's report, or the reports of the members. */
export type CarrySource = 'other-year' | 'members';

/** A carried number that differs from the cell. */
export interface BrokenCarry {
  readonly place: PlacedCell;
  readonly value: number;
  readonly source: CarrySource;
}

export interface Analysis {
  readonly identities: readonly EvaluatedIdentity[];
  readonly causes: readonly Cause[];
}
