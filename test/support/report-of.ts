/** A `Report` straight from numbers, without a reader: one row a line, cells parted by tabs. */
import type { TableId } from '../../core/edition/types';
import type { Cell, Report, ReportDocument, ReportTable } from '../../core/report/types';
import { LineIndex } from '../../core/text/lines';
import type { Figures } from './random-report';

/** Cells that are not what the figures say: `''` and `-` are blanks, `null` was not read, else as printed. */
export type Printed = Readonly<Record<string, string | null>>;

export interface BuiltReport {
  readonly text: string;
  readonly report: Report;
  readonly document: ReportDocument;
}

/** Prints and reads figures; `printed` replaces cells, named `table3/new/natural`. */
export function reportOf(figures: Figures, printed: Printed = {}): BuiltReport {
  let text = '';
  const tables: Partial<Record<TableId, ReportTable>> = {};
  for (const [id, rows] of Object.entries(figures.tables)) {
    const start = text.length;
    const cells: Record<string, Record<string, Cell>> = {};
    for (const [row, columns] of Object.entries(rows)) {
      text += row;
      const read: Record<string, Cell> = {};
      for (const [column, value] of Object.entries(columns)) {
        const shown = printed[`${id}/${row}/${column}`];
        const raw = shown === undefined ? String(value) : (shown ?? '');
        text += '\t';
        if (shown !== null) read[column] = cellOf(raw, text.length);
        text += raw;
      }
      cells[row] = read;
      text += '\n';
    }
    tables[id as TableId] = tableOf(figures, id as TableId, cells, start, text.length);
  }
  const report = emptyReport(figures, text, tables);
  return { text, report, document: documentOf(text, report) };
}

function cellOf(raw: string, start: number): Cell {
  const range = { start, end: start + raw.length };
  if (raw === '') return { form: 'blank', value: null, raw, range };
  if (raw === '-' || raw === '/' || raw === '无') return { form: 'dash', value: null, raw, range };
  const digits = /[+-]?[\d.,]+/.exec(raw.normalize('NFKC'))?.[0];
  if (digits === undefined) return { form: 'text', value: null, raw, range };
  return { form: 'number', value: Number(digits.replaceAll(',', '')), raw, range };
}

function tableOf(
  { edition }: Figures,
  id: TableId,
  cells: ReportTable['cells'],
  start: number,
  end: number,
): ReportTable {
  return {
    id,
    edition,
    layout: 'tabs',
    range: { start, end },
    cells,
    labels: {},
    headers: {},
    unknownRows: [],
    unread: [],
  };
}

function emptyReport({ edition, year }: Figures, text: string, tables: Report['tables']): Report {
  return {
    range: { start: 0, end: text.length },
    index: 0,
    sharesText: false,
    body: undefined,
    year,
    edition,
    editionFrom: 'year',
    titles: [],
    preamble: undefined,
    sections: [],
    tables,
    lostTables: [],
    unread: [],
  };
}

function documentOf(text: string, report: Report): ReportDocument {
  return {
    text,
    masked: text,
    lines: new LineIndex(text),
    markup: 'plain',
    comments: [],
    reports: [report],
    isReport: true,
  };
}
