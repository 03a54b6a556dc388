import type { Citation } from '../cite/citations';
import { citedIn, within } from '../cite/cited';
import type { Decree } from '../cite/decrees';
import type { Report, ReportDocument } from '../report/types';
import { type Range, textAt } from '../text/range';
import { asWritten } from './support/as-written';
import { sentenceAround } from './support/sentence-around';
import type { FindingDraft, Rule, TextEdit } from './types';

const OLD_DECREE = {
  zh: '“{written}”是2007年的条例，2019年起的报告应当以修订后的国务院令第711号为依据。',
  en: '"{written}" is the regulation of 2007; reports for 2019 and later rest on decree 711, its revision.',
};
const OTHER_DECREE = {
  zh: '《政府信息公开条例》是国务院令第711号，这里写作“{written}”。',
  en: 'The regulation is decree 711 of the State Council; here it reads "{written}".',
};
const FORM = {
  zh: '“{written}”应写作“国务院令第711号”。',
  en: '"{written}" should read "国务院令第711号".',
};
const OLD_ARTICLES = {
  zh: '编制年度报告的依据在修订后的条例中是第四十九条、第五十条，这里写作{written}（2007年条例的条序）。',
  en: 'The report rests on articles 49 and 50 of the revised regulation; {written} is the order of 2007.',
};
const FIX_NUMBER = { zh: '改为国务院令第711号', en: 'Change to 国务院令第711号' };
const FIX_ARTICLES = { zh: '改为第四十九条、第五十条', en: 'Change to articles 49 and 50' };

const DECREE = '711';
const DECREE_2007 = '492';
/** The first report year under the revised regulation. */
const REVISED = 2019;

export const citationDecree: Rule = {
  meta: {
    id: 'citation-decree',
    category: 'citation',
    severity: 'warning',
    summary: {
      zh: '条例的国务院令号或条序不对',
      en: 'The number of the regulation’s decree or of its articles is not right',
    },
    source: '《中华人民共和国政府信息公开条例》（国务院令第711号）第四十九条、第五十条',
    fixable: 'safe',
  },
  check({ document, report, emit }) {
    const decrees = within(citedIn(document).decrees, report.range);
    for (const decree of decrees) {
      const finding = decreeFinding(document, report, decree, decrees);
      if (finding) emit(finding);
    }
    for (const finding of articleFindings(document, report)) emit(finding);
  },
};

function decreeFinding(
  document: ReportDocument,
  report: Report,
  decree: Decree,
  decrees: readonly Decree[],
): FindingDraft | undefined {
  const { range, serial } = decree;
  const args = { written: asWritten(textAt(document.masked, range)) };
  if (serial.text === DECREE) {
    if (!decree.orderBehind) return undefined;
    const fixes = [{ kind: 'safe' as const, title: FIX_NUMBER, edits: decreeEdits(decree) }];
    return { range, message: FORM, args, severity: 'information', fixes };
  }
  const isOld = serial.text === DECREE_2007;
  const isWrong = isOld
    ? isRevised(report) && !decrees.some(isCurrent) && isBasis(document, range)
    : isBehindLaw(document, range);
  if (!isWrong) return undefined;
  const fixes = [{ kind: 'choice' as const, title: FIX_NUMBER, edits: decreeEdits(decree) }];
  return { range, message: isOld ? OLD_DECREE : OTHER_DECREE, args, fixes };
}

function isRevised({ year }: Report): boolean {
  return year !== undefined && year >= REVISED;
}

function isCurrent({ serial }: Decree): boolean {
  return serial.text === DECREE;
}

/** 令 goes from behind the number to before 第; unless the number is another one, no digit is touched. */
function decreeEdits({ serial, orderBehind, isOrdinal, range }: Decree): TextEdit[] {
  const number = serial.text === DECREE ? [] : [{ range: serial, text: DECREE }];
  if (!orderBehind) return number;
  const start = range.start + '国务院'.length;
  const order = isOrdinal ? '令' : '令第';
  const behind = { range: orderBehind, text: '' };
  if (number.length > 0 && start === serial.start)
    return [{ range: serial, text: `${order}${DECREE}` }, behind];
  return [{ range: { start, end: start }, text: order }, ...number, behind];
}

const BASIS = /根据|依据|按照|依照|遵照|遵循|贯彻|要求|规定/;
/** A sentence that tells the law's history names the old decree rightly. */
const HISTORY = /修订|修改|废止|原条例|旧条例|2007年|2008年|施行|711/;
const LAW_BEFORE = /政府信息公开条例[》〉]?[([]?(?:中华人民共和国)?$/;

function isBasis({ masked }: ReportDocument, range: Range): boolean {
  const { before, after } = sentenceAround(masked, range);
  if (HISTORY.test(before) || HISTORY.test(after)) return false;
  return LAW_BEFORE.test(before) || BASIS.test(before);
}

/** Only where nothing stands between the law's title and the decree is the decree certainly meant as the law's. */
function isBehindLaw({ masked }: ReportDocument, range: Range): boolean {
  const { before, after } = sentenceAround(masked, range);
  return (
    /(?:^|[^省市县区])(?:中华人民共和国)?政府信息公开条例[》〉]?[([](?:中华人民共和国)?$/.test(before) &&
    !HISTORY.test(after.slice(0, 40))
  );
}

/** Article 31 of 2007 is about when the report is due, 32 about what it contains. */
const OLD_TO_NEW: ReadonlyMap<number, { readonly words: string; readonly digits: string }> = new Map([
  [31, { words: '四十九', digits: '49' }],
  [32, { words: '五十', digits: '50' }],
]);
const RESTS_ON = /(?:根据|依据|按照|依照|遵照|按)[^。;]{0,80}$/;
const MADE = /编制|公布|发布|编写|撰写|制作|形成/;
const REPORT = /年度报告|年报|本报告/;
/** Between two articles of one list, in UTF-16 units. */
const NEAR = 10;
/** What articles 31 and 32 are about today: when an application counts as received, third parties. */
const NEW_MATTER = /收到申请之日|第三方|征求意见|答复申请/;

function articleFindings(document: ReportDocument, report: Report): FindingDraft[] {
  if (!isRevised(report) || !mayCiteOldArticles(textAt(document.masked, report.range))) return [];
  const cited = within(citedIn(document).citations, report.range).filter(isOldArticle);
  const found = cited.filter(({ range }) => isReportsBasis(document, range));
  return listsOf(found).map((list) => articleFinding(document, list));
}

/** Articles of one list, 第三十一条、第三十二条, are one finding. */
function listsOf(found: readonly Citation[]): Citation[][] {
  const lists: Citation[][] = [];
  for (const citation of found) {
    const last = lists.at(-1)?.at(-1);
    if (last && citation.range.start - last.range.end < NEAR) lists.at(-1)?.push(citation);
    else lists.push([citation]);
  }
  return lists;
}

function articleFinding(document: ReportDocument, list: readonly Citation[]): FindingDraft {
  const [first, last] = [list[0], list.at(-1)] as [Citation, Citation];
  const written = list.map(({ range }) => `“${asWritten(textAt(document.masked, range))}”`).join('、');
  const edits = list.flatMap((citation) => articleEdit(document, citation));
  return {
    range: { start: first.range.start, end: last.range.end },
    message: OLD_ARTICLES,
    args: { written },
    fixes: [{ kind: 'choice', title: FIX_ARTICLES, edits }],
  };
}

function mayCiteOldArticles(masked: string): boolean {
  return /第三十[一二]|第3[12][条條]/.test(masked);
}

function isOldArticle({ cited, article, isCertain }: Citation): boolean {
  return isCertain && cited.id === 'law' && article !== undefined && OLD_TO_NEW.has(article);
}

function isReportsBasis({ masked }: ReportDocument, range: Range): boolean {
  const { before, after } = sentenceAround(masked, range);
  return RESTS_ON.test(before) && MADE.test(after) && REPORT.test(after) && !NEW_MATTER.test(before + after);
}

function articleEdit({ masked }: ReportDocument, { range, article = 0 }: Citation): TextEdit[] {
  const written = textAt(masked, range);
  const wanted = OLD_TO_NEW.get(article);
  const number = /\d+|[一二三四五六七八九十]+/.exec(written);
  if (!wanted || !number) return [];
  const start = range.start + number.index;
  const text = /\d/.test(number[0]) ? wanted.digits : wanted.words;
  return [{ range: { start, end: start + number[0].length }, text }];
}
