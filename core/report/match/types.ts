import type { Range } from '../../text/range';
import type { Cell, Label } from '../types';

/** A row with its label known: what the matcher answered, the label's text, and the cells behind it. */
export interface Labelled<Row> {
  readonly row: Row;
  readonly label: Label;
  readonly values: readonly Cell[];
}

/** A row of a table found in the text; `values` is undefined where its cells could not be told. */
export interface FoundRow {
  readonly row: string;
  readonly label: Label;
  readonly values: readonly Cell[] | undefined;
}

export interface MatchedRows {
  readonly rows: readonly FoundRow[];
  /** Rows with figures under a label that no edition knows. */
  readonly unknown: readonly Label[];
  /** Rows of figures without a label that could not be placed. */
  readonly unlabelled: readonly Range[];
}
