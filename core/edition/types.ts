/**
 * The shape of a prescribed format (版式). Ids are those of the standard's machine-readable description and are
 * part of the public contract: they never change meaning.
 */

/** 2019: 国办公开办函〔2019〕60号, report years 2019–2020. 2021: 国办公开办函〔2021〕30号, 2021 on. */
export type EditionId = '2019' | '2021';

/** The parts of table 2 by item of 《条例》第二十条, table 3 (依申请公开) and table 4 (复议、诉讼). */
export type TableId = 't2_1' | 't2_5' | 't2_6' | 't2_8' | 't2_9' | 'table3' | 'table4';

export type RowId = string;
export type ColumnId = string;

/** A section's number, 1 to 6. */
export type SectionNumber = 1 | 2 | 3 | 4 | 5 | 6;

export interface EditionSection {
  readonly number: SectionNumber;
  readonly id: string;
  /** The title with its number: 一、总体情况. */
  readonly title: string;
  /** The title without its number: 总体情况. */
  readonly name: string;
  /** Which of the printed tables the section holds. */
  readonly table?: PrintedTableId;
  /** Other wordings of the name that real reports use. */
  readonly variants: readonly string[];
}

/** One of the sub-topics that section one must hold (30号, 一（一）). */
export interface EditionTopic {
  readonly id: string;
  readonly name: string;
  readonly variants: readonly string[];
}

export interface EditionRow {
  readonly id: RowId;
  /** The label as the format prints it, with its item mark: 1.属于国家秘密. Full-width marks. */
  readonly label: string;
  /** Id of the group of rows that it stands in: deny for （三）不予公开. */
  readonly group?: string;
  /** Words that single the row out in any real wording of the label, simplified, without white space or marks. */
  readonly keys: readonly string[];
  /** `total` is （七）总计, `input` 一 and 二, `output` 四, `item` the rest. */
  readonly kind: 'input' | 'item' | 'total' | 'output';
}

export interface EditionColumn {
  readonly id: ColumnId;
  readonly label: string;
  readonly keys: readonly string[];
  /** `count` 件 or 项 (a non-negative whole number), `delta` signed, `amount` money. */
  readonly measure: 'count' | 'delta' | 'amount';
}

export interface EditionTable {
  readonly id: TableId;
  readonly section: SectionNumber;
  readonly title: string;
  /** 件, 项, 万元. */
  readonly unit: string;
  readonly rows: readonly EditionRow[];
  readonly columns: readonly EditionColumn[];
}

/** A table as it is printed: table 2 holds t2_1 … t2_9 under one another. */
export type PrintedTableId = 'table2' | 'table3' | 'table4';

/** One cell of the printed grid, with its merged extent in columns and rows. */
export interface GridCell {
  readonly text: string;
  readonly colspan: number;
  readonly rowspan: number;
  readonly role: 'header' | 'label' | 'data';
  /** For data cells: the quantity that stands there. */
  readonly table?: TableId;
  readonly row?: RowId;
  readonly column?: ColumnId;
}

export interface PrintedTable {
  readonly id: PrintedTableId;
  readonly section: SectionNumber;
  readonly columns: number;
  /** The rows of the grid; a cell covered by a merged one above or to the left is not repeated. */
  readonly grid: readonly (readonly GridCell[])[];
}

/** The rules whose findings are arithmetic. Listed in the order in which a finding takes its rule. */
export type IdentityRuleId = 'applications-balance' | 'result-total' | 'row-total' | 'review-total';

/** A cell named by its place. */
export interface Place {
  readonly table: TableId;
  readonly row: RowId;
  readonly column: ColumnId;
}

/**
 * An identity (勾稽关系): the sum of the cells at `left` equals the sum of the cells at `right`.
 * applications-balance: 一＋二 ＝ （七）＋四; the others: the parts ＝ the total.
 */
export interface Identity {
  readonly rule: IdentityRuleId;
  /** The column (balance, result-total), the row (row-total) or the block (review-total) that it speaks of. */
  readonly column?: ColumnId;
  readonly row?: RowId;
  readonly left: readonly Place[];
  readonly right: readonly Place[];
}

export interface Edition {
  readonly id: EditionId;
  readonly notice: { readonly number: string; readonly title: string };
  /** First and last report year; no last year: in force. */
  readonly years: readonly [number, number | undefined];
  /** Words that only this edition's tables hold, simplified. */
  readonly marks: readonly string[];
  readonly sections: readonly EditionSection[];
  readonly topics: readonly EditionTopic[];
  readonly tables: readonly EditionTable[];
  readonly printed: readonly PrintedTable[];
  readonly identities: readonly Identity[];
  /** Names of the groups of table 3: deny → （三）不予公开. */
  readonly groups: Readonly<Record<string, string>>;
}
