/** One cell a line, in the forms in which web pages leave it. */
import type { Figures } from '../random-report';
import { type FilledRow, filledGrid } from './grid';
import { plainReport } from './prose';
import type { Writer } from './types';

function writer(form: string, rows: (rows: readonly FilledRow[]) => string, gap = '\n'): Writer {
  return {
    name: `cell-lines, ${form}`,
    layout: 'cell-lines',
    extension: 'txt',
    exact: true,
    write: (figures: Figures) => plainReport(figures, (id) => rows(filledGrid(figures, id)), '', gap),
  };
}

const bare = writer('bare', (rows) => cellsOf(rows).join('\n'));

const spaced = writer('a blank line between', (rows) => cellsOf(rows).join('\n\n'), '\n\n');

const closed = writer('closed by a pipe, tails on their own line', (rows) =>
  rows.flatMap((row) => [...row.map(({ text }) => `${text} |`.trim()), ...tailOf(row)]).join('\n'),
);

const opened = writer('a lone pipe opens each row', (rows) =>
  rows.flatMap((row) => ['|', ...row.map(({ text }) => `${text} |`.trim()), ...tailOf(row)]).join('\n'),
);

const between = writer('a lone pipe after every cell', (rows) =>
  cellsOf(rows)
    .map((text) => (text === '' ? '|' : `${text}\n|`))
    .join('\n'),
);

const labelApart = writer('the pipe of a label on a line of its own', (rows) =>
  rows
    .flatMap((row) => [
      ...row.map(({ text, role }) => (role === 'label' ? `${text}\n|` : `${text} |`.trim())),
      ...tailOf(row),
    ])
    .join('\n'),
);

export const cellLines: readonly Writer[] = [bare, spaced, closed, opened, between, labelApart];

function cellsOf(rows: readonly FilledRow[]): string[] {
  return rows.flatMap((row) => row.map(({ text }) => text));
}

function tailOf(row: FilledRow): string[] {
  const covered = row.reduce((sum, { colspan }) => sum + colspan - 1, 0);
  return covered === 0 ? [] : ['|'.repeat(covered)];
}
