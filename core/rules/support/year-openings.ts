/** Openings of section one and of its sub-topics that speak of another year as the year of the report. */
import type { Report, ReportDocument, Topic } from '../../report/types';
import type { Range } from '../../text/range';
import { isSpace } from '../../text/space';

/** A year with which a sentence opens; the range is that of its digits. */
export interface YearOpening {
  readonly range: Range;
  readonly year: number;
}

const SENTENCE_REACH = 160;
const OLDEST = 3;
const OPENING_YEAR = /^(20\d\d)年度?(?:[,，]|[我全本区县市局镇乡街共])/;
/** Words of sentences that rightly speak of another year: what was carried over, what goes on, what is compared. */
export const OF_OTHER_YEARS =
  '结转|截至|截止|以来|下一步|计划|同比|相比|上年|去年|较|增长|下降|印发|成立|改革|荣获|获评|被[评授列确选]';
const RIGHTLY = new RegExp(`${OF_OTHER_YEARS}|結轉|以來|計劃|較|增長|印發|起[,，]|榮獲|獲評|被[評確選]`);
const SKIPPED = '。．：:；;，,、.';

/** Those of earlier years, in the order of the text. */
export function otherYearOpenings({ masked }: ReportDocument, report: Report, year: number): YearOpening[] {
  return openings(report).flatMap((place) => otherYearAt(masked, place, year) ?? []);
}

/** Where section one and its sub-topics begin to speak. */
function openings(report: Report): number[] {
  const one = report.sections.find(({ canonical }) => canonical === 1);
  if (!one) return [];
  return [one.body.start, ...one.topics.flatMap(openingsOf)];
}

/** A sub-heading may itself be the sentence (（二）2023年，…) or run into it (（三）信息管理情况 2023年，…). */
function openingsOf({ range, name }: Topic): number[] {
  const start = range.end - name.length;
  const inside = name.indexOf('20', 1) < 0 ? null : /\s(?=20\d\d\s*年)/.exec(name);
  return inside ? [start, start + inside.index] : [start, range.end];
}

/** Another year with which a sentence at `at` opens as the year that it reports on. */
function otherYearAt(masked: string, at: number, year: number): YearOpening | undefined {
  let start = at;
  while (
    start < masked.length &&
    (isSpace(masked.charCodeAt(start)) || SKIPPED.includes(masked[start] as string))
  )
    start++;
  if (masked[start] !== '2') return undefined;
  const sentence = (masked.slice(start, start + SENTENCE_REACH).split('。')[0] as string).replace(/\s+/g, '');
  const opening = OPENING_YEAR.exec(sentence);
  const found = Number(opening?.[1]);
  if (!opening || found >= year || found < year - OLDEST || RIGHTLY.test(sentence)) return undefined;
  return { range: { start, end: start + 4 }, year: found };
}
