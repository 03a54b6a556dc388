import { plain } from '../report/flat';
import type { Period, PeriodDate } from '../report/period';
import type { Report, ReportDocument } from '../report/types';
import { textAt } from '../text/range';
import { asWritten } from './support/as-written';
import { ownTitles } from './support/own-titles';
import { overallFacts, preambleFacts } from './support/preamble-facts';
import { otherYearOpenings } from './support/year-openings';
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
  for (const found of otherYearOpenings(document, report, year))
    findings.push({ range: found.range, message: PROSE, args: { found: found.year, year } });
  return findings;
}
