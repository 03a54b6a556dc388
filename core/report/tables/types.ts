/** A table layout: how to know it and how to cut it into rows of cells. One file each; the list is in index.ts. */
import type { Range } from '../../text/range';
import type { Cell, LayoutId } from '../types';

/**
 * A row as a layout gives it: its cells in reading order, labels first.
 * `grid` is true where the layout knows the row's borders, so that a text cell may stand among the values.
 */
export interface RawRow {
  readonly cells: readonly Cell[];
  readonly grid: boolean;
}

/** A piece of text in which a table is looked for, and its lines that hold anything. */
export interface Zone {
  /** The text to read: comments and tags blanked, offsets of the original. */
  readonly text: string;
  readonly range: Range;
  /** The lines of the range, blank ones and page marks left out. */
  readonly lines: readonly Range[];
}

/** What a look at a zone's lines shows; counted once for all layouts. */
export interface ZoneShape {
  /** Lines with a pipe. */
  readonly piped: number;
  /** Lines with two or more filled cells between pipes. */
  readonly wide: number;
  /** Markdown separator lines. */
  readonly separators: number;
  /** Lines with a tab between two filled cells. */
  readonly tabbed: number;
  /** Lines that are one value. */
  readonly single: number;
  /** Lines that end in two or more values parted by blanks. */
  readonly spaced: number;
  /** Of those, lines whose values stand apart by three blanks or more. */
  readonly apart: number;
  /** Row labels that stand in the same line as another one. */
  readonly crowded: number;
}

export interface Layout {
  readonly id: LayoutId;
  readonly fits: (shape: ZoneShape) => boolean;
  readonly read: (zone: Zone) => RawRow[];
}
