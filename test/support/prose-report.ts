/** Reports around one paragraph: tables with given numbers, and a sentence that speaks of them. */

import { editionById } from '../../core/edition';
import type { EditionId, TableId } from '../../core/edition/types';
import { figuresOf as readFigures } from '../../core/report/figures';
import type { Figure } from '../../core/report/figures/types';
import { readReport } from '../../core/report/parse';
import type { Figures, TableFigures } from './random-report';
import { markdown } from './writers/markdown';

/** Numbers by table, row and column; null is a total that was lost, what is not given is 0. */
export type TableNumbers = Readonly<
  Record<string, Readonly<Record<string, Readonly<Record<string, number | null>>>> | string>
>;

/** Whole tables of an edition, what is not given being 0. */
export function tablesWith(id: EditionId, numbers: TableNumbers): Readonly<Record<TableId, TableFigures>> {
  const edition = editionById(id);
  return Object.fromEntries(
    edition.tables.map((table) => {
      const given = numbers[table.id];
      const rows = typeof given === 'object' ? given : {};
      return [
        table.id,
        Object.fromEntries(
          table.rows.map((row) => [
            row.id,
            Object.fromEntries(table.columns.map((column) => [column.id, numberOf(rows[row.id], column.id)])),
          ]),
        ),
      ];
    }),
  ) as Record<TableId, TableFigures>;
}

/** A total that the source lost is what its row makes. */
function numberOf(row: Readonly<Record<string, number | null>> | undefined, column: string): number {
  const value = row?.[column];
  if (value !== null) return value ?? 0;
  return Object.values(row ?? {}).reduce<number>((sum, part) => sum + (part ?? 0), 0);
}

/** What the drafts say of fees, which a sentence may speak of too. */
const FEES = '本年度未收取信息处理费。';
const PLACE = '（二）依申请公开。畅通受理渠道，按时答复。';

/** A report whose paragraph on applications is `text`. */
export function reportSaying(figures: Figures, text: string): string {
  return markdown
    .write(figures)
    .replace(PLACE, () => text)
    .replace(FEES, '没有其他需要报告的事项。');
}

/** The figures that a report reads in its prose, with the text at each. */
export function figuresIn(text: string): (Figure & { readonly said: string })[] {
  const document = readReport(text);
  return document.reports.flatMap((report) =>
    readFigures(document, report).all.map((figure) => ({
      ...figure,
      // Places are worked out when asked for, so that a copy has none of its own.
      range: figure.range,
      digits: figure.digits,
      sentence: figure.sentence,
      said: text.slice(figure.range.start, figure.range.end),
    })),
  );
}
