/** A PDF's text in reading order: `（一）予以公开 1288 21 0 0 50 3 1362`, single blanks, wrapped labels. */
import { readSpacedRows } from './spaced-rows';
import type { Layout } from './types';

export const pdfRaw: Layout = { id: 'pdf-raw', fits: (shape) => shape.spaced >= 1, read: readSpacedRows };
