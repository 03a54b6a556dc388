/** The draft of a district's report: its tables are the sums of its members' reports, its text a skeleton. */
import type { Archive } from '../archive/archive';
import type { MemberNote, RollUp, RollUpBlock, SumCell } from '../archive/roll-up';
import { columnOf, tableOf } from '../edition';
import type { SectionNumber } from '../edition/types';
import { phrase } from '../rules/support/identity-wording';
import { placeName } from '../rules/support/place-names';
import { type MemberRemark, memberRemarks } from '../rules/support/roll-up-members';
import type { Bilingual } from '../rules/types';
import type { CellValues } from './cells';
import { type NewReport, newReport } from './report';
import { type Provenance, provenanceOf } from './roll-up-provenance';

/** Which draft is wanted. */
export interface WantedDraft {
  /** The report year; the block's, else the latest that its reports stand for where left out. */
  readonly year?: number | undefined;
  readonly markup?: NewReport['markup'];
}

export interface RollUpDraft {
  readonly year: number;
  readonly text: string;
  readonly rollUp: RollUp;
  /** Which member gives how much to each cell; plain data. */
  readonly provenance: Provenance;
  /** What there is to tell of the members, the gravest first. */
  readonly remarks: readonly MemberRemark[];
  /** What stands in members' cells beside or in the place of a number, put together. */
  readonly notes: readonly NoteGroup[];
  /** Cells of which the sum is not known, though all members are there. */
  readonly unknown: readonly SumCell[];
  /** Whether every member was counted, none of them in doubt, and every cell is known. */
  readonly isClean: boolean;
}

/** The same words in cells of one member. */
export interface NoteGroup {
  readonly notes: readonly [MemberNote, ...MemberNote[]];
  readonly message: Bilingual;
}

const NOTE: Bilingual = {
  zh: '{name} {file}:{line} {place}写的是“{raw}”',
  en: '{name} {file}:{line}, {place}: "{raw}"',
};
const NOTES: Bilingual = {
  zh: '{name} {file}:{line} {place}等 {count} 格写的是“{raw}”',
  en: '{name} {file}:{line}, {place} and more, {count} cells: "{raw}"',
};
const DONE: Bilingual = {
  zh: '{body}{year}年年报汇总了 {count} 个机关。',
  en: 'The report of {body} for {year} sums {count} members.',
};
const UNKNOWN: Bilingual = {
  zh: '{place}：{count} 个机关的数没有读出（{names}）。',
  en: '{place}: the numbers of {count} members were not read ({names}).',
};
const COUNTED = '汇总 {count} 个机关的年报';
const LISTED = '成员在表中写的附注，请核对：';

/**
 * The draft of a block's report, from the reports that the archive knows. Members that cannot be summed are left out and
 * told of; nothing is guessed. `archive.rollUps.setBlocks` must have named the block.
 * @returns undefined where no report stands for any year.
 */
export function rollUpDraft(
  archive: Archive,
  block: RollUpBlock,
  { year: asked, markup = 'markdown' }: WantedDraft = {},
): RollUpDraft | undefined {
  const year = asked ?? block.year ?? latestYear(archive, block);
  if (year === undefined) return undefined;
  const rollUp = archive.rollUps.of(block, year);
  const remarks = memberRemarks(rollUp);
  const notes = noteGroups(rollUp);
  const unknown = [...rollUp.cells].filter((cell) => cell.unknown.length > 0);
  const carried = { values: valuesOf(rollUp), notes: commentsOf(rollUp, remarks, notes) };
  return {
    ...{ year, rollUp, remarks, notes, unknown },
    text: newReport({ body: block.body, year, markup, carried }),
    provenance: provenanceOf(rollUp),
    isClean: rollUp.outstanding.length === 0 && rollUp.unsafe.length === 0 && unknown.length === 0,
  };
}

/** The latest year with a report of a member; the body's own report of a year tells nothing. */
function latestYear(archive: Archive, block: RollUpBlock): number | undefined {
  const years = archive.rollUps.yearsOf(block);
  return years.find((year) => archive.rollUps.of(block, year).counted.length > 0) ?? years[0];
}

/** A cell in which no member has a number stays blank, unless all of them say that there is nothing. */
function valuesOf(rollUp: RollUp): CellValues {
  return (table, row, column) => {
    const cell = rollUp.cellAt({ table, row, column });
    if (
      cell === undefined ||
      (cell.parts.length === 0 && (cell.blank.length === 0 || cell.unknown.length > 0))
    )
      return '';
    const isDelta = columnOf(rollUp.edition, table, column)?.measure === 'delta';
    return isDelta && cell.value > 0 ? `+${cell.value}` : String(cell.value);
  };
}

/** Under the opening who was counted and what is in question, under each table what members noted in it. */
function commentsOf(
  rollUp: RollUp,
  remarks: readonly MemberRemark[],
  groups: readonly NoteGroup[],
): Partial<Record<SectionNumber | 0, string>> {
  const first = COUNTED.replace('{count}', String(rollUp.counted.length));
  const comments: Partial<Record<SectionNumber | 0, string>> = {
    0: [`${first}。`, ...remarks.map(({ message }) => message.zh)].join('\n'),
  };
  for (const { notes, message } of groups) {
    const [{ place, form }] = notes;
    const section = tableOf(rollUp.edition, place.table)?.section;
    if (section === undefined || form === 'dash') continue;
    comments[section] = `${comments[section] ?? LISTED}\n${message.zh}`;
  }
  return comments;
}

function noteGroups(rollUp: RollUp): NoteGroup[] {
  const groups = new Map<string, [MemberNote, ...MemberNote[]]>();
  for (const note of rollUp.notes) {
    const key = [note.file, note.place.table, note.raw].join('\n');
    const known = groups.get(key);
    if (known) known.push(note);
    else groups.set(key, [note]);
  }
  return [...groups.values()].map((notes) => ({ notes, message: noteWords(notes, rollUp) }));
}

function noteWords(notes: readonly [MemberNote, ...MemberNote[]], { edition }: RollUp): Bilingual {
  const [{ member, file, line, place, raw }] = notes;
  return phrase(notes.length > 1 ? NOTES : NOTE, {
    ...{ name: member.name, file, line, raw, count: notes.length },
    place: placeName(edition, place),
  });
}

/** Who was counted, what is in question, what stands in cells: a line each. */
export function rollUpLines({ rollUp, year, remarks, unknown, notes }: RollUpDraft): Bilingual[] {
  const { block, counted, edition } = rollUp;
  return [
    phrase(DONE, { body: block.body, year, count: counted.length }),
    ...remarks.map(({ message }) => message),
    ...unknown.map((cell) =>
      phrase(UNKNOWN, {
        place: placeName(edition, cell.place),
        count: cell.unknown.length,
        names: cell.unknown.map(({ name }) => name).join('、'),
      }),
    ),
    ...notes.map(({ message }) => message),
  ];
}
