import { rangeIn } from '../report/flat';
import { type Paragraph, proseOf } from '../report/prose';
import { isSlip } from './support/doubled-words';
import { eachRepeat, holdsRepeat, type Repeat } from './support/repeats';
import type { Rule, RuleContext } from './types';

const MESSAGE = {
  zh: '“{word}”重复，疑为多写。',
  en: '"{word}" stands here twice, it seems by mistake.',
};
const REMOVE = { zh: '只留一个“{word}”', en: 'Keep one "{word}"' };

export const doubledWord: Rule = {
  meta: {
    id: 'doubled-word',
    category: 'text',
    severity: 'warning',
    summary: { zh: '字词重复', en: 'A word stands twice' },
    source: '惯例：字词不重复',
    fixable: 'choice',
  },
  check(context) {
    const { masked } = context.document;
    for (const paragraph of proseOf(context.document, context.report).paragraphs) {
      if (!holdsRepeat(masked, paragraph.range.start, paragraph.range.end)) continue;
      const { text } = paragraph.flat;
      let done = 0;
      eachRepeat(text, (repeat) => {
        if (repeat.start < done || !isSlip(text, repeat) || isParted(context, paragraph, repeat)) return;
        done = repeat.end;
        report(context, paragraph, repeat);
      });
    }
  },
};

function report({ emit }: RuleContext, { flat }: Paragraph, { start, length, end }: Repeat): void {
  const args = { word: flat.text.slice(start, start + length) };
  const edits = [{ range: rangeIn(flat, start + length, end), text: '' }];
  const fixes = [{ kind: 'choice', title: REMOVE, args, edits }] as const;
  emit({ range: rangeIn(flat, start, end), message: MESSAGE, args, fixes });
}

const BLANK = /[ \t\u3000\u00a0]/;

/** Whether white space parts the two on their line, as it parts the links of a page: they are two words then. */
function isParted({ document }: RuleContext, { flat }: Paragraph, { start, length }: Repeat): boolean {
  const first = rangeIn(flat, start, start + length);
  const second = flat.offsets[start + length] as number;
  const gap = document.masked.slice(first.end, second);
  return BLANK.test(gap) && !gap.includes('\n');
}
