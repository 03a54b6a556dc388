/** An identity written out with a report's present numbers: 一＋二＝（七）＋四：154＋3＝157，153＋0＝153，相差 4 ✗. */
import type { EvaluatedIdentity } from '../arithmetic/types';
import type { Edition, Identity, Place } from '../edition/types';
import { isSamePlace } from '../locate/identities';
import { type CellAt, joined, phrase } from '../rules/support/identity-wording';
import { rowMark } from '../rules/support/place-names';
import type { Bilingual } from '../rules/types';

const PLUS: Bilingual = { zh: '＋', en: ' + ' };
const EQUALS: Bilingual = { zh: '{left}＝{right}', en: '{left} = {right}' };
const LINE: Bilingual = { zh: '{formula}：{numbers}{verdict}', en: '{formula}: {numbers}{verdict}' };
const BALANCED: Bilingual = {
  zh: '{left}＝{leftSum}，{right}＝{rightSum}',
  en: '{left} = {leftSum}, {right} = {rightSum}',
};
const SUMMED: Bilingual = {
  zh: '{left}＝{leftSum}，{total} {right}',
  en: '{left} = {leftSum}, {total} {right}',
};
const RESULTS: Bilingual = { zh: '（一）至（六）之和', en: 'sum of (1) to (6)' };
const APPLICANTS: Bilingual = { zh: '各类申请人之和', en: 'sum of all applicants' };
const OUTCOMES: Bilingual = { zh: '各种结果之和', en: 'sum of all outcomes' };
const TOTAL: Bilingual = { zh: '总计', en: 'total' };
const HOLDS: Bilingual = { zh: ' ✓', en: ' ✓' };
const HOLDS_WITH_BLANKS: Bilingual = { zh: ' ✓（空白按 0 计）', en: ' ✓ (blanks count as 0)' };
const FAILS: Bilingual = { zh: '，相差 {difference} ✗', en: ', difference {difference} ✗' };
const UNTOLD: Bilingual = {
  zh: '，有空白或没有认出的格、行，无法判断',
  en: ', cannot be told: cells or rows are blank or were not read',
};
const BLANK: Bilingual = { zh: '空', en: 'blank' };
const UNREAD: Bilingual = { zh: '？', en: '?' };

/** The identities that a cell stands in. */
export function identitiesOf(
  identities: readonly EvaluatedIdentity[],
  place: Place,
): readonly EvaluatedIdentity[] {
  return identities.filter(({ identity: { left, right } }) =>
    [...left, ...right].some((other) => isSamePlace(other, place)),
  );
}

/** One identity as a line of the calculation inspector. */
export function calculation(evaluated: EvaluatedIdentity, edition: Edition, cellAt: CellAt): Bilingual {
  const { identity, left, right } = evaluated;
  const isBalance = identity.rule === 'applications-balance';
  const numbers = phrase(isBalance ? BALANCED : SUMMED, {
    left: numbersOf(identity, 'left', cellAt),
    leftSum: left,
    right: numbersOf(identity, 'right', cellAt),
    rightSum: right,
    total: totalName(identity, edition),
  });
  return phrase(LINE, {
    formula: formulaOf(identity, edition),
    numbers,
    verdict: verdictOf(evaluated, cellAt),
  });
}

/** 一＋二＝（七）＋四; 各类申请人之和＝总计. */
export function formulaOf(identity: Identity, edition: Edition): Bilingual {
  if (identity.rule === 'applications-balance')
    return phrase(EQUALS, { left: marksOf(identity.left, edition), right: marksOf(identity.right, edition) });
  return phrase(EQUALS, { left: partsName(identity), right: totalName(identity, edition) });
}

/** By how much an identity fails, without the noise of binary fractions. */
export function differenceOf({ left, right }: EvaluatedIdentity): number {
  return Number(Math.abs(left - right).toFixed(6));
}

function marksOf(places: readonly Place[], edition: Edition): Bilingual {
  return joined(
    places.map(({ table, row }) => rowMark(edition, table, row)),
    PLUS,
  );
}

/** 各类申请人之和: what a sum's parts are called together. */
export function partsName({ rule }: Identity): Bilingual {
  if (rule === 'result-total') return RESULTS;
  return rule === 'row-total' ? APPLICANTS : OUTCOMES;
}

function totalName({ rule, right }: Identity, edition: Edition): Bilingual {
  const [total] = right;
  return rule === 'result-total' && total ? rowMark(edition, total.table, total.row) : TOTAL;
}

/** The numbers of a side; of the parts of a sum those that are not 0, and what is blank or unread once. */
function numbersOf({ rule, left, right }: Identity, side: 'left' | 'right', cellAt: CellAt): Bilingual {
  const places = side === 'left' ? left : right;
  const numbers = places.map((place) => numberAt(place, cellAt));
  if (side === 'right' || rule === 'applications-balance') return joined(numbers, PLUS);
  const told = numbers.filter((number) => number !== BLANK && number !== UNREAD && number.zh !== '0');
  const untold = [BLANK, UNREAD].filter((words) => numbers.includes(words));
  const shown = [...told, ...untold];
  return joined(shown.length > 0 ? shown : numbers.slice(0, 1), PLUS);
}

function numberAt(place: Place, cellAt: CellAt): Bilingual {
  const cell = cellAt(place);
  if (cell?.form === 'blank' || cell?.form === 'dash') return BLANK;
  if (cell?.value === undefined || cell.value === null) return UNREAD;
  const number = String(cell.value);
  return { zh: number, en: number };
}

function verdictOf(evaluated: EvaluatedIdentity, cellAt: CellAt): Bilingual {
  if (evaluated.verdict === 'untold') return UNTOLD;
  if (evaluated.verdict === 'fails') return phrase(FAILS, { difference: differenceOf(evaluated) });
  const { left, right } = evaluated.identity;
  return [...left, ...right].some((place) => cellAt(place)?.form !== 'number') ? HOLDS_WITH_BLANKS : HOLDS;
}
