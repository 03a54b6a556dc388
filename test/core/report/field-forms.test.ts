/** Forms in which tables come from the field, whole reports at a time: every cell of distinct figures must come out. */
import assert from 'node:assert/strict';
import type { PrintedTableId } from '../../../core/edition/types';
import { readReport } from '../../../core/report/parse';
import { type Figures, figuresFrom } from '../../support/random-report';
import { type FilledCell, type FilledRow, filledGrid } from '../../support/writers/grid';
import { plainReport } from '../../support/writers/prose';

const FIGURES = [figuresFrom('2021', 11), figuresFrom('2019', 12)];
const JS_QUOTE = /"/g;

/** Writes both reports with one writer of tables and compares every cell that was read with the figures. */
function assertReads(rowsToText: (rows: readonly FilledRow[], id: PrintedTableId) => string): void {
  for (const figures of FIGURES) {
    const text = plainReport(figures, (id) => rowsToText(filledGrid(figures, id), id));
    assert.deepEqual(valuesOf(text), figures.tables);
  }
}

function valuesOf(text: string): Record<string, Record<string, Record<string, number | null>>> {
  const tables = readReport(text).reports[0]?.tables ?? {};
  return mapValues(tables, ({ cells }) => mapValues(cells, (row) => mapValues(row, (cell) => cell.value)));
}

function mapValues<From, To>(
  from: Readonly<Record<string, From>>,
  map: (value: From) => To,
): Record<string, To> {
  return Object.fromEntries(Object.entries(from).map(([key, value]) => [key, map(value)]));
}

const pipeRow = (row: FilledRow): string =>
  `${row.map(({ text }) => text).join(' | ')} |${'|'.repeat(coveredBy(row))}`;

function coveredBy(row: FilledRow): number {
  return row.reduce((sum, { colspan }) => sum + colspan - 1, 0);
}

function htmlReport(figures: Figures, cell: (cell: FilledCell) => string): string {
  return plainReport(figures, (id) => {
    const rows = filledGrid(figures, id).map((row) => `<tr>${row.map(cell).join('')}</tr>`);
    return `<table border="1" class="a">${rows.join('')}</table>`;
  })
    .split('\n')
    .map((line) => (line.startsWith('<table') ? line : `<p>${line}</p>`))
    .join('');
}

describe('forms of tables from the field', () => {
  it('crawler pipes: the head is printed again after a page break', () => {
    assertReads((rows, id) => {
      const lines = rows.map(pipeRow);
      if (id === 'table3') lines.splice(-3, 0, ...lines.slice(0, 3));
      return lines.join('\n');
    });
  });

  it('crawler pipes: stray empty rows, tails of sixteen pipes, a blank after the last pipe', () => {
    assertReads((rows) => rows.flatMap((row) => [`${pipeRow(row)}${'|'.repeat(6)} `, '| | | |']).join('\n'));
  });

  it('broken Markdown: a separator after every row', () => {
    assertReads((rows) =>
      rows
        .map((row) => `| ${row.map(({ text }) => text).join(' | ')} |\n|${'---|'.repeat(row.length)}`)
        .join('\n'),
    );
  });

  it('one cell a line: the first cell of a row with its tail on one line', () => {
    assertReads((rows) =>
      rows
        .map(([first, ...rest]) =>
          [
            `${first?.text} | ${'|'.repeat((first?.colspan ?? 1) - 1)}`,
            ...rest.map(({ text }) => `${text} |`),
          ].join('\n'),
        )
        .join('\n'),
    );
  });

  it('one cell a line: heads and labels broken over lines, blank lines between', () => {
    assertReads((rows) =>
      rows
        .flat()
        .flatMap(({ text, role }) =>
          role !== 'data' && text.length > 12 ? [text.slice(0, 8), text.slice(8)] : [text],
        )
        .join('\n\n'),
    );
  });

  it('a PDF in reading order: labels of table 3 wrapped at any width, numbers after the last piece or beside it', () => {
    for (let width = 6; width <= 22; width++) {
      for (const gap of ['\n', ' ']) {
        assertReads((rows, id) =>
          rows
            .map((row) => (id === 'table3' ? wrappedRow(row, width, gap) : wrappedRow(row, 30, ' ')))
            .join('\n'),
        );
      }
    }
  });

  it('comments between rows and inside the head', () => {
    assertReads((rows) => rows.map((row) => `<!-- 12 | 34\n56 -->\n${pipeRow(row)} <!-- 7 -->`).join('\n'));
  });

  it('notes and sentences with numbers around every table', () => {
    assertReads(
      (rows) =>
        `全年共收到35件，比上年增加3件，表格如下：\n${rows.map(pipeRow).join('\n')}\n注：含上年度结转数量5件。`,
    );
  });

  it('HTML: colspans that drift from row to row and a padding cell at the end of each', () => {
    for (const figures of FIGURES) {
      let drift = 0;
      const text = htmlReport(
        figures,
        ({ text: words }) => `<td colspan="${1 + (drift++ % 3)}">${words}</td>`,
      );
      assert.deepEqual(valuesOf(text.replaceAll('</tr>', '<td>&nbsp;</td></tr>')), figures.tables);
    }
  });

  it('HTML: a number in two tags, a label in a span for each character, empty o:p', () => {
    for (const figures of FIGURES) {
      const text = htmlReport(figures, ({ text: words, role }) => {
        const parts = role === 'data' ? [words.slice(0, 1), words.slice(1)] : Array.from(words);
        const spans = parts.map((part) => `<span>${part}</span>`);
        return `<td><p class="MsoNormal">${spans.join('')}<span><o:p></o:p></span></p></td>`;
      });
      assert.deepEqual(valuesOf(text), figures.tables);
    }
  });

  it('HTML inside a string of a script: quotation marks escaped', () => {
    for (const figures of FIGURES) {
      const page = htmlReport(figures, ({ text: words }) => `<td class="b">${words}</td>`);
      assert.deepEqual(valuesOf(`var page = "${page.replace(JS_QUOTE, '\\"')}";`), figures.tables);
    }
  });
});

/** The label that is set upright comes one character a line, the others in pieces. */
function wrappedRow(row: FilledRow, width: number, gap: string): string {
  const numbers = row.filter(({ role }) => role === 'data').map(({ text }) => text);
  const words = row
    .filter(({ role }) => role !== 'data')
    .flatMap(({ text, role, rowspan }) =>
      role === 'label' ? piecesOf(text, rowspan > 10 ? 1 : width) : [text],
    );
  return [words.join('\n'), numbers.join(' ')].filter((text) => text !== '').join(gap);
}

function piecesOf(text: string, width: number): string[] {
  const pieces: string[] = [];
  for (let from = 0; from < text.length; from += width) pieces.push(text.slice(from, from + width));
  return pieces;
}
