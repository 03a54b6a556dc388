/** HTML tables with merged cells. */
import type { FilledCell } from './grid';
import { filledGrid } from './grid';
import { partsOf } from './prose';
import type { Writer } from './types';

function writer(name: string, cell: (cell: FilledCell) => string, lineBreak: string): Writer {
  return {
    name,
    layout: 'html',
    extension: 'html',
    exact: true,
    write: (figures) => {
      const body = partsOf(figures).map((part) => {
        if (part.kind === 'title') return `<h1>${part.text}</h1>`;
        if (part.kind !== 'table') return `<p>${part.text}</p>`;
        const rows = filledGrid(figures, part.table).map((row) => `<tr>${row.map(cell).join('')}</tr>`);
        return ['<table>', ...rows, '</table>'].join(lineBreak);
      });
      return ['<!DOCTYPE html>', '<html><body>', ...body, '</body></html>', ''].join(lineBreak);
    },
  };
}

function spans({ colspan, rowspan }: FilledCell): string {
  return (colspan > 1 ? ` colspan="${colspan}"` : '') + (rowspan > 1 ? ` rowspan="${rowspan}"` : '');
}

const clean = writer('html', (cell) => `<td${spans(cell)}>${cell.text}</td>`, '\n');

/** Paragraphs and spans in every cell, a number of several digits in two spans, all on one line. */
const fromWord = writer(
  'html, pasted from a word processor, on one line',
  (cell) => {
    const { text } = cell;
    const number =
      /^\d\d+$/.test(text) && cell.role === 'data'
        ? `<span>${text.slice(0, 1)}</span><span>${text.slice(1)}</span>`
        : `<span>${text}</span>`;
    return `<td${spans(cell)}><p class="MsoNormal"><o:p>${number}</o:p></p></td>`;
  },
  '',
);

export const html: readonly Writer[] = [clean, fromWord];
