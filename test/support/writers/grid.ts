/** The printed grids filled with figures, as rows of cells: what every writer starts from. */
import type { GridCell, PrintedTableId } from '../../../core/edition/types';
import type { Figures } from '../random-report';

export interface FilledCell {
  readonly text: string;
  readonly colspan: number;
  readonly rowspan: number;
  readonly role: GridCell['role'];
}

export type FilledRow = readonly FilledCell[];

/** A printed table with its numbers; cells that a merged one covers are not repeated. */
export function filledGrid(figures: Figures, id: PrintedTableId): readonly FilledRow[] {
  const printed = figures.edition.printed.find((table) => table.id === id);
  return (printed?.grid ?? []).map((row) => row.map((cell) => ({ ...cell, text: textOf(cell, figures) })));
}

/** The number as the form prints it: changes with their sign. */
function textOf(cell: GridCell, figures: Figures): string {
  if (cell.table === undefined || cell.row === undefined || cell.column === undefined) return cell.text;
  const value = figures.tables[cell.table]?.[cell.row]?.[cell.column];
  if (value === undefined) return '';
  return cell.column === 'deltaItems' && value > 0 ? `+${value}` : String(value);
}

/** Every place of the grid, covered ones blank: what a spreadsheet pastes. */
export function squareGrid(figures: Figures, id: PrintedTableId): readonly (readonly string[])[] {
  const width = figures.edition.printed.find((table) => table.id === id)?.columns ?? 0;
  const square: (string | undefined)[][] = [];
  filledGrid(figures, id).forEach((row, at) => {
    let column = 0;
    for (const cell of row) {
      while (square[at]?.[column] !== undefined) column++;
      for (let down = 0; down < cell.rowspan; down++)
        for (let right = 0; right < cell.colspan; right++) {
          square[at + down] ??= [];
          (square[at + down] as string[])[column + right] = down + right === 0 ? cell.text : '';
        }
      column += cell.colspan;
    }
  });
  return square.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ''));
}
