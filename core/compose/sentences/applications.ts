/** What a report says of the applications of its year, written from table 3: every number is one of its cells, or a sum of them. */
import { ORGANISATIONS } from '../../edition/applications';
import type { ColumnId } from '../../edition/types';
import { rowsOfGroup } from '../../report/groups';
import type { Report, ReportTable } from '../../report/types';
import { countAt, counted, opening, sumOf } from './numbers';

const NATURAL: ColumnId = 'natural';

/** The results as sentences name them, by the groups of table 3, in its order. */
const RESULTS: readonly (readonly [name: string, group: string])[] = [
  ['予以公开', 'open'],
  ['部分公开', 'partial'],
  ['不予公开', 'deny'],
  ['无法提供', 'unable'],
  ['不予处理', 'noproc'],
  ['其他处理', 'other'],
];

/**
 * The sentence; undefined where the number of applications was not read. A number that is missing is left out, and so is
 * what is 0. It is one sentence, so that whoever reads it knows to the end what is counted.
 */
export function applicationsSentence(report: Report): string | undefined {
  const table = report.tables.table3;
  const received = countAt(table, 'new', 'total');
  if (!table || received === undefined) return undefined;
  const carriedOver = countAt(table, 'carryIn', 'total');
  const results = resultsOf(table);
  if (received === 0 && carriedOver === 0 && results.length === 0)
    return `${opening(report)}未收到政府信息公开申请，无上年结转申请。`;
  const parts = [
    receivedWords(table, received),
    ...counted('上年结转', carriedOver),
    ...(results.length > 0 ? [results.join('，')] : []),
  ];
  return `${opening(report)}${parts.join('；')}。`;
}

function receivedWords(table: ReportTable, received: number): string {
  if (received === 0) return '未收到政府信息公开申请';
  return `共收到政府信息公开申请${received}件${applicantsWords(table, received)}`;
}

/** Who applied; nothing where the parts are not the whole. */
function applicantsWords(table: ReportTable, received: number): string {
  const natural = countAt(table, 'new', NATURAL);
  const organisations = sumOf(ORGANISATIONS.map((column) => countAt(table, 'new', column)));
  if (sumOf([natural, organisations]) !== received) return '';
  const all = received > 1 ? '均为' : '为';
  if (organisations === 0) return `，${all}自然人申请`;
  if (natural === 0) return `，${all}法人或其他组织申请`;
  return `，其中自然人申请${natural}件、法人或其他组织申请${organisations}件`;
}

function resultsOf(table: ReportTable): string[] {
  const results = RESULTS.flatMap(([name, group]) =>
    counted(name, sumOf(rowsOfGroup(table, group).map((row) => countAt(table, row, 'total')))),
  );
  return [...results, ...counted('结转下年度继续办理', countAt(table, 'carryOut', 'total'))];
}
