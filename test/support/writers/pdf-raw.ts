/** The text of a PDF without its positions: single spaces, wrapped labels, group labels before their rows. */
import type { PrintedTableId } from '../../../core/edition/types';
import type { Figures } from '../random-report';
import { type FilledCell, type FilledRow, filledGrid } from './grid';
import { plainReport } from './prose';
import type { Writer } from './types';

/** Characters of a label before the page wraps it. */
const LABEL_WIDTH = 18;

export const pdfRaw: Writer = {
  name: 'pdf-raw',
  layout: 'pdf-raw',
  extension: 'txt',
  exact: false,
  write: (figures) => plainReport(figures, (id) => tableOf(figures, id)),
};

function tableOf(figures: Figures, id: PrintedTableId): string {
  const rows = filledGrid(figures, id);
  const lines = rows.flatMap(linesOf);
  if (id !== 'table3') return lines.join('\n');
  // A page ends inside the table.
  const middle = Math.floor(lines.length / 2);
  const breakAt = lines.findIndex((line, at) => at > middle && /\d \d+$/.test(line)) + 1;
  return [...lines.slice(0, breakAt), '- 4 -', ...lines.slice(breakAt)].join('\n');
}

function linesOf(row: FilledRow): string[] {
  const labels = row.filter(({ role }) => role === 'label');
  const numbers = row.filter(({ role }) => role === 'data').map(({ text }) => text);
  if (numbers.length === 0) return row.flatMap(({ text }) => wrapped(text));
  const groups = labels.slice(0, -1).flatMap(groupLines);
  const label = wrapped(labels.at(-1)?.text ?? '');
  if (label.length > 1) return [...groups, ...label, numbers.join(' ')];
  return [...groups, [...label, ...numbers].filter((text) => text !== '').join(' ')];
}

/** A label set upright comes one character a line; a group's is short and comes whole. */
function groupLines({ text, rowspan }: FilledCell): string[] {
  return rowspan > 10 ? Array.from(text) : [text];
}

function wrapped(text: string): string[] {
  const lines: string[] = [];
  for (let from = 0; from < text.length; from += LABEL_WIDTH)
    lines.push(text.slice(from, from + LABEL_WIDTH));
  return lines;
}
