/** Markdown tables: `| 规章 | 0 | 0 | 0 |` with a `|---|` line; also broken ones with a separator after every row. */
import { readPipedRows } from './piped-rows';
import type { Layout } from './types';

export const markdown: Layout = {
  id: 'markdown',
  fits: (shape) => shape.wide >= 1 && shape.separators >= 1,
  read: readPipedRows,
};
