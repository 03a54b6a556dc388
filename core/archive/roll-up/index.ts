/** 汇总: a body's report as the sum of its members' reports. Worked out when asked for; good until a file changes. */
import { editionForYear } from '../../edition';
import { APPLICANTS } from '../../edition/applications';
import type { Edition, Place } from '../../edition/types';
import { carriedIn, carriedOut } from '../carried';
import type { ReportEntry } from '../entry';
import type { NotedCell } from '../noted';
import { keyOf } from '../quantities';
import type { RollUpBlock } from './block';
import { membersIn, type Sources } from './members';
import { sumsOf } from './sums';
import type { Member, MemberNote, SumCell } from './types';

export type { RollUpBlock } from './block';
export type { Member, MemberNote, MemberStatus, Part, SumCell } from './types';

export class RollUp {
  /** Of the year. */
  readonly edition: Edition;
  /** Everybody: summed or not. */
  readonly members: readonly Member[];
  #sums: ReadonlyMap<string, SumCell> | undefined;

  constructor(
    readonly block: RollUpBlock,
    readonly year: number,
    sources: Sources,
  ) {
    this.edition = editionForYear(year);
    this.members = membersIn(block, year, sources);
  }

  /** The members that are summed. */
  get counted(): readonly Member[] {
    return this.members.filter(({ status }) => status === 'counted');
  }

  /** The members that belong to the sum and are not in it. While there are any, no sum is known. */
  get outstanding(): readonly Member[] {
    return this.members.filter(
      ({ status }) =>
        status === 'missing' || status === 'last-year' || status === 'twice' || status === 'other-edition',
    );
  }

  /** The members that are summed though their own arithmetic is broken. */
  get unsafe(): readonly Member[] {
    return this.counted.filter(({ entry }) => entry !== undefined && entry.faults.length > 0);
  }

  /** Every cell of the edition, in the order of the form. */
  get cells(): Iterable<SumCell> {
    this.#sums ??= sumsOf(this.members, this.year);
    return this.#sums.values();
  }

  /** The cell at a place; undefined where the year's edition has none. */
  cellAt(place: Place): SumCell | undefined {
    this.#sums ??= sumsOf(this.members, this.year);
    return this.#sums.get(keyOf(place));
  }

  /** What stands in cells of members that are summed beside or in the place of a number; blanks are none. */
  get notes(): readonly MemberNote[] {
    return this.counted.flatMap((member) =>
      inLines(member.entry?.noted.all() ?? []).flatMap((cell) =>
        cell.form === 'blank' ? [] : [{ ...cell, member, file: member.entry?.file ?? '' }],
      ),
    );
  }

  /** Every report that it rests on. */
  get reports(): readonly ReportEntry[] {
    return this.members.flatMap(({ entry, copies, lastYear, instead }) =>
      [entry, ...copies, lastYear, instead].filter((report) => report !== undefined),
    );
  }

  /**
   * The unlisted report that takes over what the one missing member handed on last year, 结转 by column: the member may
   * have been renamed. Undefined where more than one of either is in question, or nothing was handed on.
   */
  get successor(): { readonly missing: Member; readonly unlisted: Member } | undefined {
    const missing = this.members.filter(({ status }) => status === 'missing');
    const [first, ...more] = missing;
    if (first?.lastYear === undefined || more.length > 0) return undefined;
    const { quantities } = first.lastYear;
    if (!quantities.value(carriedOut('total'))) return undefined;
    const heirs = this.members.filter(
      ({ status, entry }) =>
        status === 'unlisted' &&
        APPLICANTS.every(
          ({ id }) => entry?.quantities.value(carriedIn(id)) === quantities.value(carriedOut(id)),
        ),
    );
    return heirs.length === 1 && heirs[0] ? { missing: first, unlisted: heirs[0] } : undefined;
  }
}

function inLines(cells: readonly NotedCell[]): readonly NotedCell[] {
  return cells.toSorted((a, b) => a.line - b.line);
}
