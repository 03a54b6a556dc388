import { type Figure, figuresOf, type List } from '../report/figures';
import type { ReportDocument } from '../report/types';
import { relatedFigures, saidBy } from './support/figure-words';
import { phrase } from './support/identity-wording';
import type { Bilingual, FindingDraft, Rule } from './types';

const EXCEEDS: Bilingual = {
  zh: '分项之和超过总数：{formula}＝{sum}，总数写{said}，多{difference}。',
  en: 'The parts exceed the whole: {formula} = {sum}, the whole is {said}; {difference} too many.',
};
const LACKS: Bilingual = {
  zh: '分项已列全，和与总数不符：{formula}＝{sum}，总数写{said}，少{difference}。',
  en: 'The parts are all listed, yet do not add up: {formula} = {sum}, the whole is {said}; {difference} missing.',
};
const OVERLAPS: Bilingual = {
  zh: '分项之和为{sum}，比总数{said}多{difference}，正好等于其中一项{twice}：这一项可能已含在别的分项里，宜写明。',
  en: 'The parts make {sum}, {difference} more than {said}: just the part {twice}, which may lie inside another. Say so.',
};
const NESTED: Bilingual = {
  zh: '分项之和为{sum}，总数为{said}：有的分项含在别的分项里，宜写明。',
  en: 'The parts make {sum}, the whole is {said}: some parts lie inside others. Say so.',
};
const CHANNELS: Bilingual = {
  zh: '分项之和为{sum}，比总数{said}多{difference}；同一信息在几处发布的，宜写明分项有重复。',
  en: 'The parts make {sum}, {difference} more than {said}. Say so where the same was published in several places.',
};
/** More parts than this are told by their sum alone. */
const MOST_PARTS = 12;
const ALL_PARTS: Bilingual = { zh: '各项', en: 'all parts' };

export const proseBreakdown: Rule = {
  meta: {
    id: 'prose-breakdown',
    category: 'prose',
    severity: 'warning',
    summary: { zh: '“其中”各项之和与总数不符', en: 'The parts of a number do not add up' },
    source: '算术；《中华人民共和国政府信息公开条例》第六条（及时、准确公开）',
  },
  check({ document, report, emit }) {
    if (report.sharesText) return;
    for (const list of figuresOf(document, report).lists)
      if (!isOpen(list) && !isToldByTables(list)) emit(findingOf(document, list));
  },
};

function isOpen({ verdict }: List): boolean {
  return verdict === 'adds' || verdict === 'open';
}

/** Quantities of the tables are compared there; results may count what was carried in, beside what the head counts. */
function isToldByTables({ head, parts }: List): boolean {
  const isCompared = ({ basis }: Figure) => basis?.kind === 'cells';
  if ((isCompared(head) && head.class === 'contradicts') || parts.some(isCompared)) return true;
  return parts.some(({ measure }) => measure !== undefined && RESULTS.test(measure));
}

const RESULTS = /^(?:open|partial|deny|unable|noproc|other|carry|answered|handled)/;

function findingOf(document: ReportDocument, list: List): FindingDraft {
  const { head, parts, sum, twice } = list;
  const message = phrase(messageOf(list), {
    said: saidBy(document, head),
    formula: parts.length > MOST_PARTS ? ALL_PARTS : parts.map(({ value }) => value).join('＋'),
    sum,
    difference: Math.abs(sum - head.value),
    twice: twice === undefined ? '' : saidBy(document, twice),
  });
  return {
    range: head.range,
    message,
    ...(isCertain(list) ? {} : { severity: 'information' as const }),
    related: relatedFigures(document, parts),
    data: { value: head.value, sum, parts: parts.map(({ value }) => value) },
  };
}

function isCertain({ verdict, mayOverlap }: List): boolean {
  return (verdict === 'exceeds' || verdict === 'lacks') && !(mayOverlap && verdict === 'exceeds');
}

function messageOf({ verdict, mayOverlap, twice }: List): Bilingual {
  if (verdict === 'overlaps') return twice === undefined ? NESTED : OVERLAPS;
  if (verdict === 'lacks') return LACKS;
  return mayOverlap ? CHANNELS : EXCEEDS;
}
