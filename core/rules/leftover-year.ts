import { rangeIn } from '../report/flat';
import { type Paragraph, type Prose, proseOf, type Sentence } from '../report/prose';
import type { Report, ReportDocument } from '../report/types';
import { type Range, textAt } from '../text/range';
import { skipSpace, trimEnd } from '../text/space';
import { type EarlySignature, earlySignature } from './support/early-signature';
import { OF_OTHER_YEARS, otherYearOpenings } from './support/year-openings';
import type { Bilingual, FindingDraft, MessageArguments, Rule } from './types';

const LAST_YEAR = {
  zh: '这里说的是{found}年，报告年度是{year}年：可能是沿用了上一年的文字。',
  en: 'This speaks of {found}; the report is for {year}. The words may be last year’s.',
};
const PLAN = {
  zh: '{year}年度报告的打算应当是{next}年的，这里写作{found}年：可能是沿用了上一年的文字。',
  en: 'The plans of a report for {year} are for {next}; here they are for {found}. The words may be last year’s.',
};
const SINCE_MESSAGE = {
  zh: '报告年度已经结束，“{written}”宜写作“{wanted}”。',
  en: 'The year of the report is over: "{written}" should read "{wanted}".',
};
const SIGNED = {
  zh: '落款日期是{found}年，{year}年度的报告应当在{next}年公布：可能是沿用了上一年的落款。',
  en: 'Signed in {found}, yet a report for {year} is published in {next}. The date may be last year’s.',
};
const FIX = { zh: '改为{wanted}', en: 'Change to {wanted}' };

export const leftoverYear: Rule = {
  meta: {
    id: 'leftover-year',
    category: 'text',
    severity: 'warning',
    summary: { zh: '沿用了上一年的年份', en: 'A year of last year’s report was left in' },
    source: '《中华人民共和国政府信息公开条例》第四十九条（上一年度）；惯例：报告只写报告年度的工作',
    fixable: 'choice',
  },
  check({ document, report, emit }) {
    const { year } = report;
    if (year === undefined) return;
    const signed = earlySignature(document, report, year);
    if (signed) emit(signatureFinding(signed, year));
    if (!mayBeLeft(document, report, year)) return;
    const prose = proseOf(document, report);
    const sections = new SectionOpenings(prose);
    // What `period-year` tells of is not told twice.
    const told = new Set(otherYearOpenings(document, report, year).map(({ range }) => range.start));
    for (const paragraph of prose.paragraphs)
      for (const finding of findingsIn(document, sections, paragraph, year))
        if (!told.has(finding.range.start)) emit(finding);
  },
};

/** A date of an earlier year may have other reasons: there is no fix. */
function signatureFinding({ range, year: found, digits }: EarlySignature, year: number): FindingDraft {
  const args = { found, year, next: year + 1 };
  const wanted = String(year + 1);
  if (!digits || found < year) return { range, message: SIGNED, args };
  const edits = [{ range: digits, text: wanted }];
  return {
    range,
    message: SIGNED,
    args,
    fixes: [{ kind: 'choice', title: FIX, args: { wanted }, edits }],
  };
}

/** Most reports need no closer look. */
function mayBeLeft({ masked }: ReportDocument, { range, sections }: Report, year: number): boolean {
  if (mayOpenWith(masked, range, year - 1) || mayBeSince(textAt(masked, range), year)) return true;
  return sections.some(({ canonical, body }) => canonical === 5 && mayOpenWith(masked, body, year));
}

/** What may stand before the year that a sentence opens with. */
const BEFORE_YEAR = '。！？；;：:，,、.．）)是步后';

function mayOpenWith(masked: string, { start, end }: Range, year: number): boolean {
  const written = String(year);
  for (
    let at = masked.indexOf(written, start);
    at >= 0 && at < end;
    at = masked.indexOf(written, at + written.length)
  ) {
    const behind = skipSpace(masked, at + written.length, end);
    if (masked[behind] !== '年') continue;
    const before = trimEnd(masked, start, at);
    const isFirst = before === start || masked.slice(before, at).includes('\n');
    if (isFirst || BEFORE_YEAR.includes(masked[before - 1] as string)) return true;
  }
  return false;
}

function mayBeSince(piece: string, year: number): boolean {
  for (const { index } of piece.matchAll(/以[来來]/g)) {
    const before = piece.slice(Math.max(0, index - 10), index);
    if (before.includes('今') || before.includes(String(year))) return true;
  }
  return false;
}

function* findingsIn(
  document: ReportDocument,
  sections: SectionOpenings,
  paragraph: Paragraph,
  year: number,
): Generator<FindingDraft> {
  const { section } = paragraph;
  if (section === undefined) return;
  let isOfOneYear: boolean | undefined;
  for (const sentence of paragraph.sentences) {
    const said = readOpening(paragraph, sentence);
    if (said === undefined) continue;
    if (section === 5) {
      if (isPlanOf(said, year)) yield finding(document, paragraph, said, PLAN, year, year + 1);
    } else if (said.year === year - 1 && isReported(said)) {
      isOfOneYear ??= holdsOnly(paragraph, said.year);
      if (isOfOneYear && (CLAIM.test(said.rest) || !sections.openWith(section, year)))
        yield finding(document, paragraph, said, LAST_YEAR, year, year);
    }
  }
  yield* sinceFindings(document, paragraph, year);
}

/** A sentence that opens with a year: its place in the paragraph's plain text, and what follows 年. */
interface Said {
  readonly year: number;
  readonly at: number;
  readonly rest: string;
}

const OPENING =
  /^(?:\(?[一二三四五六七八九十\d]{1,2}[).、]{1,2}|[一二三四五六七八九十]是)?(?:[^。:;,\d]{0,14}:)?(?:下一步,?|今后,?)?(20\d\d)年度?,?(?=\D)/;

function readOpening({ flat }: Paragraph, { start, end }: Sentence): Said | undefined {
  const text = flat.text.slice(start, end);
  const found = OPENING.exec(text);
  if (!found) return undefined;
  const at = start + found[0].lastIndexOf(found[1] as string);
  return { year: Number(found[1]), at, rest: text.slice(found[0].length) };
}

/** Who did it, or what was done: the year is the one that is reported on. */
const SUBJECT =
  /^(?:[我全本区县市局镇乡街共该未无没]|收到|受理|主动|公开|发布|通过|办理|处理|制发|制定|新增|举办|开展|组织|[\u4e00-\u9fff]{1,18}(?:局|厅|委|办|中心|政府|街道|镇|乡|区|县|市))/;
/** A sentence that rightly speaks of another year, also by what began or was reported then. */
const RIGHTLY = new RegExp(
  `${OF_OTHER_YEARS}|规划|上一年|比|增加|减少|上升|出台|(?<!提)起|[年月]底|年初|\\d月|期间|修订|修改|评为|建成|上线|启用|整改|反馈|通报|考核|连续|历年|问题|考评|评估|决算|预算|年报|年度报告|要点`,
);
/** What a number of the year is said of. */
const CLAIM =
  /(?:收到|受理|办理|答复|公开|发布|制发|制定|举办|召开|开展|组织|新增|处理|推送)[^,;]{0,30}?\d+(?:件|条|次|份|篇|期|场|宗|人次|个)|[未无没](?:有)?(?:收到|发生|产生|因)[^;]{0,30}?(?:申请|复议|诉讼)/;

function isReported({ rest }: Said): boolean {
  return SUBJECT.test(rest) && !RIGHTLY.test(rest);
}

/** Titles and numbers of documents, which have years of their own. */
const CITED = /《[^《》]{1,80}》|〔\d{4}〕/g;

function holdsOnly({ flat }: Paragraph, year: number): boolean {
  const years = [...flat.text.replace(CITED, '').matchAll(/20\d\d(?=年)/g)];
  return years.every(([written]) => Number(written) === year);
}

/** The sections in which some sentence opens with a year; each is looked through once. */
class SectionOpenings {
  readonly #prose: Prose;
  readonly #known = new Map<Paragraph['section'], boolean>();

  constructor(prose: Prose) {
    this.#prose = prose;
  }

  openWith(section: Paragraph['section'], year: number): boolean {
    const known = this.#known.get(section);
    if (known !== undefined) return known;
    const found = this.#prose.paragraphs.some(
      (paragraph) =>
        paragraph.section === section &&
        paragraph.sentences.some((sentence) => readOpening(paragraph, sentence)?.year === year),
    );
    this.#known.set(section, found);
    return found;
  }
}

/** 将 before an object (将信息公开纳入) is no plan. */
const PLANNED =
  /^[^,;]{0,12},?(?:将|拟|计划|要)(?:进一步|继续|不断|着力|从以下|认真|持续|坚持|切实|加大|加强|严格|深入|全面|围绕)/;

function isPlanOf({ year: found, rest }: Said, year: number): boolean {
  return (found === year || found === year - 1) && PLANNED.test(rest);
}

function finding(
  document: ReportDocument,
  { flat }: Paragraph,
  said: Said,
  message: Bilingual,
  year: number,
  wanted: number,
): FindingDraft {
  const range = rangeIn(flat, said.at, said.at + 4);
  return withFix(
    document,
    { range, message, args: { found: said.year, year, next: wanted } },
    String(wanted),
  );
}

function* sinceFindings(
  document: ReportDocument,
  { flat }: Paragraph,
  year: number,
): Generator<FindingDraft> {
  for (const { index, 0: written } of flat.text.matchAll(SINCE_WORDS)) {
    if (written.includes('20') && !written.includes(String(year))) continue;
    const range = rangeIn(flat, index, index + written.length);
    const wanted = `${year}年`;
    const args = { written, wanted };
    yield withFix(document, { range, message: SINCE_MESSAGE, args, severity: 'information' }, wanted);
  }
}

/** Earlier years have gone on since; the report's own has not. */
const SINCE_WORDS = /自?(?:今年|20\d\d年)以来/g;

/** Where white space or tags stand between the characters there is no fix: it would take them away. */
function withFix({ text }: ReportDocument, draft: FindingDraft, wanted: string): FindingDraft {
  const { range } = draft;
  const isWhole = !/[\s<]/.test(textAt(text, range));
  const args: MessageArguments = { wanted };
  return isWhole
    ? { ...draft, fixes: [{ kind: 'choice', title: FIX, args, edits: [{ range, text: wanted }] }] }
    : draft;
}
