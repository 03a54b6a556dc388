import { plain } from '../report/flat';
import type { Period, PeriodDate } from '../report/period';
import type { Report, ReportDocument, Topic } from '../report/types';
import { type Range, textAt } from '../text/range';
import { isSpace } from '../text/space';
import { asWritten } from './support/as-written';
import { ownTitles } from './support/own-titles';
import { overallFacts, preambleFacts } from './support/preamble-facts';
import type { FindingDraft, Rule } from './types';

const PERIOD = {
  zh: '统计期限是{period}，报告年度是{year}年。',
  en: 'The statistic period is {period}; the report is for {year}.',
};
const NOT_WHOLE = {
  zh: '统计期限应为1月1日至12月31日，写作“{written}”。',
  en: 'The statistic period should run from 1 January to 31 December; it reads "{written}".',
};
const DAMAGED = {
  zh: '统计期限的日期残缺：{damage}（可能是转换时丢失的字符），按{period}理解。',
  en: 'A date of the statistic period is damaged: {damageEn} (perhaps lost in conversion); read as {period}.',
};
const DAMAGE = {
  lost: { zh: '缺', en: 'lacks' },
  doubled: { zh: '重了', en: 'repeats' },
};
const KINDS = ['lost', 'doubled'] as const;
const TITLE = {
  zh: '这里的标题写{found}年，报告年度是{year}年。',
  en: 'This title says {found}; the report is for {year}.',
};
const NAMED = {
  zh: '前言称{found}年的报告，报告年度是{year}年。',
  en: 'The preamble speaks of the report for {found}; the report is for {year}.',
};
const PROSE = {
  zh: '这里以{found}年开头，报告年度是{year}年：可能是沿用了上一年的文字。',
  en: 'This opens with {found}; the report is for {year}. The words may be last year’s.',
};

const SENTENCE_REACH = 160;
const OLDEST = 3;
const OPENING_YEAR = /^(20\d\d)年度?(?:[,，]|[我全本区县市局镇乡街共])/;
/** A sentence that rightly speaks of another year: what was carried over, what goes on, what is compared. */
const RIGHTLY =
  /结转|結轉|截至|截止|以来|以來|下一步|计划|計劃|同比|相比|上年|去年|较|較|增长|增長|下降|印发|印發|成立|起[,，]|改革/;
const SKIPPED = '。．：:；;，,、.';

export const periodYear: Rule = {
  meta: {
    id: 'period-year',
    category: 'structure',
    severity: 'warning',
    summary: { zh: '统计期限、标题或正文的年份与报告年度不符', en: 'A year differs from the report’s' },
    source: '《中华人民共和国政府信息公开条例》第四十九条（上一年度）；惯例：统计期限为1月1日至12月31日',
  },
  check({ document, report, emit }) {
    for (const finding of periodFindings(document, report)) emit(finding);
    if (report.year === undefined) return;
    for (const finding of [
      ...titleFindings(report, report.year),
      ...proseFindings(document, report, report.year),
    ])
      emit(finding);
  },
};

function periodFindings(document: ReportDocument, report: Report): FindingDraft[] {
  const period = periodOf(document, report);
  if (!period) return [];
  const { range, start, end } = period;
  const args = {
    period: periodText(period),
    written: asWritten(textAt(document.masked, range)),
    ...damageOf(document, [start, end]),
    year: report.year ?? '',
  };
  const findings: FindingDraft[] = [];
  const years = [start.year, end.year ?? start.year];
  if (report.year !== undefined && years.some((year) => year !== report.year))
    findings.push({ range, message: PERIOD, args });
  if (args.damage !== '') findings.push({ range, message: DAMAGED, args });
  else if (!isWhole(period)) findings.push({ range, message: NOT_WHOLE, args });
  return findings;
}

function periodOf(document: ReportDocument, report: Report): Period | undefined {
  const inPreamble = preambleFacts(document, report).period;
  if (inPreamble) return inPreamble;
  const found = overallFacts(document, report).period;
  return found && speaksOfData(document, found.range.start) ? found : undefined;
}

/** In section one, dates are a period only where the words before them say so. */
function speaksOfData({ masked }: ReportDocument, at: number): boolean {
  return /[统統][计計]|[数數][据據]|期限|[时時]限|[报報]告/.test(
    plain(masked.slice(Math.max(0, at - 40), at)),
  );
}

function isWhole({ start, end }: Period): boolean {
  const first = start.month === 1 && (start.day ?? 1) === 1;
  return first && end.month === 12 && (end.day ?? 31) === 31;
}

function periodText({ start, end }: Period): string {
  return `${dateText(start, start.year)}至${dateText(end, end.year ?? start.year)}`;
}

function dateText({ month, day }: PeriodDate, year: number | undefined): string {
  return `${year}年${month}月${day === undefined ? '' : `${day}日`}`;
}

/** “20231月1日”缺“年”; both empty where nothing is damaged. */
function damageOf({ masked }: ReportDocument, dates: readonly PeriodDate[]) {
  const damages = dates.flatMap(({ range, damage }) =>
    KINDS.flatMap((kind) => {
      const what = damage.filter((one) => one.kind === kind).map((one) => one.what);
      return what.length > 0
        ? [{ written: asWritten(textAt(masked, range)), words: DAMAGE[kind], what }]
        : [];
    }),
  );
  return {
    damage: damages
      .map(({ written, words, what }) => `“${written}”${words.zh}“${what.join('”“')}”`)
      .join('，'),
    damageEn: damages
      .map(({ written, words, what }) => `"${written}" ${words.en} "${what.join('" and "')}"`)
      .join(', '),
  };
}

function titleFindings(report: Report, year: number): FindingDraft[] {
  return ownTitles(report).flatMap((title) =>
    title.year && title.year.value !== year
      ? [{ range: title.year.range, message: TITLE, args: { found: title.year.value, year } }]
      : [],
  );
}

function proseFindings(document: ReportDocument, report: Report, year: number): FindingDraft[] {
  const findings: FindingDraft[] = preambleFacts(document, report)
    .mentions.filter((mention) => mention.year.value !== year)
    .map((mention) => ({
      range: mention.year.range,
      message: NAMED,
      args: { found: mention.year.value, year },
    }));
  for (const place of openings(report)) {
    const found = otherYearAt(document.masked, place, year);
    if (found) findings.push({ range: found.range, message: PROSE, args: { found: found.year, year } });
  }
  return findings;
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
function otherYearAt(masked: string, at: number, year: number): { range: Range; year: number } | undefined {
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
