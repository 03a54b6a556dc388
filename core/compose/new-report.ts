/** A new report begun from last year's: what the year before hands on, and nothing else of it. */
import { type Aliases, bodyName, isSameBody } from '../archive/names';
import { APPLICANTS } from '../edition/applications';
import { editionForYear } from '../edition/index';
import { fixText } from '../lint/fix';
import type { Report, ReportDocument } from '../report/types';
import { asWritten } from '../rules/support/as-written';
import type { Bilingual, MessageArguments } from '../rules/types';
import type { CellValues } from './cells';
import { carriedContact, carriedPreamble, carriedProblems, type Renewal } from './new-report-words';
import { type Carried, type NewReport, newReport } from './report';

/** Which report is wanted; body and year are those of last year's report, and the year after it, where left out. */
export interface Wanted {
  readonly body?: string | undefined;
  /** The year reported on. */
  readonly year?: number | undefined;
  readonly markup?: NewReport['markup'];
  readonly aliases?: Aliases | undefined;
}

/** Something to tell whoever asked. */
export interface Remark {
  readonly text: Bilingual;
  readonly args?: MessageArguments;
}

export type Begun =
  | {
      readonly kind: 'begun';
      readonly text: string;
      readonly body: string;
      readonly year: number;
      /** What could not be taken over. */
      readonly remarks: readonly Remark[];
    }
  | { readonly kind: 'refused'; readonly reason: Remark };

const NO_REPORT: Bilingual = { zh: '不是年报，不能据以新建', en: 'no annual report, nothing to begin from' };
const NO_BODY: Bilingual = {
  zh: '没有读出机关名称，请写明机关',
  en: 'whose report it is cannot be told: name the body',
};
const NO_YEAR: Bilingual = {
  zh: '没有读出年度，请写明新年报的年度',
  en: 'of which year it is cannot be told: name the year of the new report',
};
const OTHER_BODY: Bilingual = {
  zh: '是{found}的年报，不是{body}的；机关改名的，请在配置的 aliases 中写明',
  en: 'is the report of {found}, not of {body}; if the body was renamed, say so in aliases of the configuration',
};
const SEVERAL: Bilingual = {
  zh: '里有几个机关的年报（{found}），请写明机关',
  en: 'holds the reports of several bodies ({found}): name one',
};
const OTHER_YEAR: Bilingual = {
  zh: '是{found}年的年报；新建{year}年年报要用{wanted}年的',
  en: 'is the report for {found}; one for {year} begins from that for {wanted}',
};
const YEAR_TAKEN: Bilingual = {
  zh: '没有读出年度，当作{wanted}年的年报',
  en: 'its year cannot be told; it is taken for the report for {wanted}',
};
const UNREAD: Bilingual = {
  zh: '结转下年度没有读出（或是空白），上年结转留空：{columns}',
  en: 'what was carried over is blank or could not be read, and stays blank: {columns}',
};

/**
 * Begins the report of the year after from last year's: 上年结转 by column, 现行有效 and the problems of section five as
 * comments, opening and contact with the year changed. A text that is no report, another body's or another year's is
 * refused; of several reports the right one is taken.
 */
export function beginFrom(document: ReportDocument, wanted: Wanted): Begun {
  if (!document.isReport) return refused(NO_REPORT);
  const ofBody = reportsOfBody(document.reports, wanted);
  if ('reason' in ofBody) return ofBody;
  const source = sourceOf(ofBody.reports, wanted.year);
  if ('reason' in source) return source;
  const printed = source.report.body && asWritten(source.report.body.raw);
  const body = wanted.body ?? printed;
  if (body === undefined) return refused(NO_BODY);
  const { report, year } = source;
  const renewal: Renewal = { document, report, year, body, formerly: printed };
  const text = compose(renewal, wanted.markup);
  return { kind: 'begun', text, body, year, remarks: remarksOn(report, year) };
}

function refused(text: Bilingual, args: MessageArguments = {}): Begun & { kind: 'refused' } {
  return { kind: 'refused', reason: { text, args } };
}

type Refused = ReturnType<typeof refused>;

/** The reports that may be the body's; those that name none are taken for it. */
function reportsOfBody(
  reports: readonly Report[],
  { body, aliases }: Wanted,
): { readonly reports: readonly Report[] } | Refused {
  const named = reports.flatMap(({ body: label }) => (label ? [asWritten(label.raw)] : []));
  const found = [...new Set(named)].join('、');
  const name = bodyName(body ?? named[0] ?? '', aliases);
  if (name === undefined) return { reports };
  const own = reports.filter(({ body: label }) => {
    const other = label && bodyName(label.raw, aliases);
    return other === undefined || isSameBody(name, other);
  });
  if (own.length === 0) return refused(OTHER_BODY, { found, body: body ?? '' });
  if (body === undefined && own.length < reports.length) return refused(SEVERAL, { found });
  return { reports: own };
}

interface Source {
  readonly report: Report;
  /** Of the new report. */
  readonly year: number;
}

function sourceOf(reports: readonly Report[], year: number | undefined): Source | Refused {
  const dated = reports.filter((report) => report.year !== undefined);
  const years = dated.map((report) => report.year as number);
  const last = year === undefined ? Math.max(...years) : year - 1;
  const report = dated.find((one) => one.year === last) ?? reports.find((one) => one.year === undefined);
  if (year === undefined && dated.length === 0) return refused(NO_YEAR);
  if (report) return { report, year: last + 1 };
  const found = [...new Set(years)].join('、');
  return refused(OTHER_YEAR, { found, year: last + 1, wanted: last });
}

function remarksOn(report: Report, year: number): Remark[] {
  const columns = APPLICANTS.filter(({ id }) => carriedValue(report, id) === '').map(({ label }) => label);
  return [
    ...(report.year === undefined ? [{ text: YEAR_TAKEN, args: { wanted: year - 1 } }] : []),
    ...(columns.length > 0 ? [{ text: UNREAD, args: { columns: columns.join('、') } }] : []),
  ];
}

function compose(renewal: Renewal, markup: NewReport['markup']): string {
  const { report, year, body } = renewal;
  const text = newReport({ body, year, ...(markup && { markup }), carried: carriedFrom(renewal) });
  const isOtherEdition = report.edition !== editionForYear(year);
  // The notice of the old edition gives way to that of the new one; nothing else of the text cites any.
  return isOtherEdition ? fixText(text, { safe: false, rules: ['citation-notice'] }).text : text;
}

function carriedFrom(renewal: Renewal): Carried {
  const { report, year } = renewal;
  const values: CellValues = (table, row, column) =>
    table === 'table3' && row === 'carryIn' ? carriedValue(report, column) : '';
  const valid = validNote(report, year);
  const problems = carriedProblems(renewal);
  const preamble = carriedPreamble(renewal);
  return {
    preamble,
    values,
    notes: {
      ...(preamble !== undefined && {
        0: `前言沿用${year - 1}年年报，年份已改；所依据的文件、地址和电话请核对`,
      }),
      ...(valid !== undefined && { 2: valid }),
      ...(problems !== undefined && { 5: problems }),
    },
    contact: carriedContact(renewal),
  };
}

/** 结转下年度 in a column as a number; empty where it is blank or was not read. */
function carriedValue({ tables }: Report, column: string): string {
  const cell = tables.table3?.cells.carryOut?.[column];
  return cell?.form === 'number' && cell.value !== null ? String(cell.value) : '';
}

const DOCUMENTS = [
  { row: 'rule', name: '规章' },
  { row: 'normdoc', name: '行政规范性文件' },
] as const;

/** What 现行有效 starts from; nothing of the edition that does not count it. */
function validNote({ tables }: Report, year: number): string | undefined {
  const counts = DOCUMENTS.flatMap(({ row, name }) => {
    const cell = tables.t2_1?.cells[row]?.valid;
    return cell?.form === 'number' && cell.value !== null ? [`${name} ${cell.value} 件`] : [];
  });
  if (counts.length === 0) return undefined;
  return `${year - 1}年现行有效：${counts.join('，')}；本年现行有效＝上年现行有效＋本年制发－本年废止`;
}
