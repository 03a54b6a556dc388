/** Hover on a cell of a report that is a sum (汇总): what its members come to, and who gives how much. */
import type { Part, RollUp, SumCell } from '../../../core/archive/roll-up';
import { decimal } from '../../../core/archive/roll-up/given';
import type { Place } from '../../../core/edition/types';
import type { Bilingual } from '../../../core/rules/types';
import { plainMarkdown } from '../../../core/text/markdown';
import type { ServerContext } from '../../context';
import { linkTo } from './part';

const SUM: Bilingual = {
  zh: '成员之和 {value}{mark}（{count} 个成员，{some} 个不为零）：',
  en: 'Sum of the members: {value}{mark} ({count} members, {some} not zero):',
};
const PART: Bilingual = { zh: '- [{member}]({target})：{value}', en: '- [{member}]({target}): {value}' };
const MORE: Bilingual = { zh: '- 其余 {count} 个：{value}', en: '- {count} more: {value}' };
const UNKNOWN: Bilingual = {
  zh: '没有计入：{members}。',
  en: 'Not in the sum: {members}.',
};
/** Members that are listed one by one. */
const MOST = 20;

/**
 * The paragraphs on a cell; none where nobody's sum is asked for.
 * @param own the number in the cell.
 */
export function memberParagraphs(
  rollUp: RollUp | undefined,
  place: Place,
  own: number | null | undefined,
  server: ServerContext,
): string[] {
  const cell = rollUp?.cellAt(place);
  if (rollUp === undefined || cell === undefined) return [];
  const left = [...cell.unknown, ...rollUp.outstanding].map(({ name }) => plainMarkdown(name));
  // While somebody is not in it, the sum tells nothing of the number.
  const mark = own == null || left.length > 0 ? '' : own === cell.value ? ' ✓' : ' ✗';
  return [
    listOf(cell, mark, server),
    ...(left.length > 0 ? [server.say(UNKNOWN, { members: [...new Set(left)].join('、') })] : []),
  ];
}

/** The members that give more than nothing, the largest first. */
function givers({ parts }: SumCell): readonly Part[] {
  return parts.filter(({ value }) => value !== 0).toSorted((a, b) => b.value - a.value);
}

function listOf(cell: SumCell, mark: string, { say, archive }: ServerContext): string {
  const all = givers(cell);
  const rest = all.slice(MOST);
  const lines = all.slice(0, MOST).map(({ member, entry, value, range }) =>
    say(PART, {
      member: plainMarkdown(member.name),
      target: linkTo(archive.uriOf(entry.file), range.start),
      value: String(value),
    }),
  );
  const restValue = decimal(rest.reduce((sum, { value }) => sum + value, 0));
  return [
    say(SUM, { value: String(cell.value), mark, count: cell.parts.length, some: all.length }),
    ...lines,
    ...(rest.length > 0 ? [say(MORE, { count: rest.length, value: String(restValue) })] : []),
  ].join('\n');
}
