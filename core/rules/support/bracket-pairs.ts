/** Brackets that open in one width and close in the other: （见附件). */
import { proseOf } from '../../report/prose';
import type { Range } from '../../text/range';
import type { RuleContext, TextEdit } from '../types';
import { paragraphFinder } from './prose-place';

const MESSAGE = {
  zh: '括号一边全角、一边半角（{count} 处）。',
  en: 'Brackets open in one width and close in the other ({count}).',
};
const TO_FULL = { zh: '都改为全角（{count} 处）', en: 'Make them full-width ({count})' };

const PAIR = /（[^（）()\n]{0,60}\)|\([^（）()\n]{0,60}）/g;

/** Reports them at the first, once for the report's prose. */
export function findUnevenBrackets({ document, report, emit }: RuleContext): void {
  const { masked } = document;
  const from = report.range.start;
  const own = masked.slice(from, report.range.end);
  if (!own.includes('(') && !own.includes(')')) return;
  if (!own.includes('（') && !own.includes('）')) return;
  const paragraphAt = paragraphFinder(proseOf(document, report));
  const edits: TextEdit[] = [];
  let first: Range | undefined;
  PAIR.lastIndex = 0;
  for (let found = PAIR.exec(own); found; found = PAIR.exec(own)) {
    const range = { start: from + found.index, end: from + PAIR.lastIndex };
    if (paragraphAt(range.start) === undefined) continue;
    first ??= range;
    edits.push(toFull(masked, range));
  }
  if (first === undefined) return;
  const args = { count: edits.length };
  const fixes = [{ kind: 'safe', title: TO_FULL, args, edits }] as const;
  emit({ range: first, message: MESSAGE, severity: 'information', args, fixes });
}

/** The edit of the one that is half-width. */
function toFull(masked: string, { start, end }: Range): TextEdit {
  if (masked[start] === '(') return { range: { start, end: start + 1 }, text: '（' };
  return { range: { start: end - 1, end }, text: '）' };
}
