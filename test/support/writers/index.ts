/** Every writer. To add one: its file and its line here. */
import { cellLines } from './cell-lines';
import { html } from './html';
import { markdown } from './markdown';
import { pdfLayout } from './pdf-layout';
import { pdfRaw } from './pdf-raw';
import { outerPipes, pipes, raggedPipes } from './pipes';
import { excelTabs, wordTabs } from './tabs';
import type { Writer } from './types';

export type { Writer } from './types';

export const writers: readonly Writer[] = [
  markdown,
  pipes,
  raggedPipes,
  outerPipes,
  ...cellLines,
  excelTabs,
  wordTabs,
  ...html,
  pdfRaw,
  pdfLayout,
];
