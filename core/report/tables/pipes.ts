/** Rows as crawlers leave them: `规章 | 0 | 0 | 0 |`, merged cells as empty ones, every row of its own length. */
import { readPipedRows } from './piped-rows';
import type { Layout } from './types';

export const pipes: Layout = {
  id: 'pipes',
  fits: (shape) => shape.wide >= 1 && shape.separators === 0,
  read: readPipedRows,
};
