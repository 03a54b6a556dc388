/** Marks that follow one another and cannot: 。。 and ，。, but not 。” and not ……, —— or ？！. */
import { proseOf } from '../../report/prose';
import type { FixDraft, RuleContext } from '../types';
import { paragraphFinder } from './prose-place';

const SAME = { zh: '标点“{marks}”重复。', en: 'The mark stands more than once: "{marks}".' };
const OTHER = {
  zh: '标点“{marks}”不能连用，只应留一个。',
  en: 'The marks "{marks}" cannot follow one another; one of them should go.',
};
const KEEP = { zh: '只留“{mark}”', en: 'Keep "{mark}" only' };

const MARKS = /[，。；：、,;:]{2,}/g;
/** Written by hand for an ellipsis. */
const ELLIPSIS = /^(?:。{3,}|、{3,})$/;
/** Something was to be filled in between: 电话：，地址：。 */
const UNFILLED = /^[：:][^：:]/;
const HALF_ONLY = /^[,;:]+$/;
const FULL: Readonly<Record<string, string>> = { ',': '，', ';': '；', ':': '：' };
/** The mark that parts most comes first. */
const BY_STRENGTH = '。；：，、';
const WORD = /[\u4e00-\u9fff》〉”’）)\]】〕%％\d]/;

/** Reports every run of marks in the report's prose. */
export function findDoubledMarks({ document, report, emit }: RuleContext): void {
  const { masked } = document;
  let paragraphAt: ReturnType<typeof paragraphFinder> | undefined;
  const own = masked.slice(report.range.start, report.range.end);
  MARKS.lastIndex = 0;
  for (let found = MARKS.exec(own); found; found = MARKS.exec(own)) {
    const [marks] = found;
    const start = report.range.start + found.index;
    if (isMeant(marks, masked[start - 1] ?? '')) continue;
    paragraphAt ??= paragraphFinder(proseOf(document, report));
    if (paragraphAt(start) === undefined) continue;
    const distinct = [...new Set(Array.from(marks, (mark) => FULL[mark] ?? mark))];
    emit({
      range: { start, end: start + marks.length },
      message: distinct.length === 1 ? SAME : OTHER,
      args: { marks },
      fixes: distinct.length === 1 ? [keepFirst(marks, start)] : choices(marks, start, distinct),
    });
  }
}

function isMeant(marks: string, before: string): boolean {
  return (
    ELLIPSIS.test(marks) ||
    UNFILLED.test(marks) ||
    (HALF_ONLY.test(marks) && !WORD.test(before)) ||
    before === ''
  );
}

function keepFirst(marks: string, start: number): FixDraft {
  const range = { start: start + 1, end: start + marks.length };
  return { kind: 'safe', title: KEEP, args: { mark: marks[0] as string }, edits: [{ range, text: '' }] };
}

function choices(marks: string, start: number, distinct: readonly string[]): FixDraft[] {
  const kept = [...distinct].sort((a, b) => BY_STRENGTH.indexOf(a) - BY_STRENGTH.indexOf(b));
  return kept.map((full) => {
    const at = Array.from(marks).findIndex((mark) => (FULL[mark] ?? mark) === full);
    const pieces = [
      { start, end: start + at },
      { start: start + at + 1, end: start + marks.length },
    ].filter((piece) => piece.end > piece.start);
    const edits = pieces.map((range) => ({ range, text: '' }));
    return { kind: 'choice', title: KEEP, args: { mark: marks[at] as string }, edits };
  });
}
