/**
 * Half-width marks among full-width ones. A text from the web has half-width marks throughout, and is consistent; only
 * the few of one width in a text of the other are told of, once for the report.
 */
import { type Prose, proseOf } from '../../report/prose';
import type { Report, ReportDocument } from '../../report/types';
import type { RuleContext, TextEdit } from '../types';
import { paragraphFinder } from './prose-place';

const HALF_AMONG_FULL = {
  zh: '中文标点全角半角混用：全文用全角，另有 {count} 处半角（首处“{mark}”）。',
  en: 'Marks of both widths: the text uses full-width ones, but {count} are half-width (the first is "{mark}").',
};
const FULL_AMONG_HALF = {
  zh: '中文标点全角半角混用：全文用半角，另有 {count} 处全角（首处“{mark}”）。',
  en: 'Marks of both widths: the text uses half-width ones, but {count} are full-width (the first is "{mark}").',
};
const TO_FULL = { zh: '把这 {count} 处改为全角', en: 'Make these {count} full-width' };
const ALL_TO_FULL = { zh: '全部改为全角（{count} 处）', en: 'Make all full-width ({count})' };

/** Points, each with its full-width form. */
const POINTS = [',，', ';；', ':：', '?？', '!！'] as const;
/** A minority is at most one in so many, and no less than so many in all. */
const SHARE = 4;
const FEWEST = 2;

interface Mark {
  readonly at: number;
  readonly full: string;
}
interface Minority {
  readonly marks: Mark[];
  /** The marks of the other width in kinds where the few are full-width. */
  readonly others: Mark[];
}

/** Reports the few marks of the other width. */
export function findMixedWidths({ document, report, emit }: RuleContext): void {
  const half: Minority = { marks: [], others: [] };
  const full: Minority = { marks: [], others: [] };
  for (const pair of POINTS) weigh(pointsOf(pair, document, report), half, full);
  if (half.marks.length >= FEWEST)
    emit(finding(document, half.marks, half.marks, HALF_AMONG_FULL, TO_FULL, 'safe'));
  else if (full.marks.length >= FEWEST)
    emit(finding(document, full.marks, full.others, FULL_AMONG_HALF, ALL_TO_FULL, 'choice'));
}

function finding(
  { text }: ReportDocument,
  marks: readonly Mark[],
  changed: readonly Mark[],
  message: typeof HALF_AMONG_FULL,
  title: typeof TO_FULL,
  kind: 'safe' | 'choice',
) {
  const places = marks.map(({ at }) => at).sort((a, b) => a - b);
  const first = places[0] as number;
  const edits: TextEdit[] = [...changed]
    .sort((a, b) => a.at - b.at)
    .map(({ at, full }) => ({ range: { start: at, end: at + 1 }, text: full }));
  return {
    range: { start: first, end: first + 1 },
    message,
    severity: 'information',
    args: { count: marks.length, mark: text[first] as string },
    fixes: [{ kind, title, args: { count: changed.length }, edits }],
  } as const;
}

function weigh(points: Points | undefined, half: Minority, full: Minority): void {
  if (points === undefined) return;
  if (points.half.length * SHARE <= points.full.length) half.marks.push(...points.half);
  else if (points.full.length * SHARE <= points.half.length) {
    full.marks.push(...points.full);
    full.others.push(...points.half);
  }
}

interface Points {
  readonly half: Mark[];
  readonly full: Mark[];
}

/** The marks of one kind in the prose; undefined unless both widths are there. */
function pointsOf(pair: string, document: ReportDocument, report: Report): Points | undefined {
  const [half, full] = pair as unknown as [string, string];
  // The report's own text: a mark that it lacks is not looked for in all the reports behind it.
  const own = document.masked.slice(report.range.start, report.range.end);
  if (!own.includes(half) || !own.includes(full)) return undefined;
  const prose = proseOf(document, report);
  const places = placesOf(own, half, report, prose);
  const found = places.filter((at) => standsInWords(document.masked, at));
  if (found.length === 0) return undefined;
  return {
    half: found.map((at) => ({ at, full })),
    full: placesOf(own, full, report, prose).map((at) => ({ at, full })),
  };
}

/** The offsets of a mark in the report's prose. */
function placesOf(own: string, mark: string, { range }: Report, prose: Prose): number[] {
  const paragraphAt = paragraphFinder(prose);
  const places: number[] = [];
  for (let at = own.indexOf(mark); at >= 0; at = own.indexOf(mark, at + 1))
    if (paragraphAt(range.start + at) !== undefined) places.push(range.start + at);
  return places;
}

const BEFORE = /[\u4e00-\u9fff》〉”）]/;
const BEHIND = /[\u4e00-\u9fff《〈“（]/;

/** Whether a half-width mark stands between Chinese words, not in a number, a time or an address. */
function standsInWords(masked: string, at: number): boolean {
  return BEFORE.test(masked[at - 1] ?? '') && BEHIND.test(masked[at + 1] ?? '');
}
