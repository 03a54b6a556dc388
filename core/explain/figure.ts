/** What is known of a number in the prose, in sentences: what it equals or contradicts, by how much, and why. */
import type { Basis, Figure, FigureClass } from '../report/figures';
import { phrase } from '../rules/support/identity-wording';
import type { Bilingual } from '../rules/types';

const VERDICTS: Readonly<Record<FigureClass, Bilingual>> = {
  tied: { zh: '相符 ✓', en: 'agrees ✓' },
  contradicts: { zh: '不符 ✗', en: 'differs ✗' },
  explained: { zh: '不相等，但可以解释', en: 'differs, for a reason' },
  other: { zh: '与本报告的表格无关', en: 'not about the tables of this report' },
  unknown: { zh: '无法核对', en: 'cannot be told' },
};
const UNTOLD: Bilingual = {
  zh: '本报告里没有可以核对它的数据，或者说的是哪一项不能确定。',
  en: 'This report holds nothing to check it against, or what it counts is not certain.',
};
const BASIS: Bilingual = { zh: '对应：{calculation}', en: 'Compared with: {calculation}' };
const PERHAPS: Bilingual = {
  zh: '可能对应：{calculation}。说的是不是这一项，不能确定。',
  en: 'Perhaps: {calculation}. Whether it counts that is not certain.',
};
const CALCULATION: Bilingual = { zh: '{name}＝{numbers}', en: '{name} = {numbers}' };
const SHOULD_BE: Bilingual = {
  zh: '按此应为 {expected}，相差 {difference}。',
  en: 'By that it should be {expected}; the difference is {difference}.',
};
const DIFFERENCE: Bilingual = { zh: '{text}。', en: '{text}.' };
const OVERLAPPING: Bilingual = {
  zh: '各项之间可能互有重复或包含。',
  en: 'The parts may overlap or lie in one another.',
};
/** Amounts are printed with up to four decimals, percentages mostly with two. */
const DECIMALS = 4;
const QUOTIENT_DECIMALS = 2;

/** The verdict in a word. */
export function figureVerdict({ class: of }: Figure): Bilingual {
  return VERDICTS[of];
}

/** What the figure was compared with, what that gives, and why it may differ: a sentence each. */
export function figureWords(figure: Figure): readonly Bilingual[] {
  const { basis, difference } = figure;
  const isUntold = figure.class === 'unknown';
  if (isUntold && !basis) return [UNTOLD];
  return [
    ...(basis ? [phrase(isUntold ? PERHAPS : BASIS, { calculation: basisCalculation(basis) })] : []),
    ...(basis && figure.class === 'contradicts' ? [phrase(SHOULD_BE, gapOf(figure, basis.value))] : []),
    ...(difference ? [phrase(DIFFERENCE, { text: difference.text })] : []),
    ...(!difference && figure.class === 'explained' && basis?.kind === 'list' ? [OVERLAPPING] : []),
  ];
}

/** What a figure was compared with, and what that comes to: 本年新收＋上年结转＝3511＋96＝3607. */
export function basisCalculation({ name, formula, value }: Basis): Bilingual {
  const sum = plain(value);
  const numbers =
    formula === '' || formula === sum || formula.includes('＝') ? formula || sum : `${formula}＝${sum}`;
  return phrase(CALCULATION, { name, numbers });
}

/** What the basis gives, and by how much the figure is off; 余 and 近 from the nearer end of what they may mean. */
function gapOf(figure: Figure, given: number) {
  const { value, low, high, precision } = figure;
  const isPlain = precision === 'exact' || precision === 'rounded';
  const expected = roundedLike(figure, given);
  const nearest = isPlain ? value : Math.min(Math.max(expected, low), high);
  return { expected: plain(expected), difference: plain(Math.abs(nearest - expected)) };
}

/** What a figure that contradicts should say, as exact as it is itself; undefined for one that was compared with nothing. */
export function expectedOf(figure: Figure): string | undefined {
  return figure.basis && plain(roundedLike(figure, figure.basis.value));
}

/** 70.4102 beside 70.46, which means [70.455, 70.465), is 70.41. */
function roundedLike({ precision, low, high, basis }: Figure, given: number): number {
  const width = high - low;
  if (precision === 'rounded' && width > 0 && width <= 1)
    return Number(given.toFixed(Math.round(-Math.log10(width))));
  const isQuotient = basis?.kind === 'ratio' || basis?.kind === 'last-year';
  return Number(given.toFixed(isQuotient ? QUOTIENT_DECIMALS : DECIMALS));
}

/** Without the noise of binary fractions. */
function plain(value: number): string {
  return String(Number(value.toFixed(DECIMALS)));
}
