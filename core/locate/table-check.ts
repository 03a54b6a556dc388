/** What the identities of a printed table show, taken together. */
import type { Analysis, EvaluatedIdentity, PlacedCell } from '../arithmetic/types';
import type { PrintedExtent } from './extents';
import { cellsAt, inOrder } from './identities';

export interface TableCheck {
  /** How many identities the table has; 0 for table 2. */
  readonly identities: number;
  readonly broken: readonly EvaluatedIdentity[];
  /** The cells of the broken identities, each once, in the order of the text. */
  readonly places: readonly PlacedCell[];
  /** How many identities cannot be told. */
  readonly untold: number;
  /** Blank cells in those. */
  readonly blanks: number;
}

/** @param analysis of the report that the table stands in. */
export function tableCheck({ parts }: PrintedExtent, { identities }: Analysis): TableCheck {
  const own = identities.filter(({ identity }) => parts.some(({ id }) => identity.right[0]?.table === id));
  const broken = own.filter(({ verdict }) => verdict === 'fails');
  const untold = own.filter(({ verdict }) => verdict === 'untold');
  const blanks = cellsOf(untold, parts).filter(({ cell }) => cell.form === 'blank' || cell.form === 'dash');
  return {
    identities: own.length,
    broken,
    places: cellsOf(broken, parts),
    untold: untold.length,
    blanks: blanks.length,
  };
}

function cellsOf(identities: readonly EvaluatedIdentity[], parts: PrintedExtent['parts']): PlacedCell[] {
  const places = identities.flatMap(({ identity: { left, right } }) => [...left, ...right]);
  return inOrder(
    parts.flatMap((table) =>
      cellsAt(
        places.filter((place) => place.table === table.id),
        table,
      ),
    ),
  );
}
