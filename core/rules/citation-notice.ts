import { citedIn, within } from '../cite/cited';
import { type Notice, noticeOf, noticeOfEdition } from '../cite/notices';
import { differsInIssuer, type NoticePair, noticePairs, type OfficeNumber } from '../cite/pairs';
import type { TitleCitation } from '../cite/titles';
import { minimalEdit } from '../compose/minimal-edit';
import type { EditionId } from '../edition/types';
import { flatten, rangeIn } from '../report/flat';
import type { Report, ReportDocument } from '../report/types';
import { type Range, textAt } from '../text/range';
import { asWritten } from './support/as-written';
import { sentenceAround } from './support/sentence-around';
import type { Bilingual, FindingDraft, FixDraft, MessageArguments, Rule, TextEdit } from './types';

const OTHER_YEAR = {
  zh: '{year}年度的报告应当依据{right}，这里引用的是{written}。',
  en: 'A report for {year} rests on {right}; this cites {written}.',
};
const DISAGREE = {
  zh: '标题与文号不符：《{title}》的文号是{right}，这里写作“{written}”。',
  en: 'Title and number disagree: 《{title}》 is {right}; here it reads "{written}".',
};
const ISSUER = {
  zh: '年度报告格式的文号是{right}，这里写作“{written}”。',
  en: 'The form of the report was issued as {right}; here it reads "{written}".',
};
const NAME = {
  zh: '名称少了字，应为“{right}”。',
  en: 'The name lacks a word: it is "{right}".',
};
const FIX_NUMBER = { zh: '文号改为{right}', en: 'Change the number to {right}' };
const FIX_TITLE = { zh: '标题改为《{title}》', en: 'Change the title to 《{title}》' };
const FIX_BOTH = { zh: '改为{right}', en: 'Change to {right}' };
const FIX_NAME = { zh: '改为“{right}”', en: 'Change to "{right}"' };

export const citationNotice: Rule = {
  meta: {
    id: 'citation-notice',
    category: 'citation',
    severity: 'warning',
    summary: {
      zh: '年度报告所依据的文件，文号、标题或适用年度不对',
      en: 'A notice that the report rests on is cited by a wrong number or title, or of another year',
    },
    source: '国办公开办函〔2021〕30号（2021年度起）、国办公开办函〔2019〕60号（2019、2020年度）',
    fixable: 'choice',
  },
  check({ document, report, emit }) {
    const cited = citedIn(document);
    const titles = within(cited.titles, report.range).filter(isOfNotice);
    const numbers = within(cited.numbers, report.range);
    const pairs = titles.length + numbers.length > 0 ? noticePairs(document.masked, titles, numbers) : [];
    const year = new YearCheck(report, pairs);
    for (const pair of pairs)
      for (const finding of [pairFinding(document, pair, year), nameFinding(document, pair)])
        if (finding) emit(finding);
  },
};

function isOfNotice({ cited, isShort }: TitleCitation): boolean {
  return !isShort && noticeOf(cited)?.number.startsWith('国办') === true;
}

/** Which of the two forms a report's year asks for, and whether the report names it somewhere. */
class YearCheck {
  readonly year: number | undefined;
  readonly wanted: Notice | undefined;
  readonly #isNamed: boolean;

  constructor({ year }: Report, pairs: readonly NoticePair[]) {
    this.year = year;
    const edition = year === undefined ? undefined : editionOfYear(year);
    this.wanted = edition && noticeOfEdition(edition);
    this.#isNamed = pairs.some(
      ({ title, number }) =>
        number?.notice === this.wanted || (title?.isWhole === true && noticeOf(title.cited) === this.wanted),
    );
  }

  /** Whether a notice is the form of other years. A name without 试行 may be that of either form. */
  isOfOtherYear(notice: Notice | undefined, isSure: boolean): boolean {
    if (!notice || !this.wanted || this.#isNamed) return false;
    const isForm = notice.id === 'edition-2019' || (notice.id === 'edition-2021' && isSure);
    return isForm && notice !== this.wanted;
  }
}

function editionOfYear(year: number): EditionId | undefined {
  if (year >= 2021) return '2021';
  return year >= 2019 ? '2019' : undefined;
}

function pairFinding(document: ReportDocument, pair: NoticePair, year: YearCheck): FindingDraft | undefined {
  const { title, number } = pair;
  const named = title && noticeOf(title.cited);
  if (title && named && number && number.notice !== named) {
    if (isTrialName(title, number)) return yearFinding(document, pair, number.notice, year);
    return disagreement(document, title, number, named, year);
  }
  if (!title && number && !number.notice) return issuerFinding(document, number);
  const isSure = number !== undefined || title?.isWhole === true;
  return yearFinding(document, pair, number?.notice ?? named, year, isSure);
}

/** Reports for 2019 and 2020 leave out 试行 from the name of their form. */
function isTrialName({ cited, isWhole }: TitleCitation, { notice }: OfficeNumber): boolean {
  return !isWhole && cited.id === 'edition-2021' && notice?.id === 'edition-2019';
}

function yearFinding(
  document: ReportDocument,
  { title, number }: NoticePair,
  notice: Notice | undefined,
  year: YearCheck,
  isSure = true,
): FindingDraft | undefined {
  const { wanted } = year;
  if (!notice || !wanted || !year.isOfOtherYear(notice, isSure)) return undefined;
  const range = number?.range ?? title?.range;
  if (!range) return undefined;
  const right = title && !number ? `《${nameOf(title, wanted)}》` : wanted.number;
  const changes: Change[] = [
    title ? titleEdit(document, title, wanted) : 'unneeded',
    number ? numberEdit(document, number, wanted) : 'unneeded',
  ];
  return {
    range,
    message: OTHER_YEAR,
    args: { year: year.year ?? '', right, written: asWritten(textAt(document.masked, range)) },
    fixes: fixWith(FIX_BOTH, { right }, changes),
  };
}

/** The number is the likelier slip, unless it is that of the form that the report's year asks for. */
function disagreement(
  document: ReportDocument,
  title: TitleCitation,
  number: OfficeNumber,
  named: Notice,
  { wanted }: YearCheck,
): FindingDraft {
  const args = {
    title: named.title,
    right: named.number,
    written: asWritten(textAt(document.masked, number.range)),
  };
  const fixes = fixWith(FIX_NUMBER, args, [numberEdit(document, number, named)]);
  if (number.notice) {
    const asked = { title: nameOf(title, number.notice) };
    const ofTitle = fixWith(FIX_TITLE, asked, [titleEdit(document, title, number.notice)]);
    if (number.notice === wanted) fixes.unshift(...ofTitle);
    else fixes.push(...ofTitle);
  }
  return { range: number.range, message: DISAGREE, args, fixes };
}

const FORMS = [noticeOfEdition('2021'), noticeOfEdition('2019')];
/** No other office's numbers begin so. */
const OWN_ISSUER = /^国办公开/;
const FORM_WORDS = /年度报告|年报|本报告|报告格式/;

function issuerFinding(document: ReportDocument, number: OfficeNumber): FindingDraft | undefined {
  const form = FORMS.find((notice) => differsInIssuer(number, notice));
  if (!form) return undefined;
  if (!OWN_ISSUER.test(number.issuer)) {
    const { before, after } = sentenceAround(document.masked, number.range);
    // Behind another title it is that one's number.
    if (/[》〉>][([]?$/.test(before) || !FORM_WORDS.test(before + after)) return undefined;
  }
  const args = { right: form.number, written: asWritten(textAt(document.masked, number.range)) };
  const fixes = fixWith(FIX_NUMBER, args, [numberEdit(document, number, form)]);
  return { range: number.range, message: ISSUER, args, fixes };
}

/** 政府信息(公开)(工作)年度报告: what a wrong name leaves out. */
const NAMED_REPORT = /政府信息(公开)?(工作)?年度报告/;

function nameFinding({ masked }: ReportDocument, { title }: NoticePair): FindingDraft | undefined {
  if (!title?.isMisnamed) return undefined;
  const flat = flatten(masked, title.range.start, title.range.end);
  const found = NAMED_REPORT.exec(flat.text);
  if (!found) return undefined;
  const at = found.index + '政府信息'.length + (found[1]?.length ?? 0);
  const end = rangeIn(flat, at - 1, at).end;
  const text = `${found[1] ? '' : '公开'}${found[2] ? '' : '工作'}`;
  const right = '政府信息公开工作年度报告';
  const fix: FixDraft = {
    kind: 'choice',
    title: FIX_NAME,
    args: { right },
    edits: [{ range: { start: end, end }, text }],
  };
  const range = rangeIn(flat, found.index, found.index + found[0].length);
  return { range, message: NAME, args: { right }, fixes: [fix] };
}

/** An edit, `unneeded` where what is there is right already, undefined where tags stand in the way. */
type Change = TextEdit | 'unneeded' | undefined;

/** A fix of all the changes, unless one of them cannot be made. */
function fixWith(title: Bilingual, args: MessageArguments, changes: readonly Change[]): FixDraft[] {
  if (changes.includes(undefined)) return [];
  const edits = changes.filter((change): change is TextEdit => typeof change === 'object');
  return edits.length > 0 ? [{ kind: 'choice', title, args, edits }] : [];
}

function numberEdit(document: ReportDocument, { range }: OfficeNumber, { number }: Notice): Change {
  return change(document, range, number);
}

function titleEdit(document: ReportDocument, title: TitleCitation, notice: Notice): Change {
  if (noticeOf(title.cited) === notice && !title.isMisnamed) return 'unneeded';
  const { start, end } = title.range;
  return change(document, { start: start + 1, end: end - 1 }, nameOf(title, notice));
}

function change({ text, masked }: ReportDocument, { start, end }: Range, wanted: string): Change {
  const edit = minimalEdit(masked, start, end, wanted);
  if (!edit) return 'unneeded';
  return textAt(text, edit.range) === textAt(masked, edit.range) ? edit : undefined;
}

/** A notice's title, or the name of the form that it issues where that is what stands there. */
function nameOf({ isWhole }: TitleCitation, { id, title }: Notice): string {
  if (isWhole || (id !== 'edition-2021' && id !== 'edition-2019')) return title;
  return `中华人民共和国政府信息公开工作年度报告格式${id === 'edition-2019' ? '（试行）' : ''}`;
}
