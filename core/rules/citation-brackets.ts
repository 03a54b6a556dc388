import { citedIn, within } from '../cite/cited';
import { type DocumentNumber, YEAR_BRACKETS } from '../cite/document-numbers';
import { textAt } from '../text/range';
import { JOINER } from '../text/space';
import { asWritten } from './support/as-written';
import type { FindingDraft, Rule, TextEdit } from './types';

const WRONG = {
  zh: '发文字号的年份应当用六角括号：“{written}”应为“{wanted}”。',
  en: 'The year of a document number stands in 〔〕: "{written}" should be "{wanted}".',
};
const FIX = { zh: '改为“{wanted}”', en: 'Change to "{wanted}"' };

/** The last character of an issuer's short name, where it stands right before the year. */
const ISSUER =
  /[\u4e00-\u9fff][发發函字令办辦号號文政规規通批复預预综綜库庫税稅保社农農教卫衛环環建审審监監管法释釋行资資会會党黨组組宣纪紀委府厅廳局水林食药應应急人财財工信商交民公安]$/;
/** Where there are no brackets, only these tell a document number from another one. */
const SURE_ISSUER = /[\u4e00-\u9fff](?:发|發|函|字|政办|政辦|府办|府辦)$/;
const LONGEST_BARE_SERIAL = 3;
/** Numbers of cases, papers and announcements, whose brackets are round by their own rules or by none. */
const OTHER_NUMBER = /(?:编号|編號|案号|案號|书|書|证|證|备|備|公告|通告|序号|单号)$/;

export const citationBrackets: Rule = {
  meta: {
    id: 'citation-brackets',
    category: 'citation',
    severity: 'information',
    summary: {
      zh: '发文字号的年份没有用六角括号〔〕',
      en: 'The year of a document number is not in 〔〕',
    },
    source: 'GB/T 9704—2012 7.2.5（发文字号的年份用六角括号“〔〕”括入）',
    fixable: 'safe',
  },
  check({ document, report, emit }) {
    for (const number of within(citedIn(document).numbers, report.range)) {
      const finding = findingOf(document.masked, number);
      if (finding) emit(finding);
    }
  },
};

function findingOf(masked: string, number: DocumentNumber): FindingDraft | undefined {
  const edits = editsOf(masked, number);
  if (edits.length === 0 || !isDocument(masked, number)) return undefined;
  const { year, open, close } = number;
  const range = { start: (open ?? year).start, end: (close ?? year).end };
  const wanted = `${YEAR_BRACKETS.open}${year.value}${YEAR_BRACKETS.close}`;
  const args = { written: asWritten(textAt(masked, range)), wanted };
  return { range, message: WRONG, args, fixes: [{ kind: 'safe', title: FIX, args, edits }] };
}

function isDocument(masked: string, number: DocumentNumber): boolean {
  const { words, wordsEnd, range, open, close, serial, isOrdinal } = number;
  const gap = masked.slice(wordsEnd, range.start).replaceAll(JOINER, '');
  if (isOrdinal || gap.length > 1 || OTHER_NUMBER.test(words)) return false;
  if (open ?? close) return ISSUER.test(words);
  return SURE_ISSUER.test(words) && serial.text.length <= LONGEST_BARE_SERIAL;
}

/** One edit for each bracket that is not as it should be. */
function editsOf(masked: string, { open, year, close }: DocumentNumber): TextEdit[] {
  const places = [
    { range: open ?? { start: year.start, end: year.start }, text: YEAR_BRACKETS.open },
    { range: close ?? { start: year.end, end: year.end }, text: YEAR_BRACKETS.close },
  ];
  return places.filter(({ range, text }) => textAt(masked, range) !== text);
}
