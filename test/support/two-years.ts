/** Two years' reports of one body as drafts: 宿迁市 2023 and 2024, with the true numbers. */
import { editionById } from '../../core/edition';
import { corpusText } from './corpus';
import { type TableNumbers, tablesWith } from './prose-report';
import { copyOf, type Figures } from './random-report';

export type Years = readonly [before: Figures, after: Figures];

const FILE = 'full/suqian-2023-2024-side-by-side-pdf-raw.txt';

/** 规章 and 行政规范性文件 as the two reports print them. */
const DOCUMENTS = {
  2023: {
    rule: { made: 2, repealed: 1, valid: 12 },
    normdoc: { made: 50, repealed: 227, valid: 420 },
  },
  2024: {
    rule: { made: 3, repealed: 0, valid: 15 },
    normdoc: { made: 61, repealed: 59, valid: 422 },
  },
} as const;

export function suqian(): Years {
  return [figuresOf(2023), figuresOf(2024)];
}

function figuresOf(year: 2023 | 2024): Figures {
  const truth = JSON.parse(corpusText('truth.json'))[`${FILE}#${year}`] as TableNumbers;
  const tables = tablesWith('2021', { ...truth, t2_1: DOCUMENTS[year] });
  return { edition: editionById('2021'), year, body: '宿迁市人民政府', tables };
}

/** A copy with some cells of table 3 changed. */
export function withCells(
  figures: Figures,
  row: string,
  changed: (cells: Readonly<Record<string, number>>) => Readonly<Record<string, number>>,
): Figures {
  const copy = copyOf(figures);
  const cells = copy.tables.table3[row] ?? {};
  Object.assign(cells, changed(cells));
  return copy;
}
