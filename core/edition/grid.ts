/** The printed grids with their merged cells, made from an edition's rows and columns (format §2). */
import { GROUPS, PRINTED_RULE, RESULTS_LABEL } from './applications';
import type { EditionRow, EditionTable, GridCell, PrintedTable } from './types';

const header = (text: string, colspan = 1, rowspan = 1): GridCell => ({
  text,
  colspan,
  rowspan,
  role: 'header',
});
const label = (text: string, colspan = 1, rowspan = 1): GridCell => ({
  text,
  colspan,
  rowspan,
  role: 'label',
});

function data(table: EditionTable, row: string, colspans: readonly number[] = []): GridCell[] {
  return table.columns.map((column, index) => ({
    text: '',
    colspan: colspans[index] ?? 1,
    rowspan: 1,
    role: 'data' as const,
    table: table.id,
    row,
    column: column.id,
  }));
}

const DOCUMENT_COLUMNS = 4;

/** How the columns of a part of table 2 share the three places beside the label: the last one takes what is left. */
function shares(count: number): number[] {
  return Array.from({ length: count }, (_, index) => (index === count - 1 ? DOCUMENT_COLUMNS - count : 1));
}

/** Table 2: its parts under one another, each with the article, the heads and its rows. */
export function documentsGrid(parts: readonly EditionTable[]): PrintedTable {
  const grid = parts.flatMap((part) => {
    const spans = shares(part.columns.length);
    return [
      [header(part.title, DOCUMENT_COLUMNS)],
      [header('信息内容'), ...part.columns.map((column, index) => header(column.label, spans[index]))],
      ...part.rows.map((row) => [label(row.label), ...data(part, row.id, spans)]),
    ];
  });
  return { id: 'table2', section: 2, columns: DOCUMENT_COLUMNS, grid };
}

/** Table 3: three rows of heads, then the rows with the merged labels of 三 and its groups. */
export function applicationsGrid(table: EditionTable): PrintedTable {
  const results = table.rows.filter((row) => row.kind === 'item' || row.kind === 'total');
  const body = table.rows.map((row) => [
    ...(row === results[0] ? [label(RESULTS_LABEL, 1, results.length)] : []),
    ...rowLabels(row, table.rows),
    ...data(table, row.id),
  ]);
  return {
    id: 'table3',
    section: 3,
    columns: 3 + table.columns.length,
    grid: [...applicationsHead(table), ...body],
  };
}

function rowLabels(row: EditionRow, rows: readonly EditionRow[]): GridCell[] {
  if (row.kind === 'input' || row.kind === 'output') return [label(row.label, 3)];
  const group = rows.filter((other) => other.group === row.group && row.group !== undefined);
  if (group.length <= 1) return [label(row.label, 2)];
  const own = label(row.label);
  return row === group[0] ? [label(GROUPS[row.group ?? ''] ?? '', 1, group.length), own] : [own];
}

function applicationsHead(table: EditionTable): GridCell[][] {
  const [natural, ...rest] = table.columns;
  const organisations = rest.slice(0, -1);
  const total = rest.at(-1);
  return [
    [header(PRINTED_RULE, 3, 3), header('申请人情况', table.columns.length)],
    [
      header(natural?.label ?? '', 1, 2),
      header('法人或其他组织', organisations.length),
      header(total?.label ?? '', 1, 2),
    ],
    organisations.map((column) => header(column.label)),
  ];
}

/** Table 4: no label column; three rows of heads and one row of fifteen numbers. */
export function reviewsGrid(table: EditionTable): PrintedTable {
  const [review, ...litigation] = table.rows;
  const outcomes = table.columns.length;
  return {
    id: 'table4',
    section: 4,
    columns: outcomes * table.rows.length,
    grid: [
      [header(review?.label ?? '', outcomes), header('行政诉讼', outcomes * litigation.length)],
      [
        ...table.columns.map((column) => header(column.label, 1, 2)),
        ...litigation.map((block) => header(block.label, outcomes)),
      ],
      litigation.flatMap(() => table.columns.map((column) => header(column.label))),
      table.rows.flatMap((block) => data(table, block.id)),
    ],
  };
}
