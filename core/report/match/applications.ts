/** Table 3: rows by label, columns by place, unlabelled rows by the gap that they fill. */
import { OTHER_AS_ONE } from '../../edition/applications';
import { editions } from '../../edition/index';
import type { EditionRow } from '../../edition/types';
import { labelKey } from '../../text/label-key';
import { remembering } from '../../text/remember';
import type { RawRow } from '../tables/types';
import type { Cell, Label } from '../types';
import { findLabel, hasFigures, type Labelled } from './labels';
import { once, type PadSide, sideOf, withoutPads } from './pads';
import type { FoundRow, MatchedRows } from './types';

/** All rows of all editions in the order of the form; （六） as one row stands before the three. */
export const APPLICATION_ROWS: readonly EditionRow[] = allRows();
const COLUMNS = 7;

function allRows(): EditionRow[] {
  const latest = editions.at(-1)?.tables.find((table) => table.id === 'table3')?.rows ?? [];
  const at = latest.findIndex((row) => row.group === OTHER_AS_ONE.group);
  return [...latest.slice(0, at), OTHER_AS_ONE, ...latest.slice(at)];
}

const ORDER = new Map(APPLICATION_ROWS.map((row, index) => [row.id, index]));
const LAST_OF_OTHER = 'otherNoFee';

/** Matches by the words of the label; where several fit, the one that ends last (it stands next to the values). */
export function applicationRow(key: string, previous: string | undefined): string | undefined {
  if (key === '其他') return previous === LAST_OF_OTHER ? 'otherOther' : undefined;
  if (key === '总计' || key === '合计') return isResult(previous) ? 'processed' : undefined;
  const row = rowOfWords(key);
  return row === NO_ROW ? undefined : row;
}

const NO_ROW = '';
const rowOfWords = remembering((key) => rowByWords(key) ?? NO_ROW);

function rowByWords(key: string): string | undefined {
  let best: string | undefined;
  let bestEnd = -1;
  for (const row of APPLICATION_ROWS) {
    for (const word of row.keys) {
      const at = key.lastIndexOf(word);
      if (at < 0 || at + word.length <= bestEnd) continue;
      if (row.id === 'otherOther' && at + word.length < key.length) continue;
      best = row.id;
      bestEnd = at + word.length;
    }
  }
  return best;
}

function isResult(row: string | undefined): boolean {
  return row !== undefined && (ORDER.get(row) ?? 0) > 2;
}

/** Reads the rows of a zone. */
export function matchApplications(rows: readonly RawRow[]): MatchedRows {
  const labelled = labelRows(rows);
  const side = once(() => padSide(labelled));
  const found: FoundRow[] = [];
  const unknown: Label[] = [];
  let pending: FoundRow[] = [];
  let last: string | undefined;
  for (const entry of labelled) {
    const values = lostItsPad(entry, side) ? undefined : withoutPads(entry.values, COLUMNS, side);
    if (entry.row === undefined) {
      if (entry.unlabelled && values !== undefined && hasFigures(values))
        pending.push({ ...entry, row: '', values });
      else if (entry.grid && values !== undefined && hasFigures(values)) unknown.push(entry.label);
      continue;
    }
    if (values !== undefined) {
      found.push(...fillGap(last, entry.row, pending));
      pending = [];
      last = entry.row;
    }
    found.push({ row: entry.row, label: entry.label, values });
  }
  nameFirstOfThree(found);
  const lost = pending.length > 0 ? pending.map((row) => row.label.range) : [];
  return { rows: found, unknown, unlabelled: lost };
}

/** Rows whose label is two columns wide, so that a pad stands behind it where pads lead. */
const WIDE_LABELS = new Set(['open', 'partial', OTHER_AS_ONE.id, 'processed']);

/** Seven cells behind a wide label, the first empty, in a table whose pads lead: a pad, and the last cell is lost. */
function lostItsPad({ row, values, grid }: Entry, side: () => PadSide): boolean {
  if (!grid || row === undefined || values.length !== COLUMNS || values[0]?.form !== 'blank') return false;
  return WIDE_LABELS.has(row) && side() === 'leading';
}

/** （六） in one row has no 2. and 3. behind it: a row known by its group's name alone is then the first of the three. */
function nameFirstOfThree(found: FoundRow[]): void {
  const at = found.findIndex((entry) => entry.row === OTHER_AS_ONE.id && entry.values !== undefined);
  const next = found[at + 1]?.row;
  if (at < 0 || (next !== 'otherNoFee' && next !== 'otherOther')) return;
  if (found.some((entry) => entry.row === 'otherNoCorrect' && entry.values !== undefined)) return;
  const entry = found[at] as FoundRow;
  const row = next === 'otherNoFee' ? 'otherNoCorrect' : entry.row;
  found[at] = { row, label: entry.label, values: row === entry.row ? undefined : entry.values };
}

interface Entry {
  readonly row: string | undefined;
  readonly label: Label;
  readonly values: readonly Cell[];
  /** Numbers alone, in a row of their own. */
  readonly unlabelled: boolean;
  readonly grid: boolean;
}

function labelRows(rows: readonly RawRow[]): Entry[] {
  const entries: Entry[] = [];
  let previous: string | undefined;
  let alone: Labelled<string> | undefined;
  let carried: RawRow | undefined;
  for (const raw of rows) {
    const own = findLabel(raw, (key) => applicationRow(key, previous));
    const found = own ?? findLabel(joined(carried, raw), (key) => applicationRow(key, previous));
    carried = (found?.values.length ?? 0) === 0 && isBrokenOff(raw) ? raw : undefined;
    if (found !== undefined) {
      if (found.values.length > 0) {
        const { row, label, values } = found;
        entries.push({ row, label, values, unlabelled: false, grid: raw.grid });
        previous = found.row;
      }
      alone = found.values.length === 0 && raw.grid && raw.cells.length === 1 ? found : undefined;
      continue;
    }
    if (alone !== undefined && raw.grid && raw.cells.every((cell) => cell.form !== 'text')) {
      entries.push({ ...alone, values: raw.cells, unlabelled: false, grid: true });
      previous = alone.row;
      alone = undefined;
      continue;
    }
    const first = raw.cells.findIndex((cell) => cell.form === 'number');
    if (first < 0) continue;
    const texts = raw.cells.filter((cell) => cell.form === 'text');
    const range = { start: raw.cells[0]?.range.start ?? 0, end: raw.cells.at(-1)?.range.end ?? 0 };
    const label = texts.at(-1) ?? { raw: '', range };
    const values =
      texts.length === 0 ? raw.cells : raw.cells.slice(raw.cells.indexOf(texts.at(-1) as Cell) + 1);
    entries.push({
      row: undefined,
      label,
      values,
      unlabelled: texts.length === 0 && raw.grid,
      grid: raw.grid,
    });
  }
  return entries;
}

/** Labels a row may begin with: 三、本年度办理结果, its group, its own. */
const MOST_LABELS = 3;

/** A row of a few labels and nothing else: perhaps its last label goes on in the next row. */
function isBrokenOff(raw: RawRow): boolean {
  const last = raw.cells.at(-1);
  return (
    raw.grid &&
    last?.form === 'text' &&
    raw.cells.filter((cell) => cell.form !== 'blank').length <= MOST_LABELS
  );
}

/** A row with the first piece of its label put before its own; only where it has a piece of its own. */
function joined(carried: RawRow | undefined, raw: RawRow): RawRow {
  if (carried === undefined || raw.cells[0]?.form !== 'text') return raw;
  return { cells: [...carried.cells.filter((cell) => cell.form === 'text'), ...raw.cells], grid: false };
}

function padSide(entries: readonly Entry[]): PadSide {
  for (const entry of entries) {
    const side = sideOf(entry.values, COLUMNS);
    if (side === 'leading' || side === 'trailing') return side;
  }
  return 'trailing';
}

/** A run of unlabelled rows takes the labels that are missing between two labelled ones when their number is the gap. */
function fillGap(before: string | undefined, after: string, pending: readonly FoundRow[]): FoundRow[] {
  if (pending.length === 0 || before === undefined) return [];
  const from = ORDER.get(before) ?? -1;
  const to = ORDER.get(after) ?? -1;
  const between = APPLICATION_ROWS.slice(from + 1, to).map((row) => row.id);
  const three = between.filter((row) => row !== OTHER_AS_ONE.id);
  const one = between.filter((row) => !row.startsWith('other') || row === OTHER_AS_ONE.id);
  const fits = [three, ...(one.length === three.length ? [] : [one])].filter(
    (ids) => ids.length === pending.length,
  );
  const ids = fits.length === 1 ? fits[0] : undefined;
  if (ids === undefined) return [];
  return pending.map((row, index) => ({ ...row, row: ids[index] ?? '' }));
}

/** The columns whose own head is seen above the first row of figures. */
export function applicationHeads(
  rows: readonly RawRow[],
  columns: readonly { id: string; keys: readonly string[] }[],
): Record<string, Label> {
  const heads: Record<string, Label> = {};
  for (const raw of rows) {
    for (const cell of raw.cells) {
      if (cell.form !== 'text') continue;
      const key = labelKey(cell.raw);
      const column = columns.find((candidate) => candidate.keys[0] === key);
      if (column !== undefined) heads[column.id] ??= { raw: cell.raw, range: cell.range };
    }
    if (hasFigures(raw.cells)) break;
  }
  return heads;
}
