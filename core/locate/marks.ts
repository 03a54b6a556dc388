/** What only the reading of a report knows of its text: whether a title is the form's, which numbers are sums, what was not read. */
import type { Identity } from '../edition/types';
import type { Cell, Report, ReportDocument, ReportTable } from '../report/types';
import type { Range } from '../text/range';
import { identitiesOfTable } from './identities';

/** `known-title`, `other-title`: of a section. `total`: a number that others add up to. `unread`: a place in a table. */
export type MarkKind = 'known-title' | 'other-title' | 'total' | 'unread';

export interface TextMark {
  readonly kind: MarkKind;
  readonly range: Range;
}

/** The marks of a text in order; none overlaps another. */
export function marksOf(document: ReportDocument): TextMark[] {
  const marks = document.reports.flatMap((report) => [
    ...titleMarks(report),
    ...Object.values(report.tables).flatMap((table) => totalMarks(table)),
    ...unreadMarks(report),
  ]);
  return withoutOverlaps(marks.sort((a, b) => a.range.start - b.range.start || b.range.end - a.range.end));
}

function titleMarks({ sections, sharesText }: Report): TextMark[] {
  if (sharesText) return [];
  return sections.map(({ by, titleRange: range }) => ({
    kind: by === 'title' ? 'known-title' : 'other-title',
    range,
  }));
}

/** （七）, 总计. 四 is no sum, though the balance ties it to others. */
function totalMarks(table: ReportTable): TextMark[] {
  const cells = new Set<Cell>();
  for (const { rule, right } of identitiesOfTable(table))
    for (const place of isSum(rule) ? right : []) {
      const cell = table.cells[place.row]?.[place.column];
      if (cell?.form === 'number') cells.add(cell);
    }
  return [...cells].map(({ range }) => ({ kind: 'total', range }));
}

function isSum(rule: Identity['rule']): boolean {
  return rule !== 'applications-balance';
}

function unreadMarks({ unread, tables }: Report): TextMark[] {
  const all = [...unread, ...Object.values(tables).flatMap((table) => table.unread)];
  return all.map(({ range }) => ({ kind: 'unread', range }));
}

function withoutOverlaps(marks: readonly TextMark[]): TextMark[] {
  let end = 0;
  return marks.filter(({ range }) => {
    if (range.start < end || range.end <= range.start) return false;
    end = range.end;
    return true;
  });
}
