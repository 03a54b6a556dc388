/** What a report says of reconsideration and litigation, written from table 4: every number is one of its cells, or a sum of them. */
import type { ColumnId, RowId } from '../../edition/types';
import type { Report } from '../../report/types';
import { countAt, counted, opening, sumOf } from './numbers';

const REVIEWS: readonly RowId[] = ['review'];
const LITIGATION: readonly RowId[] = ['direct', 'after'];

const OUTCOMES: readonly (readonly [name: string, column: ColumnId])[] = [
  ['维持', 'upheld'],
  ['纠正', 'corrected'],
  ['其他结果', 'otherResult'],
  ['尚未审结', 'pending'],
];

/** The sentence; undefined where neither total was read. A total that is missing is left out with all that belongs to it. */
export function reviewsSentence(report: Report): string | undefined {
  const reviews = countIn(report, REVIEWS, 'total');
  const litigation = countIn(report, LITIGATION, 'total');
  const none = [
    ...(reviews === 0 ? ['被申请行政复议'] : []),
    ...(litigation === 0 ? ['被提起行政诉讼'] : []),
  ];
  const some = [
    ...happened(report, '被申请行政复议', REVIEWS, reviews),
    ...happened(report, '被提起行政诉讼', LITIGATION, litigation),
  ];
  if (some.length === 0 && none.length === 0) return undefined;
  if (some.length === 0) return `${opening(report)}未发生因政府信息公开工作${none.join('、')}的情况。`;
  const without = none.map((what) => `，未${what}`).join('');
  return `${opening(report)}因政府信息公开工作${some.join('；')}${without}。`;
}

function happened(report: Report, what: string, rows: readonly RowId[], total: number | undefined): string[] {
  return counted(what, total).map((words) => words + outcomesOf(report, rows, total));
}

/** In brackets; nothing where the outcomes are not the whole. */
function outcomesOf(report: Report, rows: readonly RowId[], total: number | undefined): string {
  const outcomes = OUTCOMES.map(([name, column]) => ({ name, count: countIn(report, rows, column) }));
  if (sumOf(outcomes.map(({ count }) => count)) !== total) return '';
  return `（${outcomes.flatMap(({ name, count }) => counted(name, count)).join('、')}）`;
}

function countIn({ tables }: Report, rows: readonly RowId[], column: ColumnId): number | undefined {
  return sumOf(rows.map((row) => countAt(tables.table4, row, column)));
}
