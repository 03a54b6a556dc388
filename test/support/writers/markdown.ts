/** Proper Markdown tables: outer pipes, a separator row, merged cells as blanks. */
import { squareGrid } from './grid';
import { plainReport } from './prose';
import type { Writer } from './types';

export const markdown: Writer = {
  name: 'markdown',
  layout: 'markdown',
  extension: 'md',
  exact: true,
  write: (figures) =>
    plainReport(
      figures,
      (id) => {
        const [head = [], ...rows] = squareGrid(figures, id);
        return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
      },
      '#',
      '\n\n',
    ),
};

function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
