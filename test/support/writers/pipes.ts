/** Crawlers' pipes: what a merged cell covers to the right is left as trailing pipes, or not at all. */
import { type FilledRow, filledGrid } from './grid';
import { plainReport } from './prose';
import type { Writer } from './types';

/** `规章 | 0 | 0 | 0 |`, a merged cell followed by as many pipes as it covers. */
export const pipes: Writer = {
  name: 'pipes, merged cells as trailing pipes',
  layout: 'pipes',
  extension: 'txt',
  exact: true,
  write: (figures) =>
    plainReport(figures, (id) =>
      filledGrid(figures, id)
        .map((row) => `${texts(row)} |${'|'.repeat(covered(row))}`)
        .join('\n'),
    ),
};

/** Each row its own length. */
export const raggedPipes: Writer = {
  name: 'pipes, each row its own length',
  layout: 'pipes',
  extension: 'txt',
  exact: true,
  write: (figures) =>
    plainReport(figures, (id) =>
      filledGrid(figures, id)
        .map((row) => `${texts(row)} |`)
        .join('\n'),
    ),
};

/** A pipe at both ends, and no separator row. */
export const outerPipes: Writer = {
  name: 'pipes, one at each end',
  layout: 'pipes',
  extension: 'txt',
  exact: true,
  write: (figures) =>
    plainReport(figures, (id) =>
      filledGrid(figures, id)
        .map((row) => `| ${texts(row)} | `)
        .join('\n'),
    ),
};

function texts(row: FilledRow): string {
  return row.map(({ text }) => text).join(' | ');
}

function covered(row: FilledRow): number {
  return row.reduce((sum, { colspan }) => sum + colspan - 1, 0);
}
