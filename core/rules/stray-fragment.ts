import { rangeIn } from '../report/flat';
import { type Paragraph, proseOf } from '../report/prose';
import type { Rule, RuleContext } from './types';

const MESSAGE = {
  zh: '“{fragment}”前后不成句，疑为残留的文字。',
  en: '"{fragment}" belongs to no sentence; it seems to be left over.',
};
const REMOVE = { zh: '删去“{fragment}”', en: 'Remove "{fragment}"' };

/**
 * A lone number, letter or particle between a mark and the end of its sentence: 357条,2。 A series (甲、2) and a
 * thousands separator have another mark or a digit before.
 */
const FRAGMENT = /[,;。](?:\d{1,2}|[A-Za-z]|[的了着和与及或在])(?=[。;])/g;
/** The same in the text itself; most reports hold none, and need not be made plain. */
const SUSPECT =
  /[,，;；。][\s\u2060]{0,9}(?:[\d０-９]{1,2}|[A-Za-zＡ-Ｚａ-ｚ]|[的了着過过和與与及或在])[\s\u2060]{0,9}[。;；]/;
/** What makes the number before a mark the first of a series. */
const IN_SERIES = /[\dA-Za-z.%)）]/;
const SERIES_WORDS = /分别|依次|顺序|得分|评分|选项/;
/** A clause that has its number already. */
const COUNTED = /\d[^,。;:]{0,12}$/;
const REACH = 40;

export const strayFragment: Rule = {
  meta: {
    id: 'stray-fragment',
    category: 'text',
    severity: 'warning',
    summary: { zh: '残留的文字', en: 'A fragment left over in a sentence' },
    source: '惯例：正文没有残留的文字',
    fixable: 'choice',
  },
  check(context) {
    const { document, report } = context;
    const suspect = SUSPECT.exec(document.masked.slice(report.range.start, report.range.end));
    if (suspect === null) return;
    const from = report.range.start + suspect.index;
    for (const paragraph of proseOf(document, report).paragraphs)
      if (paragraph.range.end > from) checkParagraph(context, paragraph);
  },
};

function checkParagraph(context: RuleContext, paragraph: Paragraph): void {
  FRAGMENT.lastIndex = 0;
  for (;;) {
    const found = FRAGMENT.exec(paragraph.flat.text);
    if (found === null) return;
    report(context, paragraph, found.index, found.index + found[0].length);
  }
}

/** @param start of the mark before the fragment in the paragraph's plain text; the sentence's own mark stands at `end`. */
function report({ document, emit }: RuleContext, { flat }: Paragraph, start: number, end: number): void {
  const { text } = flat;
  if (start === 0 || IN_SERIES.test(text[start - 1] as string)) return;
  const before = text.slice(Math.max(0, start - REACH), start);
  if (SERIES_WORDS.test(before)) return;
  // 教育局,5;民政局,6: a number that belongs to the name before it.
  if (/\d/.test(text[end - 1] as string) && !COUNTED.test(before)) return;
  const closesSentence = text[start] === '。';
  const range = closesSentence ? rangeIn(flat, start + 1, end + 1) : rangeIn(flat, start, end);
  const args = { fragment: document.text.slice(range.start, range.end) };
  emit({
    range,
    message: MESSAGE,
    args,
    fixes: [{ kind: 'choice', title: REMOVE, args, edits: [{ range, text: '' }] }],
  });
}
