/**
 * A report as it was read. Every range is in UTF-16 offsets of the original text; a value was read, never repaired.
 */
import type { ColumnId, Edition, RowId, SectionNumber, TableId } from '../edition/types';
import type { LineIndex } from '../text/lines';
import type { Range } from '../text/range';

/** How a table stood in the text; the names are part of `extract`'s output. */
export type LayoutId =
  | 'markdown'
  | 'pipes'
  | 'cell-lines'
  | 'tabs'
  | 'html'
  | 'pdf-raw'
  | 'pdf-layout'
  | 'glued';

/**
 * One cell of a standard table.
 * `number`: a figure; `blank`: nothing; `dash`: `-`, `/`, 无 and the like; `text`: something that is no figure.
 * Only `number` has a value. `raw` is exactly the text at `range` (trimmed; for a blank an empty place).
 */
export interface Cell {
  readonly form: 'number' | 'blank' | 'dash' | 'text';
  readonly value: number | null;
  readonly raw: string;
  readonly range: Range;
  /** As printed before the digits, also for 增 (+) and 减 (-). */
  readonly sign?: '+' | '-';
  /** A unit inside the cell: 万元, 元, 件. The value is the printed number, not converted. */
  readonly unit?: string;
  /** Words beside the number: `其中修订16件` of `22(其中修订16件)`, 增 of 增15. */
  readonly note?: string;
  /** Digits after the decimal point, as printed. */
  readonly decimals?: number;
}

export interface Label {
  readonly raw: string;
  readonly range: Range;
}

export type UnreadReason =
  /** Cells stand together with no separator. */
  | 'glued'
  /** A row has more or fewer cells than the form. */
  | 'cell-count'
  /** Numbers whose row cannot be told. */
  | 'no-label'
  /** A row stands twice with different numbers. */
  | 'conflict';

/** Something in a table that could not be read (未能识别). */
export interface Unread {
  readonly reason: UnreadReason;
  readonly range: Range;
  readonly table?: TableId;
  readonly row?: RowId;
}

/** A standard table (or one part of table 2) as it was read. Absent cells were not read. */
export interface ReportTable {
  readonly id: TableId;
  /** The edition whose rows and columns the table itself shows; may differ from the report's. */
  readonly edition: Edition;
  readonly layout: LayoutId;
  readonly range: Range;
  readonly cells: Readonly<Record<RowId, Readonly<Record<ColumnId, Cell>>>>;
  /** The label of each row that was found, also of rows whose cells could not be read. */
  readonly labels: Readonly<Record<RowId, Label>>;
  /** The header cell of each column that was found. */
  readonly headers: Readonly<Record<ColumnId, Label>>;
  /** Rows with figures whose label the edition does not know. */
  readonly unknownRows: readonly Label[];
  readonly unread: readonly Unread[];
}

/** A table of which only traces are left: `picture` (nothing, or its caption), `empty` (only its lines). */
export interface LostTable {
  readonly section: SectionNumber;
  readonly kind: 'picture' | 'empty';
  readonly range: Range;
}

/** A sub-heading inside a section: （一）主动公开。 */
export interface Topic {
  /** 1 for （一）, 1. or 一是. */
  readonly number: number | undefined;
  readonly name: string;
  /** Mark and name. */
  readonly range: Range;
  /** The edition's topics that it speaks of (`sub1` … `sub5`); more than one where a heading joins them. */
  readonly topics: readonly string[];
}

/** A section heading and what stands under it. */
export interface Section {
  /** The number as printed (二 → 2); undefined where it was lost. */
  readonly number: number | undefined;
  /** Which of the six it is, by its title, else by its number and what it holds. */
  readonly canonical: SectionNumber | undefined;
  /** Whether `canonical` comes from the title (`title`) or had to be taken from the number (`number`). */
  readonly by: 'title' | 'number' | undefined;
  /** The title without its number, as written. */
  readonly title: string;
  /** From the number to the end of the title; Markdown's # and HTML tags not included. */
  readonly heading: Range;
  /** The number with its mark (`二、`); empty at the title's start where it was lost. */
  readonly mark: Range;
  /** The title without number. */
  readonly titleRange: Range;
  /** Everything between this heading and the next. */
  readonly body: Range;
  readonly topics: readonly Topic[];
}

/** The report's title as printed. */
export interface Title {
  /** May run over two lines. */
  readonly range: Range;
  readonly body: Label | undefined;
  readonly year: (Label & { readonly value: number }) | undefined;
}

/** One body's report for one year. */
export interface Report {
  /** Everything that belongs to it; for reports printed side by side the whole text. */
  readonly range: Range;
  /** 0 for the first or only report of a text. */
  readonly index: number;
  /** True for the second and further of reports printed side by side: their prose is shared with the first. */
  readonly sharesText: boolean;
  readonly body: Label | undefined;
  readonly year: number | undefined;
  readonly edition: Edition;
  /** What told the edition. */
  readonly editionFrom: 'year' | 'tables' | 'default';
  /** Every printing of the title, in order. */
  readonly titles: readonly Title[];
  /** What stands between title and first section; undefined where there is nothing. */
  readonly preamble: Range | undefined;
  readonly sections: readonly Section[];
  readonly tables: Readonly<Partial<Record<TableId, ReportTable>>>;
  readonly lostTables: readonly LostTable[];
  readonly unread: readonly Unread[];
}

/** A text and the reports in it. */
export interface ReportDocument {
  readonly text: string;
  /**
   * The text for reading: comments and tags blanked, `\n` as the only line break; same length, same offsets.
   * Readers and rules read this one.
   */
  readonly masked: string;
  readonly lines: LineIndex;
  readonly markup: 'plain' | 'markdown' | 'html';
  /** The comments of the original, `<!-- … -->`, in order. */
  readonly comments: readonly Range[];
  readonly reports: readonly Report[];
  /** Whether the text is an annual report at all. */
  readonly isReport: boolean;
}
