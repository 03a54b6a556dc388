/** The standard tables as Markdown: our own form for every text that is no HTML. */
import type { PrintedTable } from '../edition/types';
import { type CellValues, cellText, NO_VALUES } from './cells';
import { displayWidth, padTo } from './width';

/**
 * A printed table as an aligned Markdown table, without a line break at its end. A merged cell stands in its first
 * place, the places that it covers are empty, so that every row has every column.
 */
export function markdownTable(printed: PrintedTable, values: CellValues = NO_VALUES): string {
  const rows = squareRows(printed, values);
  const widths = columnWidths(rows, printed.columns);
  const [head, ...body] = rows.map(
    (row) => `| ${row.map((text, i) => padTo(text, widths[i] ?? 0)).join(' | ')} |`,
  );
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  return [head, rule, ...body].join('\n');
}

/** The grid with each covered place as an empty text: every row has every column. */
export function squareRows(printed: PrintedTable, values: CellValues = NO_VALUES): string[][] {
  const covered = printed.grid.map(() => new Set<number>());
  return printed.grid.map((cells, rowIndex) => {
    const row: string[] = Array.from({ length: printed.columns }, () => '');
    let column = 0;
    for (const cell of cells) {
      while (covered[rowIndex]?.has(column)) column++;
      row[column] = cellText(cell, values);
      for (let below = 1; below < cell.rowspan; below++) {
        for (let beside = 0; beside < cell.colspan; beside++) covered[rowIndex + below]?.add(column + beside);
      }
      column += cell.colspan;
    }
    return row;
  });
}

/** At least three, as a separator needs. */
function columnWidths(rows: readonly (readonly string[])[], columns: number): number[] {
  return Array.from({ length: columns }, (_, column) =>
    Math.max(3, ...rows.map((row) => displayWidth(row[column] ?? ''))),
  );
}
