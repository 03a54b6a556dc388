/** The sums of a roll-up, cell by cell: who gives how much, and what cannot be told. */
import type { Edition, Place } from '../../edition/types';
import type { PlacedRange } from '../../text/placed-range';
import type { ReportEntry } from '../entry';
import { cellsOf, decimal, type EditionCell, type Given, givenBy } from './given';
import type { Member, Part, SumCell } from './types';

/** What a member gives to each cell. */
interface MemberCells {
  readonly member: Member;
  readonly entry: ReportEntry;
  readonly given: readonly Given[];
}

/** Every cell of an edition, by `keyOf`. Members that are not counted add nothing. */
export function sumsOf(members: readonly Member[], edition: Edition): ReadonlyMap<string, SumCell> {
  const all = members.flatMap((member): MemberCells[] => {
    const { entry, status } = member;
    return status === 'counted' && entry ? [{ member, entry, given: givenBy(entry, edition) }] : [];
  });
  return new Map(cellsOf(edition).map((cell, at) => [cell.key, sumAt(cell, at, all)]));
}

function sumAt({ place, key }: EditionCell, at: number, all: readonly MemberCells[]): SumCell {
  const parts: Part[] = [];
  const blank: Member[] = [];
  const unknown: Member[] = [];
  const doubtful: Member[] = [];
  let sum = 0;
  for (const { member, entry, given } of all) {
    const number = given[at] ?? 'unknown';
    if (number === 'nothing') blank.push(member);
    else if (number === 'unknown') unknown.push(member);
    else {
      parts.push(new CellPart(member, entry, place, number, entry.culprits.get(key)));
      sum += number;
    }
    if (entry.doubts.has(key)) doubtful.push(member);
  }
  return { place, value: decimal(sum), parts, blank, unknown, doubtful };
}

class CellPart implements Part {
  constructor(
    readonly member: Member,
    readonly entry: ReportEntry,
    private readonly place: Place,
    readonly value: number,
    readonly meant: number | undefined,
  ) {}

  get range(): PlacedRange {
    return this.entry.quantities.range(this.place);
  }
}
