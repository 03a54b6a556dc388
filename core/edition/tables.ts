/** Puts the shared parts of tables 3 and 4 together for one edition. */
import { APPLICANTS, OUTPUT, RECEIVED, RESULTS } from './applications';
import { BLOCKS, OUTCOMES } from './reviews';
import type { EditionRow, EditionTable } from './types';

/** Table 3 with the （六） rows of an edition. */
export function applicationsTable(other: readonly EditionRow[]): EditionTable {
  return {
    id: 'table3',
    section: 3,
    title: '收到和处理政府信息公开申请情况',
    unit: '件',
    rows: [...RECEIVED, ...RESULTS, ...other, ...OUTPUT],
    columns: APPLICANTS,
  };
}

export const REVIEWS_TABLE: EditionTable = {
  id: 'table4',
  section: 4,
  title: '政府信息公开行政复议、行政诉讼情况',
  unit: '件',
  rows: BLOCKS,
  columns: OUTCOMES,
};

/** A row of table 2. */
export function documentRow(id: string, label: string, ...keys: string[]): EditionRow {
  return { id, label, keys, kind: 'item' };
}
