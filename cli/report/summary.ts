import { formatMessage } from '../../core/lint/message';
import type { Locale } from '../../core/lint/types';
import type { Bilingual } from '../../core/rules/types';
import type { OverviewRow } from './list';
import type { Written } from './write';

const LISTS: Bilingual = {
  zh: '写了 {lists} 份清单（{bodies} 个机关，请更正 {error} 处，请核实 {warning} 处）',
  en: '{lists} list(s) written ({bodies} bodies, {error} to correct, {warning} to check)',
};
const SINCE: Bilingual = {
  zh: '第 {round} 次：未改 {open}，新出现 {fresh}，已改 {corrected}',
  en: 'round {round}: {open} not corrected, {fresh} new, {corrected} corrected',
};
const MISSING: Bilingual = { zh: '未报送 {count} 个', en: '{count} not handed in' };
const BAD: Bilingual = { zh: '没有列入 {count} 个文件', en: '{count} file(s) in no list' };
const WHERE: Bilingual = { zh: '在 {folder}', en: 'in {folder}' };

/** One line on what was written. */
export function summaryLine({ overview, lists }: Written, folder: string, locale: Locale): string {
  const { rows, round, badFiles } = overview;
  const sum = (count: (row: OverviewRow) => number) => rows.reduce((all, row) => all + count(row), 0);
  const say = (text: Bilingual, args: Record<string, string | number>) => formatMessage(text, args, locale);
  const missing = sum(({ handedIn }) => Number(handedIn === 'no'));
  const parts = [
    say(LISTS, {
      ...{ lists, bodies: rows.length },
      error: sum(({ counts }) => counts.error),
      warning: sum(({ counts }) => counts.warning),
    }),
    ...(round > 1
      ? [
          say(SINCE, {
            round,
            open: sum(({ open }) => open),
            fresh: sum(({ fresh }) => fresh),
            corrected: sum(({ corrected }) => corrected),
          }),
        ]
      : []),
    ...(missing > 0 ? [say(MISSING, { count: missing })] : []),
    ...(badFiles.length > 0 ? [say(BAD, { count: badFiles.length })] : []),
    say(WHERE, { folder }),
  ];
  return parts.join(locale === 'zh' ? '；' : '; ');
}
