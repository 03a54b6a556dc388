/**
 * The identities (勾稽关系) of an edition's tables: the printed one, 一＋二＝（七）＋四 in seven columns, and those that
 * follow from the labels: the results of a column, the applicants of a row, the outcomes of a block (format §3.1, §3.2).
 */
import type { EditionRow, EditionTable, Identity, Place } from './types';

/** Every identity of tables 3 and 4, in the order in which a finding takes its rule. */
export function identitiesOf(applications: EditionTable, reviews: EditionTable): readonly Identity[] {
  return [
    ...applications.columns.map((column) => balance(column.id)),
    ...applications.columns.map((column) => resultTotal(applications.rows, column.id)),
    ...applications.rows.map((row) => sumOfRow('row-total', applications, row.id)),
    ...reviews.rows.map((row) => sumOfRow('review-total', reviews, row.id)),
  ];
}

function balance(column: string): Identity {
  const place = (row: string): Place => ({ table: 'table3', row, column });
  return {
    rule: 'applications-balance',
    column,
    left: [place('new'), place('carryIn')],
    right: [place('processed'), place('carryOut')],
  };
}

function resultTotal(rows: readonly EditionRow[], column: string): Identity {
  const items = rows.filter((row) => row.kind === 'item');
  return {
    rule: 'result-total',
    column,
    left: items.map((row) => ({ table: 'table3', row: row.id, column })),
    right: [{ table: 'table3', row: 'processed', column }],
  };
}

function sumOfRow(rule: 'row-total' | 'review-total', table: EditionTable, row: string): Identity {
  const parts = table.columns.filter((column) => column.id !== 'total');
  return {
    rule,
    row,
    left: parts.map((column) => ({ table: table.id, row, column: column.id })),
    right: [{ table: table.id, row, column: 'total' }],
  };
}
