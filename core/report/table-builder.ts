/** Collects the rows of one table as they are met, and tells reports that stand side by side apart. */
import { OTHER_AS_ONE } from '../edition/applications';
import type { ColumnId, Edition, RowId, TableId } from '../edition/types';
import type { FoundRow } from './match/types';
import type { Cell, Label, LayoutId, ReportTable, Unread } from './types';

type Cells = Record<ColumnId, Cell>;

interface Copy {
  readonly cells: Record<RowId, Cells>;
  readonly labels: Record<RowId, Label>;
  start: number;
  end: number;
}

export class TableBuilder {
  readonly #id: TableId;
  readonly #edition: Edition;
  readonly #layout: LayoutId;
  /** Further printings of the same rows with other numbers: the tables of further reports. */
  readonly #copies: Copy[] = [];
  readonly #heads: Record<ColumnId, Label> = {};
  readonly #unknown: Label[] = [];
  readonly #unread: Unread[] = [];
  #size = 0;

  constructor(id: TableId, edition: Edition, layout: LayoutId) {
    this.#id = id;
    this.#edition = edition;
    this.#layout = layout;
  }

  /** Cells read so far. */
  get size(): number {
    return this.#size;
  }

  /** What could not be read of a table of which nothing could be read; nothing where a table can be built. */
  get leftovers(): readonly Unread[] {
    return this.#copies.length === 0 ? this.#unread : [];
  }

  /** How many reports' tables were met. A printing of the same numbers, or of a few rows only, is no further one. */
  get count(): number {
    return this.#reports().length;
  }

  addRow(row: FoundRow, columns: readonly ColumnId[]): void {
    if (row.values === undefined) {
      this.#unread.push({ reason: 'cell-count', range: row.label.range, table: this.#id, row: row.row });
      return;
    }
    const cells: Cells = {};
    for (let at = 0; at < columns.length; at++) cells[columns[at] as string] = row.values[at] as Cell;
    const copy = this.#copyWithout(row.row);
    copy.cells[row.row] = cells;
    copy.labels[row.row] = row.label;
    copy.start = Math.min(copy.start, row.label.range.start, row.values[0]?.range.start ?? copy.start);
    copy.end = Math.max(copy.end, row.values.at(-1)?.range.end ?? 0);
    this.#size += columns.length;
  }

  addUnknown(label: Label): void {
    this.#unknown.push(label);
  }

  addHeads(heads: Readonly<Record<ColumnId, Label>>): void {
    for (const [id, head] of Object.entries(heads)) this.#heads[id] ??= head;
  }

  addUnread(unread: Unread): void {
    this.#unread.push(unread);
  }

  /** The table of the report with an index; undefined where none was met. */
  build(index: number): ReportTable | undefined {
    const reports = this.#reports();
    const copy = reports[index];
    if (copy === undefined) return undefined;
    const isFirst = index === 0;
    const unread = this.#unread.filter((one) => one.row === undefined || this.#isMissing(one.row, copy));
    if (this.#copies.length > 1) unread.push(...this.#takeConflicts(copy, reports));
    return {
      id: this.#id,
      edition: this.#edition,
      layout: this.#layout,
      range: { start: copy.start, end: copy.end },
      cells: copy.cells,
      labels: copy.labels,
      headers: this.#heads,
      unknownRows: isFirst ? this.#unknown : [],
      unread: isFirst ? unread : [],
    };
  }

  /** Whether a row of the form was not read in another place. （六） as one row is none where its three rows stand. */
  #isMissing(row: RowId, copy: Copy): boolean {
    if (copy.cells[row] !== undefined) return false;
    return row !== OTHER_AS_ONE.id || copy.cells.otherOther === undefined;
  }

  /** Takes out rows that stand twice with different numbers, where the second is no other report's. */
  #takeConflicts(copy: Copy, reports: readonly Copy[]): Unread[] {
    const conflicts: Unread[] = [];
    if (copy !== this.#copies[0]) return conflicts;
    for (const other of this.#copies) {
      if (reports.includes(other)) continue;
      for (const [row, cells] of Object.entries(other.cells)) {
        if (copy.cells[row] === undefined || !rowDiffers(cells, copy.cells[row])) continue;
        const range = copy.labels[row]?.range ?? { start: 0, end: 0 };
        conflicts.push({ reason: 'conflict', range, table: this.#id, row });
        delete copy.cells[row];
      }
    }
    return conflicts;
  }

  /** The first copy that lacks a row, or a new one. */
  #copyWithout(row: RowId): Copy {
    const first = this.#copies[0];
    if (first !== undefined && first.cells[row] === undefined) return first;
    let copy = this.#copies.find((candidate) => candidate.cells[row] === undefined);
    if (copy === undefined) {
      copy = { cells: {}, labels: {}, start: Number.POSITIVE_INFINITY, end: 0 };
      this.#copies.push(copy);
    }
    return copy;
  }

  #reports(): readonly Copy[] {
    const [first, ...further] = this.#copies;
    if (first === undefined) return [];
    if (further.length === 0) return this.#copies;
    const enough = Object.keys(first.cells).length / 2;
    return [
      first,
      ...further.filter((copy) => Object.keys(copy.cells).length >= enough && differs(copy, first)),
    ];
  }
}

function differs(copy: Copy, from: Copy): boolean {
  return Object.entries(copy.cells).some(([row, cells]) => rowDiffers(cells, from.cells[row]));
}

function rowDiffers(cells: Cells, from: Cells | undefined): boolean {
  return Object.entries(cells).some(([column, cell]) => from?.[column]?.raw !== cell.raw);
}
