import type { ReportEntry } from '../archive/entry';
import { type HashedParagraph, hashedParagraphs } from '../archive/paragraphs';
import { phrase } from './support/identity-wording';
import { lengthOf, likest, shareOf } from './support/same-words';
import type { Bilingual, Rule, RuleContext } from './types';

const LAST_YEAR: Bilingual = {
  zh: '第一部分有 {count} 段与{year}年年报相同（只有年份不同的也算），占 {share}%。应当写本年的情况。',
  en: '{count} paragraphs of section one, {share}% of it, are those of the report for {year}, but for the year. It should tell of this year.',
};
const PROBLEMS: Bilingual = {
  zh: '第五部分有 {count} 段与{year}年年报相同，占 {share}%：连续两年写同样的问题和改进措施。',
  en: '{count} paragraphs of section five, {share}% of it, are those of the report for {year}: the same problems and measures two years running.',
};
const OTHER_BODY: Bilingual = {
  zh: '有 {count} 段与{body}{year}年年报相同（只有年份和机关名称不同的也算），占第一、第五部分的 {share}%。',
  en: '{count} paragraphs, {share}% of sections one and five, are those of the report of {body} for {year}, but for year and name.',
};
const HERE: Bilingual = { zh: '相同的段落。', en: 'The same paragraph.' };
const THERE: Bilingual = {
  zh: '{body}{year}年年报中的同一段。',
  en: 'The same paragraph in the report of {body} for {year}.',
};

/** From this share of a section on it is a copy; single paragraphs that recur are no fault. */
const MUCH = 50;
const FEWEST = 2;
/** Paragraphs that one finding lists. */
const MOST_SHOWN = 20;

export const staleText: Rule = {
  meta: {
    id: 'stale-text',
    category: 'archive',
    severity: 'warning',
    summary: {
      zh: '文字与上年年报或其他机关的年报雷同',
      en: "The words are those of last year's report or of another body's",
    },
    source: '惯例：年报应当反映本年度、本机关的情况，雷同列为年报质量问题',
  },
  check(context) {
    const { document, report, neighbours } = context;
    if (neighbours === undefined || report.sharesText) return;
    const all = hashedParagraphs(document, report);
    const { lastYear } = neighbours;
    if (lastYear !== undefined) {
      checkSame(
        context,
        LAST_YEAR,
        lastYear,
        all.filter(({ section }) => section === 1),
        FEWEST,
      );
      checkSame(
        context,
        PROBLEMS,
        lastYear,
        all.filter(({ section }) => section === 5),
        1,
      );
    }
    const other = likest(all, neighbours.othersWith);
    if (other !== undefined) checkSame(context, OTHER_BODY, other, all, FEWEST);
  },
};

function checkSame(
  { emit }: RuleContext,
  message: Bilingual,
  other: ReportEntry,
  paragraphs: readonly HashedParagraph[],
  fewest: number,
): void {
  const same = paragraphs.filter(({ hash }) => other.paragraphs.rangeOf(hash) !== undefined);
  const share = shareOf(lengthOf(same), lengthOf(paragraphs));
  const [first] = same;
  if (first === undefined || same.length < fewest || share < MUCH) return;
  const args = { year: other.year ?? '', body: other.body ?? '' };
  emit({
    range: first.range,
    message: phrase(message, { count: same.length, share, ...args }),
    related: same.slice(1, MOST_SHOWN).map(({ range }) => ({ range, message: HERE })),
    elsewhere: same.slice(0, MOST_SHOWN).flatMap(({ hash }) => {
      const place = other.paragraphs.rangeOf(hash);
      return place ? [{ file: other.file, place, message: THERE, args }] : [];
    }),
    data: { share, paragraphs: same.length },
  });
}
