/** The text of a PDF with its positions: columns parted by runs of spaces, numbers beside the middle line of a label. */
import type { PrintedTableId } from '../../../core/edition/types';
import type { Figures } from '../random-report';
import { type FilledRow, filledGrid } from './grid';
import { plainReport } from './prose';
import type { Writer } from './types';

/** Characters of a label before the page wraps it; columns that labels and numbers take. */
const LABEL_WIDTH = 20;
const LABEL_COLUMNS = 52;
const NUMBER_COLUMNS = 7;

export const pdfLayout: Writer = {
  name: 'pdf-layout',
  layout: 'pdf-layout',
  extension: 'txt',
  exact: false,
  write: (figures) => plainReport(figures, (id) => tableOf(figures, id)),
};

function tableOf(figures: Figures, id: PrintedTableId): string {
  const lines = filledGrid(figures, id).flatMap(linesOf);
  if (id !== 'table3') return ['', ...lines, ''].join('\n');
  const middle = Math.floor(lines.length / 2);
  const breakAt = lines.findIndex((line, at) => at > middle && /\d {2,}\d+$/.test(line)) + 1;
  return ['', ...lines.slice(0, breakAt), '', `${' '.repeat(40)}-3-`, '\f', ...lines.slice(breakAt), ''].join(
    '\n',
  );
}

function linesOf(row: FilledRow): string[] {
  const data = row.filter(({ role }) => role === 'data');
  if (data.length === 0) return [heads(row)];
  const numbers = data.map(({ text }) => `  ${text}`.padStart(NUMBER_COLUMNS)).join('');
  const labels = row.filter(({ role }) => role === 'label').map(({ text }) => text);
  if (labels.length === 0) return [numbers.trimStart()];
  const [own = ''] = labels.slice(-1);
  const group = labels.length > 1 ? `${labels.slice(0, -1).join('  ')}   ` : '';
  if (own.length <= LABEL_WIDTH) return [padded(`  ${group}${own}`) + numbers];
  const wrapped = [
    own.slice(0, LABEL_WIDTH),
    own.slice(LABEL_WIDTH, 2 * LABEL_WIDTH),
    own.slice(2 * LABEL_WIDTH),
  ];
  return [
    `  ${group}${wrapped[0]}`,
    padded('') + numbers,
    ...wrapped.slice(1).map((text) => `  ${text}`),
  ].filter((line) => line.trim() !== '');
}

function heads(row: FilledRow): string {
  return `    ${row.map(({ text }) => text).join('     ')}`;
}

/** Chinese characters take two columns. */
function padded(text: string): string {
  const width = Array.from(text).reduce((sum, character) => sum + (character > '\u2000' ? 2 : 1), 0);
  return text + ' '.repeat(Math.max(2, LABEL_COLUMNS - width));
}
