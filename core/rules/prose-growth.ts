import { type Basis, type Figure, figuresOf } from '../report/figures';
import { DOWN } from '../report/figures/growth-words';
import { compareRatio } from '../report/figures/rounding';
import { rangeIn } from '../report/flat';
import { proseOf } from '../report/prose';
import { saidBy } from './support/figure-words';
import { growthBeside } from './support/growth-beside';
import { elsewhereAt } from './support/other-years';
import type { Bilingual, FindingDraft, Rule, RuleContext } from './types';

const DIFFERS: Bilingual = {
  zh: '增减与上年数不符：{formula}＝{actual}，文字写“{words}”。',
  en: 'The change differs from last year’s number: {formula} = {actual}, the text says "{words}".',
};
const DIRECTION: Bilingual = {
  zh: '升降说反了：{formula}＝{actual}，文字写“{words}”。',
  en: 'The direction is wrong: {formula} = {actual}, the text says "{words}".',
};
const TWICE: Bilingual = {
  zh: '“{words}”又有方向词又有负号，看不出是增是减。',
  en: '"{words}" has both a word of direction and a minus sign; up or down cannot be told.',
};
const POINTS: Bilingual = {
  zh: '“{words}”说的是比率的升降，一般用“个百分点”；写“%”会被读成比率的比率。',
  en: '"{words}" is the change of a rate: percentage points (个百分点) are usual.',
};
const FROM: Bilingual = { zh: '与这个数有关。', en: 'Computed from this number.' };

const SIGNED =
  /(?:同比|环比|较上一?年|比上一?年)?(?:增长|上升|增加|提高|下降|减少|降低)(?:了|约|率为)?[-－−–]\d{1,9}(?:\.\d{1,4})?%/g;
const RATE =
  /率(?:同比|环比|较上一?年|比上一?年|较去年|比去年)?(?:增长|上升|增加|提高|提升|下降|减少|降低)了?$/;

export const proseGrowth: Rule = {
  meta: {
    id: 'prose-growth',
    category: 'prose',
    severity: 'warning',
    summary: { zh: '同比、环比与上年数不符', en: "Growth differs from last year's number" },
    source: '算术；国家统计局关于增长速度和百分点的说明（惯例）',
  },
  check(context) {
    for (const figure of figuresOf(context.document, context.report).told)
      if (!checkBeside(context, figure)) checkFigure(context, figure);
    if (!context.report.sharesText) checkSigns(context);
  },
};

/** Against last year's report in another file. @returns whether something was said. */
function checkBeside(context: RuleContext, figure: Figure): boolean {
  const lastYear = context.neighbours?.lastYear;
  const verdict = lastYear && growthBeside(figure, context.report, lastYear);
  if (verdict?.class !== 'contradicts' || verdict.basis === undefined) return false;
  context.emit({
    ...difference(context, figure, verdict.basis),
    elsewhere: verdict.basis.terms.flatMap((place) => elsewhereAt(lastYear, place)),
  });
  return true;
}

function checkFigure(context: RuleContext, figure: Figure): void {
  const { basis } = figure;
  if (figure.class === 'contradicts' && basis?.kind === 'last-year') {
    context.emit(difference(context, figure, basis));
    return;
  }
  if (figure.unit !== '%' || !RATE.test(figure.subject) || context.report.sharesText) return;
  context.emit({
    range: figure.range,
    message: POINTS,
    args: { words: `${figure.subject}${saidBy(context.document, figure)}` },
    severity: 'information',
  });
}

function difference({ document }: RuleContext, figure: Figure, basis: Basis): FindingDraft {
  const said = saidBy(document, figure);
  const unit = figure.unit ?? '';
  const isReversed = compareRatio(figure, Math.abs(basis.value)) !== 'differs';
  const actual = `${Number(basis.value.toFixed(2))}${unit}`;
  return {
    range: figure.range,
    message: isReversed ? DIRECTION : DIFFERS,
    args: {
      formula: basis.formula,
      actual,
      words: `${DOWN.exec(figure.subject)?.[0] ?? figure.subject}${said}`,
    },
    related: basis.from.map((range) => ({ range, message: FROM })),
    data: { value: figure.value, expected: basis.value },
  };
}

function checkSigns({ document, report, emit }: RuleContext): void {
  for (const { flat } of proseOf(document, report).paragraphs)
    for (const match of flat.text.matchAll(SIGNED))
      emit({
        range: rangeIn(flat, match.index, match.index + match[0].length),
        message: TWICE,
        args: { words: match[0] },
      });
}
