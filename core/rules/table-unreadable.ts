import type { PrintedTableId } from '../edition/types';
import type { Report, Unread, UnreadReason } from '../report/types';
import { printedIdOfUnread, printedName, printedTables } from './support/printed-tables';
import type { Bilingual, Rule } from './types';

const MESSAGE = {
  zh: '{table}有{count}处未能识别：{reason}。这些地方没有检查。',
  en: 'Could not read {count} place(s) of {tableEn}: {reasonEn}. They were not checked.',
};
const ELSEWHERE = { table: '表格', tableEn: 'a table' };

const REASONS: Readonly<Record<UnreadReason, Bilingual>> = {
  glued: { zh: '数字之间没有分隔', en: 'cells stand together with no separator' },
  'cell-count': { zh: '格数与规定的格式不一致', en: 'a row has more or fewer cells than the form' },
  'no-label': { zh: '数字不知属于哪一行', en: 'numbers whose row cannot be told' },
  conflict: { zh: '同一行出现两次而数字不同', en: 'a row stands twice with different numbers' },
};
const PLACE = { zh: '未能识别：{reason}。', en: 'Not read: {reasonEn}.' };

export const tableUnreadable: Rule = {
  meta: {
    id: 'table-unreadable',
    category: 'table',
    severity: 'information',
    summary: { zh: '表格有未能识别的地方', en: 'Parts of a table could not be read' },
    source: '惯例：读不懂的不作判断，只作说明',
  },
  check({ report, emit }) {
    for (const [id, places] of unreadByTable(report)) {
      const [first, ...others] = places.sort((a, b) => a.range.start - b.range.start);
      if (first === undefined) continue;
      emit({
        range: first.range,
        message: MESSAGE,
        args: {
          ...(id === undefined ? ELSEWHERE : printedName(id)),
          count: places.length,
          ...reasonsOf(places),
        },
        related: others.map((place) => ({ range: place.range, message: PLACE, args: reasonsOf([place]) })),
      });
    }
  },
};

function unreadByTable(report: Report): Map<PrintedTableId | undefined, Unread[]> {
  const groups = new Map<PrintedTableId | undefined, Unread[]>();
  const add = (id: PrintedTableId | undefined, unread: Unread) => {
    const group = groups.get(id) ?? [];
    if (!group.some((known) => known.range.start === unread.range.start)) group.push(unread);
    groups.set(id, group);
  };
  for (const printed of printedTables(report))
    for (const part of printed.parts) for (const unread of part.unread) add(printed.id, unread);
  for (const unread of report.unread) add(printedIdOfUnread(report, unread), unread);
  return groups;
}

function reasonsOf(places: readonly Unread[]): { readonly reason: string; readonly reasonEn: string } {
  const reasons = [...new Set(places.map(({ reason }) => reason))].map((reason) => REASONS[reason]);
  return {
    reason: reasons.map(({ zh }) => zh).join('；'),
    reasonEn: reasons.map(({ en }) => en).join('; '),
  };
}
