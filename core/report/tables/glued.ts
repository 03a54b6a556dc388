/** Cells that stand together with no separator (`数量21710000218二、上年结转…`): cannot be split surely, so nothing is read. */
import type { Layout } from './types';

export const glued: Layout = {
  id: 'glued',
  fits: (shape) => shape.crowded >= 2 && shape.piped === 0 && shape.tabbed === 0,
  read: () => [],
};
