import { type Basis, type Figure, figuresOf } from '../report/figures';
import { compareRatio } from '../report/figures/rounding';
import type { ReportDocument } from '../report/types';
import { textAt } from '../text/range';
import { saidBy } from './support/figure-words';
import { writtenLike } from './support/number-edit';
import type { Bilingual, FixDraft, RelatedDraft, Rule } from './types';

const DIFFERS: Bilingual = {
  zh: '百分比与句中数字不符：{formula}＝{quotient}%，文字写{said}。',
  en: 'The percentage differs from the numbers beside it: {formula} = {quotient}%, the text says {said}.',
};
const CUT: Bilingual = {
  zh: '百分比没有四舍五入：{formula}＝{quotient}%，文字写{said}。',
  en: 'The percentage is cut off, not rounded: {formula} = {quotient}%, the text says {said}.',
};
const FIX: Bilingual = { zh: '改为{value}%', en: 'Change to {value}%' };
const TERMS: readonly Bilingual[] = [
  { zh: '分子', en: 'the numerator' },
  { zh: '分母', en: 'the denominator' },
];
const DECIMALS = 2;

export const prosePercent: Rule = {
  meta: {
    id: 'prose-percent',
    category: 'prose',
    severity: 'warning',
    summary: { zh: '百分比与句中的数字不符', en: 'A percentage differs from the numbers beside it' },
    source: '算术；《中华人民共和国政府信息公开条例》第六条（及时、准确公开）',
    fixable: 'choice',
  },
  check({ document, report, emit }) {
    if (report.sharesText) return;
    for (const figure of figuresOf(document, report).told) {
      const { basis } = figure;
      if (figure.class !== 'contradicts' || basis?.kind !== 'ratio') continue;
      const isCut = compareRatio(figure, basis.value) === 'cut';
      const fix = percentFix(document, figure, basis);
      emit({
        range: figure.range,
        message: isCut ? CUT : DIFFERS,
        args: {
          formula: basis.formula,
          quotient: quotientOf(document, figure, basis),
          said: saidBy(document, figure),
        },
        ...(isCut && { severity: 'information' as const }),
        related: relatedTerms(basis),
        fixes: fix === undefined ? [] : [fix],
        data: { value: figure.value, expected: basis.value },
      });
    }
  },
};

function relatedTerms({ from }: Basis): RelatedDraft[] {
  return from.flatMap((range, at) => {
    const message = TERMS[at];
    return message === undefined ? [] : [{ range, message }];
  });
}

/** With the decimals that were printed, two where a whole number was. */
function quotientOf({ text }: ReportDocument, { digits }: Figure, { value }: Basis): string {
  const decimals = /[.．]([\d０-９]+)$/.exec(textAt(text, digits))?.[1]?.length ?? DECIMALS;
  return String(Number(value.toFixed(decimals)));
}

const PRINTED = /^[\d０-９]+(?:[.．][\d０-９]+)?$/;

function percentFix(document: ReportDocument, figure: Figure, basis: Basis): FixDraft | undefined {
  const printed = textAt(document.text, figure.digits);
  if (!PRINTED.test(printed)) return undefined;
  const value = writtenLike(printed, quotientOf(document, figure, basis));
  return { kind: 'choice', title: FIX, args: { value }, edits: [{ range: figure.digits, text: value }] };
}
