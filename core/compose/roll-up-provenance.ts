/** Where the numbers of a roll-up come from, as plain data: what a side file holds. */
import type { Member, MemberStatus, RollUp, SumCell } from '../archive/roll-up';
import type { IdentityRuleId, Place } from '../edition/types';

export interface Provenance {
  readonly body: string;
  readonly year: number;
  readonly edition: string;
  readonly members: readonly ProvenanceMember[];
  /** By table, row and column. */
  readonly cells: Readonly<
    Record<string, Readonly<Record<string, Readonly<Record<string, ProvenanceCell>>>>>
  >;
  /** What stands in members' cells beside or in the place of a number. */
  readonly notes: readonly ProvenanceNote[];
}

export interface ProvenanceMember {
  readonly name: string;
  readonly status: MemberStatus;
  /** As printed in its report. */
  readonly body?: string;
  /** Its reports of the year; the first is the one that is summed. For `last-year` the file handed in instead. */
  readonly files: readonly string[];
  readonly renamedFrom?: string;
  readonly reason?: string;
  /** The rules that its own arithmetic breaks. */
  readonly faults?: readonly IdentityRuleId[];
}

export interface ProvenanceCell {
  readonly value: number;
  /** The members with another number than 0. */
  readonly parts: readonly ProvenancePart[];
  /** Members whose cell is blank or a dash; left out where there are none. */
  readonly blank?: readonly string[];
  /** Members whose cell was not read or holds words. */
  readonly unknown?: readonly string[];
  /** Members whose number is counted though their own arithmetic puts it in doubt. */
  readonly doubtful?: readonly string[];
}

export interface ProvenancePart {
  readonly member: string;
  readonly value: number;
  /** What it should be by the member's own arithmetic. */
  readonly meant?: number;
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

export interface ProvenanceNote extends Place {
  readonly member: string;
  readonly file: string;
  readonly line: number;
  readonly text: string;
}

/** Everything that a roll-up rests on. */
export function provenanceOf(rollUp: RollUp): Provenance {
  const { block, year, edition, members, notes } = rollUp;
  const cells: Record<string, Record<string, Record<string, ProvenanceCell>>> = {};
  for (const cell of rollUp.cells) {
    const { table, row, column } = cell.place;
    cells[table] ??= {};
    cells[table][row] ??= {};
    cells[table][row][column] = cellOf(cell);
  }
  return {
    ...{ body: block.body, year, edition: edition.id },
    members: members.map(memberOf),
    cells,
    notes: notes.map(({ member, file, line, place, raw }) => ({
      ...{ member: member.name, file, line, ...place, text: raw },
    })),
  };
}

function memberOf(member: Member): ProvenanceMember {
  const { name, status, entry, copies, instead, renamedFrom, reason } = member;
  const files = [entry, ...copies, ...(entry ? [] : [instead])].flatMap((report) => report?.file ?? []);
  return {
    ...{ name, status },
    ...(entry?.body !== undefined && { body: entry.body }),
    files: [...new Set(files)],
    ...(renamedFrom !== undefined && { renamedFrom }),
    ...(reason !== undefined && { reason }),
    ...(entry && entry.faults.length > 0 && { faults: entry.faults }),
  };
}

function cellOf({ value, parts, blank, unknown, doubtful }: SumCell): ProvenanceCell {
  return {
    value,
    parts: parts.flatMap(({ member, entry, value: part, meant, range }) => {
      if (part === 0 && meant === undefined) return [];
      const { line, column } = range.start;
      return [
        {
          ...{ member: member.name, value: part, ...(meant !== undefined && { meant }) },
          ...{ file: entry.file, line, column },
        },
      ];
    }),
    ...(blank.length > 0 && { blank: blank.map(({ name }) => name) }),
    ...(unknown.length > 0 && { unknown: unknown.map(({ name }) => name) }),
    ...(doubtful.length > 0 && { doubtful: doubtful.map(({ name }) => name) }),
  };
}
