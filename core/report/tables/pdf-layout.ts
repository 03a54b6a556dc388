/** A PDF's text by position: cells parted by runs of blanks, values on the middle line of a wrapped label. */
import { readSpacedRows } from './spaced-rows';
import type { Layout } from './types';

export const pdfLayout: Layout = {
  id: 'pdf-layout',
  fits: (shape) => shape.spaced >= 1 && shape.apart * 2 > shape.spaced,
  read: readSpacedRows,
};
