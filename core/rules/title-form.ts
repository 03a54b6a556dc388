import { plain } from '../report/flat';
import { findTitles, type TitleLine } from '../report/title';
import type { Report, ReportDocument } from '../report/types';
import { type Range, textAt } from '../text/range';
import { asWritten } from './support/as-written';
import { ownTitles } from './support/own-titles';
import { overallFacts, preambleFacts } from './support/preamble-facts';
import type { Bilingual, FixDraft, Rule, TextEdit } from './types';

const WORDING = '政府信息公开工作年度报告';
const TRADITIONAL_WORDING = '政府信息公開工作年度報告';

const NO_TITLE = {
  zh: '没有标题，应写作“<机关全称><年份>年政府信息公开工作年度报告”。',
  en: 'There is no title; it should read "<body><year>年政府信息公开工作年度报告".',
};
const NO_BODY = { zh: '标题没有机关名称。', en: 'The title does not name the body.' };
const NO_YEAR = { zh: '标题没有年份。', en: 'The title does not name the year.' };
const DOUBLE = {
  zh: '标题中“年度”重复，应写作“{form}”。',
  en: 'The title says 年度 twice; it should read "{form}".',
};
const YEAR_MARK_LOST = {
  zh: '标题年份后缺“年”字，应写作“{form}”。',
  en: 'The title lacks 年 after the year; it should read "{form}".',
};
const OTHER_WORDING = {
  zh: '标题应写作“{form}”。',
  en: 'The title should read "{form}".',
};
const REWORD = { zh: '标题改为“{form}”', en: 'Change the title to "{form}"' };

export const titleForm: Rule = {
  meta: {
    id: 'title-form',
    category: 'structure',
    severity: 'information',
    summary: { zh: '标题写法与惯例不同', en: 'The title differs from the usual form' },
    source: '惯例：绝大多数年度报告的标题为“<机关全称><年份>年政府信息公开工作年度报告”',
    fixable: 'safe',
  },
  check({ document, report, emit }) {
    const titles = ownTitles(report);
    if (titles.length === 0 && !isNamed(document, report)) {
      emit({ range: { start: report.range.start, end: report.range.start }, message: NO_TITLE });
    }
    for (const title of titles) {
      const read = findTitles(document.masked, title.range.start, title.range.end)[0];
      const fault = read && faultOf(read);
      if (!read || !fault) continue;
      const form = formOf(document, read);
      const fix = fixFor(document, read, form);
      emit({ range: fault.range, message: fault.message, args: { form }, fixes: fix ? [fix] : [] });
    }
  },
};

/** Whether a sentence or the page's metadata name the report where no title does. */
function isNamed(document: ReportDocument, report: Report): boolean {
  return [preambleFacts, overallFacts].some((facts) => facts(document, report).mentions.length > 0);
}

function faultOf(title: TitleLine): { readonly range: Range; readonly message: Bilingual } | undefined {
  const { range, yearMark, wording } = title;
  if (!title.year) return { range, message: NO_YEAR };
  if (!title.body) return { range, message: NO_BODY };
  if (yearMark === '年度' && wording.includes('年度')) return { range, message: DOUBLE };
  if (yearMark === '') return { range, message: YEAR_MARK_LOST };
  return wording === WORDING && yearMark === '年' ? undefined : { range, message: OTHER_WORDING };
}

/** The title as it should read, in the characters that it is written in. */
function formOf(document: ReportDocument, title: TitleLine): string {
  const { body, year, yearFirst } = title;
  const name = body ? asWritten(body.raw) : '<机关全称>';
  const when = year ? `${plain(year.raw)}年` : '<年份>年';
  return (yearFirst ? when + name : name + when) + wordingFor(writtenWording(document, title)?.text);
}

function wordingFor(written: string | undefined): string {
  return written === undefined || written === plain(written) ? WORDING : TRADITIONAL_WORDING;
}

/** Only the words around body and year change. 政务公开 is not quite the same thing, so it stays the writer's choice. */
function fixFor(document: ReportDocument, title: TitleLine, form: string): FixDraft | undefined {
  const written = textAt(document.text, title.range);
  if (!title.body || !title.year || title.wording.startsWith('政务') || /[<&]/.test(written))
    return undefined;
  const edits = joined([...yearMarkEdit(document, title), ...wordingEdit(document, title)]);
  return edits.length > 0 ? { kind: 'safe', title: REWORD, args: { form }, edits } : undefined;
}

/** Two edits that touch are one. */
function joined(edits: readonly TextEdit[]): readonly TextEdit[] {
  const [first, second] = edits;
  if (!first || !second || first.range.end < second.range.start) return edits;
  return [{ range: { start: first.range.start, end: second.range.end }, text: first.text + second.text }];
}

function yearMarkEdit(document: ReportDocument, { year, yearMark }: TitleLine): TextEdit[] {
  if (!year || yearMark === '年') return [];
  if (yearMark === '') return [{ range: { start: year.range.end, end: year.range.end }, text: '年' }];
  const at = document.text.indexOf('度', year.range.end);
  return [{ range: { start: at, end: at + 1 }, text: '' }];
}

function wordingEdit(document: ReportDocument, title: TitleLine): TextEdit[] {
  if (title.wording === WORDING) return [];
  const written = writtenWording(document, title);
  if (written === undefined) return [];
  return [{ range: written.range, text: wordingFor(written.text) }];
}

/** The wording in the title's own characters, white space left out; undefined where a gloss or a mark stands inside. */
function writtenWording(
  { masked }: ReportDocument,
  { range, wording }: TitleLine,
): { readonly text: string; readonly range: Range } | undefined {
  let text = '';
  let start = range.end;
  while (start > range.start && text.length < wording.length) {
    start--;
    text = asWritten(masked[start] as string) + text;
  }
  return plain(text) === wording ? { text, range: { start, end: range.end } } : undefined;
}
