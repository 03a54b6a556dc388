/** The tables of a report as its reader sees them: table 2 with its parts, table 3, table 4; and what messages call them. */
import { columnOf, rowOf, tableOf } from '../../edition';
import { OTHER_AS_ONE } from '../../edition/applications';
import type {
  ColumnId,
  Edition,
  EditionColumn,
  PrintedTableId,
  RowId,
  SectionNumber,
  TableId,
} from '../../edition/types';
import type { Cell, Label, Report, ReportTable, Section, Unread } from '../../report/types';
import type { MessageArguments } from '../types';

/** One printed table and the parts of it that were read, in the order of the form. */
export interface PrintedReading {
  readonly id: PrintedTableId;
  readonly section: SectionNumber;
  readonly parts: readonly ReportTable[];
}

/** The printed tables and the sections that hold them. */
export const PRINTED: readonly { readonly id: PrintedTableId; readonly section: SectionNumber }[] = [
  { id: 'table2', section: 2 },
  { id: 'table3', section: 3 },
  { id: 'table4', section: 4 },
];

const PART_ORDER: readonly TableId[] = ['t2_1', 't2_5', 't2_6', 't2_8', 't2_9', 'table3', 'table4'];

const NAMES: Readonly<Record<PrintedTableId, { readonly table: string; readonly tableEn: string }>> = {
  table2: { table: '表二（主动公开）', tableEn: 'table 2 (主动公开)' },
  table3: { table: '表三（依申请公开）', tableEn: 'table 3 (依申请公开)' },
  table4: { table: '表四（复议、诉讼）', tableEn: 'table 4 (复议、诉讼)' },
};

export function printedIdOf(table: TableId): PrintedTableId {
  return table === 'table3' || table === 'table4' ? table : 'table2';
}

let last: { readonly report: Report; readonly printed: readonly PrintedReading[] } | undefined;

/** The printed tables of which at least one part was read. Rules run report by report, so the last one is kept. */
export function printedTables(report: Report): readonly PrintedReading[] {
  if (last?.report !== report) {
    const all = PRINTED.map((printed) => ({ ...printed, parts: partsOf(report, printed.id) }));
    last = { report, printed: all.filter((printed) => printed.parts.length > 0) };
  }
  return last.printed;
}

/** The printed table that an unread place belongs to: as it was recognised, else by the section that it stands in. */
export function printedIdOfUnread(report: Report, { table, range }: Unread): PrintedTableId | undefined {
  if (table !== undefined) return printedIdOf(table);
  const section = report.sections.find(({ body }) => body.start <= range.start && range.start < body.end);
  return PRINTED.find((printed) => printed.section === section?.canonical)?.id;
}

/** What was read of a printed table. */
export function partsOf(report: Report, id: PrintedTableId): readonly ReportTable[] {
  const parts: ReportTable[] = [];
  for (const part of PART_ORDER) {
    const table = report.tables[part];
    if (table !== undefined && printedIdOf(part) === id) parts.push(table);
  }
  return parts;
}

/** The sections of a report that are its n-th; those known by their title first. */
export function sectionsOf(report: Report, number: SectionNumber): readonly Section[] {
  const found = report.sections.filter((section) => section.canonical === number);
  return [
    ...found.filter((section) => section.by === 'title'),
    ...found.filter((section) => section.by !== 'title'),
  ];
}

/** `{table}` and `{tableEn}`: 表三（依申请公开）. */
export function printedName(id: PrintedTableId): MessageArguments {
  return NAMES[id];
}

/** A cell with its place and the column that the form has there. */
export interface CellAt {
  readonly row: RowId;
  readonly column: EditionColumn;
  readonly cell: Cell;
}

/** What was found in the tables that were asked about last: several rules ask, one after another. */
const remarkable = new Map<ReportTable, readonly CellAt[]>();
const TABLES_KEPT = 14;

/**
 * The cells of a table that are more or less than a plain whole number (blank, dash, text, sign, unit, decimals), and
 * every amount; in the order of the table's rows. Most tables have next to none.
 */
export function remarkableCells(table: ReportTable): readonly CellAt[] {
  let cells = remarkable.get(table);
  if (cells === undefined) {
    cells = findRemarkable(table);
    if (remarkable.size >= TABLES_KEPT) remarkable.clear();
    remarkable.set(table, cells);
  }
  return cells;
}

function findRemarkable(table: ReportTable): CellAt[] {
  const found: CellAt[] = [];
  const columns = tableOf(table.edition, table.id)?.columns ?? [];
  for (const row in table.cells) {
    const cells = table.cells[row];
    for (const column of columns) {
      const cell = cells?.[column.id];
      if (cell !== undefined && (column.measure === 'amount' || !isPlain(cell)))
        found.push({ row, column, cell });
    }
  }
  return found;
}

function isPlain(cell: Cell): boolean {
  return (
    cell.form === 'number' &&
    cell.sign === undefined &&
    cell.unit === undefined &&
    cell.decimals === undefined
  );
}

/** `{row}` and `{column}` of a cell, as the form labels them. */
export function placeLabels(table: ReportTable, row: RowId, column: ColumnId): MessageArguments {
  return {
    row: rowLabel(table.edition, table.id, row),
    column: columnOf(table.edition, table.id, column)?.label ?? column,
  };
}

/** A row's label with its group and without its explanations: （六）其他处理1.申请人无正当理由逾期不补正. */
export function rowLabel(edition: Edition, table: TableId, id: RowId): string {
  const row = id === OTHER_AS_ONE.id ? OTHER_AS_ONE : rowOf(edition, table, id);
  if (row === undefined) return id;
  const group = row.group === undefined || row === OTHER_AS_ONE ? '' : (edition.groups[row.group] ?? '');
  return group + withoutExplanation(row.label);
}

/** A label up to its first bracket or list: 行政机关(含…) → 行政机关. */
export function withoutExplanation(label: string): string {
  const ends = [label.indexOf('（', 1), label.indexOf('、', 2)].filter((end) => end > 0);
  return ends.length === 0 ? label : label.slice(0, Math.min(...ends));
}

/** “规章”“行政规范性文件”. */
export function quoted(names: readonly string[]): string {
  return names.map((name) => `“${name}”`).join('');
}

/** The label or header of a table that stands first in the text. */
export function firstLabel(table: ReportTable): Label | undefined {
  let first: Label | undefined;
  for (const labels of [table.headers, table.labels])
    for (const id in labels) {
      const label = labels[id];
      if (label !== undefined && (first === undefined || label.range.start < first.range.start))
        first = label;
    }
  return first;
}
