/** Sums that the form prints nowhere: of the groups of table 3, and of the five kinds of organisations. */
import { ORGANISATIONS } from '../edition/applications';
import type { Edition, RowId } from '../edition/types';
import type { Cell, Report, ReportTable } from '../report/types';

export interface UnprintedSum {
  /** As the form names it: （三）不予公开, 法人或其他组织. */
  readonly name: string;
  readonly value: number;
  /** The row at which it is shown: the first of the group. */
  readonly row: RowId;
  readonly parts: readonly { readonly label: string; readonly value: number }[];
}

const TOTAL = 'total';
const ORGANISATIONS_NAME = '法人或其他组织';
/** Texts give the applicants of this row: 其中自然人…件，法人或其他组织…件. */
const RECEIVED = 'new';

/** The sums that can be told: every part is a number. Those of nothing but zeros are left out. */
export function unprintedSums({ tables }: Report): readonly UnprintedSum[] {
  const table = tables.table3;
  if (table === undefined) return [];
  return [organisationsOf(table), ...groupsOf(table)].filter(
    (sum) => sum !== undefined && sum.value > 0,
  ) as readonly UnprintedSum[];
}

function groupsOf(table: ReportTable): (UnprintedSum | undefined)[] {
  return Object.entries(table.edition.groups).map(([group, name]) => {
    const rows = rowsOf(table.edition, group);
    const [first] = rows;
    if (first === undefined || rows.length < 2) return undefined;
    return sumOf(
      name,
      first.id,
      rows.map(({ id, label }) => ({ label, cell: table.cells[id]?.[TOTAL] })),
    );
  });
}

function rowsOf(edition: Edition, group: string) {
  return edition.tables.flatMap((table) => table.rows).filter((row) => row.group === group);
}

function organisationsOf(table: ReportTable): UnprintedSum | undefined {
  const columns = table.edition.tables.find(({ id }) => id === table.id)?.columns ?? [];
  const cells = columns
    .filter(({ id }) => (ORGANISATIONS as readonly string[]).includes(id))
    .map(({ id, label }) => ({ label, cell: table.cells[RECEIVED]?.[id] }));
  return sumOf(ORGANISATIONS_NAME, RECEIVED, cells);
}

function sumOf(
  name: string,
  row: RowId,
  cells: readonly { readonly label: string; readonly cell: Cell | undefined }[],
): UnprintedSum | undefined {
  const parts: { label: string; value: number }[] = [];
  for (const { label, cell } of cells) {
    if (cell?.form !== 'number' || cell.value === null || cell.unit?.startsWith('万')) return undefined;
    parts.push({ label, value: cell.value });
  }
  const value = parts.reduce((sum, part) => sum + part.value, 0);
  return { name, row, value, parts };
}
