/** The layouts of plain text in the order in which they are tried. To add one: its file and its line here. */
import { cellLines } from './cell-lines';
import { glued } from './glued';
import { markdown } from './markdown';
import { pdfLayout } from './pdf-layout';
import { pdfRaw } from './pdf-raw';
import { pipes } from './pipes';
import { tabs } from './tabs';
import type { Layout } from './types';

export const layouts: readonly Layout[] = [glued, markdown, pipes, tabs, cellLines, pdfLayout, pdfRaw];
