/** 汇总: a body's report as the sum of its members' reports. Worked out when asked for; good until a file changes. */
import { editionForYear } from '../../edition';
import { APPLICANTS } from '../../edition/applications';
import type { Edition, Place } from '../../edition/types';
import { carriedIn, carriedOut } from '../carried';
import type { ReportEntry } from '../entry';
import type { NotedCell } from '../noted';
import { keyOf } from '../quantities';
import type { RollUpBlock } from './block';
import { inOrder, membersIn, type Sources } from './members';
import { sumsOf } from './sums';
import type { Member, MemberNote, SumCell } from './types';

export type { RollUpBlock } from './block';
export type { Member, MemberNote, MemberStatus, Part, SumCell } from './types';

export class RollUp {
  /** Of the year. */
  readonly edition: Edition;
  /** Everybody: summed or not. */
  readonly members: readonly Member[];
  /** Reports of the block's files, or of its folder, of which body or year could not be read: perhaps those of a member. */
  readonly unread: readonly ReportEntry[];
  #sums: ReadonlyMap<string, SumCell> | undefined;

  constructor(
    readonly block: RollUpBlock,
    readonly year: number,
    sources: Sources,
  ) {
    this.edition = editionForYear(year);
    this.members = membersIn(year, sources);
    this.unread = inOrder(sources.scope.unread.filter((report) => (report.year ?? year) === year));
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
    this.#sums ??= sumsOf(this.members, this.edition);
    return this.#sums.values();
  }

  /** The cell at a place; undefined where the year's edition has none. */
  cellAt(place: Place): SumCell | undefined {
    this.#sums ??= sumsOf(this.members, this.edition);
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

  /** Who stands how: what is told of the members hangs on it beside their reports. */
  get standing(): string {
    const members = this.members.map(({ name, status, copies }) => `${name} ${status} ${copies.length}`);
    return [...members, ...this.unread.map(({ file }) => file)].join('\n');
  }

  /**
   * Missing members of which last year's 结转 is the 上年结转, column by column, of one report that nobody expected: they
   * may have been renamed. None where nothing was handed on.
   */
  get successors(): readonly Succession[] {
    const heirs = this.members.filter(
      ({ status, lastYear }) => status === 'unlisted' || (status === 'counted' && lastYear === undefined),
    );
    return this.members.flatMap((missing) => {
      const found = missing.status === 'missing' ? heirs.filter((heir) => takesOver(heir, missing)) : [];
      return found.length === 1 && found[0] ? [{ missing, heir: found[0] }] : [];
    });
  }
}

/** A member that may have been renamed, and its report under the new name. */
export interface Succession {
  readonly missing: Member;
  readonly heir: Member;
}

function takesOver({ entry }: Member, { lastYear }: Member): boolean {
  if (!entry || !lastYear?.quantities.value(carriedOut('total'))) return false;
  return APPLICANTS.every(
    ({ id }) => entry.quantities.value(carriedIn(id)) === lastYear.quantities.value(carriedOut(id)),
  );
}

function inLines(cells: readonly NotedCell[]): readonly NotedCell[] {
  return cells.toSorted((a, b) => a.line - b.line);
}
