/** Hover on a cell of a district's report: the members and their parts, each with a link to its place. */
import type { Part, SumCell } from '../../../core/archive/roll-up';
import type { Place } from '../../../core/edition/types';
import type { Report } from '../../../core/report/types';
import type { Bilingual } from '../../../core/rules/types';
import type { ServerContext } from '../../context';
import type { OpenDocument } from '../../documents';
import { linkTo, plainMarkdown } from './part';

const SUM: Bilingual = {
  zh: '汇总：{counted} 个机关合计 {value}{mark}',
  en: 'Roll-up: {counted} members, {value} in all{mark}',
};
const PART: Bilingual = { zh: '- [{name}]({target})：{value}', en: '- [{name}]({target}): {value}' };
const OTHERS: Bilingual = { zh: '- 另外 {count} 个机关合计 {value}', en: '- {count} more: {value} in all' };
const OUTSTANDING: Bilingual = { zh: '未计入：{names}', en: 'Not in the sum: {names}' };
const UNKNOWN: Bilingual = { zh: '读不出，或者有疑问：{names}', en: 'Not read, or in doubt: {names}' };
/** Members that are listed one by one, those with most first. */
const MOST = 20;

/** Nothing where the report is no sum of others. */
export async function rollUpParagraphs(
  document: OpenDocument,
  report: Report,
  place: Place,
  server: ServerContext,
): Promise<string[]> {
  const rollUp = (await server.linter.beside(document))?.neighboursOf?.(report)?.rollUp;
  const cell = rollUp?.cellAt(place);
  if (rollUp === undefined || cell === undefined) return [];
  const own = report.tables[place.table]?.cells[place.row]?.[place.column]?.value;
  const isKnown = rollUp.outstanding.length === 0 && cell.unknown.length === 0;
  const mark = own == null || !isKnown ? '' : own === cell.value ? ' ✓' : ' ✗';
  const head = server.say(SUM, { counted: rollUp.counted.length, value: cell.value, mark });
  const names = (members: readonly { readonly name: string }[]): string =>
    plainMarkdown(members.map(({ name }) => name).join('、'));
  return [
    [head, ...partLines(cell, server)].join('\n'),
    ...(rollUp.outstanding.length > 0 ? [server.say(OUTSTANDING, { names: names(rollUp.outstanding) })] : []),
    ...(cell.unknown.length > 0 ? [server.say(UNKNOWN, { names: names(cell.unknown) })] : []),
  ];
}

function partLines({ parts, value }: SumCell, server: ServerContext): string[] {
  const giving = parts.filter((part) => part.value !== 0).sort((a, b) => b.value - a.value);
  const shown = giving.slice(0, giving.length > MOST + 1 ? MOST : giving.length);
  const rest = giving.length - shown.length;
  const left = shown.reduce((sum, part) => sum - part.value, value);
  return [
    ...shown.map((part) => partLine(part, server)),
    ...(rest > 0 ? [server.say(OTHERS, { count: rest, value: Number(left.toFixed(8)) })] : []),
  ];
}

function partLine({ member, entry, value, range }: Part, { say, archive }: ServerContext): string {
  const target = linkTo(archive.uriOf(entry.file), range.start);
  return say(PART, { name: plainMarkdown(member.name), target, value });
}
