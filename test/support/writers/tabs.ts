/** Cells parted by tabs, as pasted from Excel, Word or WPS. */
import { filledGrid, squareGrid } from './grid';
import { plainReport } from './prose';
import type { Writer } from './types';

/** A spreadsheet pastes every place of the grid. */
export const excelTabs: Writer = {
  name: 'tabs, from a spreadsheet',
  layout: 'tabs',
  extension: 'txt',
  exact: true,
  write: (figures) =>
    plainReport(figures, (id) =>
      squareGrid(figures, id)
        .map((row) => row.join('\t'))
        .join('\n'),
    ),
};

/** A word processor pastes a merged cell once, and a blank for each row that it reaches into. */
export const wordTabs: Writer = {
  name: 'tabs, from a word processor',
  layout: 'tabs',
  extension: 'txt',
  exact: true,
  write: (figures) =>
    plainReport(figures, (id) =>
      filledGrid(figures, id)
        .map((row) => row.map(({ text }) => text).join('\t'))
        .join('\n'),
    ),
};
