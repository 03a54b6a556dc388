/** Lists as headings, paragraphs and tables: the same for every format that people read. */
import type { Locale } from '../../core/lint/types';
import { ruleById } from '../../core/rules';
import { adviceFor, sourceOf } from './advice';
import type { OpenItem } from './compare';
import type { Item } from './item';
import {
  type Block,
  type BodyList,
  type Overview,
  type OverviewRow,
  type Placer,
  placerFor,
  type Row,
  sayIn,
  type TableBlock,
} from './list';
import { HANDED_IN, LEVELS, STANDINGS, type Word } from './words';

/** The list of a body. */
export function listBlocks(list: BodyList, locale: Locale): Block[] {
  const say = sayIn(locale);
  const { items, corrected, waivers, unseen, round, missing } = list;
  const blocks: Block[] = [{ kind: 'title', text: say('listTitle', { body: list.body }) }];
  const paragraph = (text: string) => blocks.push({ kind: 'paragraph', text });
  if (missing !== undefined) paragraph(say('missing', { year: missing }));
  if (items.length > 0) paragraph(say('asked', { count: items.length }));
  else if (missing === undefined && unseen.length === 0) paragraph(say('nothing'));
  if (round > 1) paragraph(say('round', roundCounts(list)));
  const place = placerFor(list, locale);
  if (items.length > 0) blocks.push(itemTable(items, round > 1, place, locale));
  const part = (title: Word, note: Word, rows: readonly Row[], heads: readonly Word[]) => {
    if (rows.length === 0) return;
    blocks.push({ kind: 'heading', text: say(title) });
    paragraph(say(note, { count: rows.length }));
    blocks.push(tableOf(heads, rows, locale));
  };
  const short = (item: Item): Row => [yearText(item), place(item), item.present, item.message];
  const shortHeads = ['year', 'place', 'present', 'message'] as const;
  part('corrected', 'correctedNote', corrected.map(short), shortHeads);
  part(
    'waived',
    'waivedNote',
    waivers.map((waiver) => [...short(waiver), waiver.reason || say('noReason')]),
    [...shortHeads, 'reason'],
  );
  part('unseen', 'unseenNote', unseen.map(short), shortHeads);
  return blocks;
}

/** How many are open, new and corrected. */
export function roundCounts({ items, corrected, round }: BodyList) {
  const fresh = items.filter(({ standing }) => standing === 'fresh').length;
  return { round, open: items.length - fresh, fresh, corrected: corrected.length };
}

function itemTable(
  items: readonly OpenItem[],
  withStanding: boolean,
  place: Placer,
  locale: Locale,
): TableBlock {
  const heads: Word[] = [
    'number',
    'year',
    ...(withStanding ? (['standing'] as const) : []),
    'level',
    'place',
    'present',
    'wanted',
    'message',
    'source',
    'how',
  ];
  const rows = items.map(
    (item, at): Row => [
      at + 1,
      yearText(item),
      ...(withStanding ? [STANDINGS[item.standing][locale]] : []),
      LEVELS[item.severity][locale],
      place(item),
      item.present,
      item.wanted,
      item.message,
      sourceOf(item),
      adviceFor(item, locale),
    ],
  );
  return tableOf(heads, rows, locale);
}

/** What the columns of a list need beside one another. */
const WIDTHS: Readonly<Partial<Record<Word, number>>> = {
  number: 4,
  year: 5,
  standing: 6,
  level: 6,
  place: 20,
  present: 10,
  wanted: 9,
  message: 28,
  source: 15,
  how: 18,
  reason: 14,
};

function tableOf(words: readonly Word[], rows: readonly Row[], locale: Locale): TableBlock {
  const say = sayIn(locale);
  const heads = words.map((word) => say(word));
  return { kind: 'table', heads, rows, widths: words.map((word) => WIDTHS[word] ?? 10) };
}

function yearText({ year }: Item): string | number {
  return year ?? '';
}

/** Rules with a column of their own in what is printed on paper; the CSV has them all. */
export const MOST_RULES = 24;

/** The overview; bodies link to nothing: lists are sent on, not browsed. */
export function overviewBlocks(overview: Overview, locale: Locale, mostRules: number): Block[] {
  const say = sayIn(locale);
  const blocks: Block[] = [
    { kind: 'title', text: say('overviewTitle') },
    { kind: 'table', ...overviewTable(overview, locale, mostRules) },
  ];
  if (overview.badFiles.length > 0)
    blocks.push(
      { kind: 'heading', text: say('badFiles') },
      {
        kind: 'table',
        heads: [say('file'), say('why')],
        rows: overview.badFiles.map(({ file, why }) => [file, why]),
      },
    );
  return blocks;
}

type Counter = (row: OverviewRow) => number;

/** Heads and rows, with the sums as the last row. */
export function overviewTable(
  overview: Overview,
  locale: Locale,
  mostRules: number,
): { readonly heads: readonly string[]; readonly rows: readonly Row[] } {
  const say = sayIn(locale);
  const { rows, year } = overview;
  const counters = [...standCounters(overview, locale), ...ruleCounters(overview, locale, mostRules)];
  const handedIn = year === undefined ? [] : [say('handedIn', { year })];
  const heads = [
    ...[say('number'), say('body'), say('years'), ...handedIn],
    ...counters.map(([head]) => head),
    say('list'),
  ];
  const lines = rows.map(
    (row, at): Row => [
      at + 1,
      row.body,
      row.years.join(locale === 'zh' ? '、' : ', '),
      ...handedIn.map(() => HANDED_IN[row.handedIn][locale]),
      ...counters.map(([, count]) => count(row)),
      row.stem ?? '',
    ],
  );
  const sums = counters.map(([, count]) => rows.reduce((sum, row) => sum + count(row), 0));
  return { heads, rows: [...lines, ['', say('total'), '', ...handedIn.map(() => ''), ...sums, '']] };
}

/** By how grave they are, and from the second round on by what became of them. */
function standCounters({ round }: Overview, locale: Locale): [string, Counter][] {
  const say = sayIn(locale);
  const grave: [string, Counter][] = [
    [LEVELS.error[locale], ({ counts }) => counts.error],
    [LEVELS.warning[locale], ({ counts }) => counts.warning],
    [LEVELS.information[locale], ({ counts }) => counts.information + counts.hint],
  ];
  const since: [string, Counter][] = [
    [say('open'), ({ open }) => open],
    [say('fresh'), ({ fresh }) => fresh],
    [say('corrected'), ({ corrected }) => corrected],
    [say('unseen'), ({ unseen }) => unseen],
  ];
  return [...grave, ...(round > 1 ? since : []), [say('waived'), ({ waived }) => waived]];
}

function ruleCounters({ rules }: Overview, locale: Locale, most: number): [string, Counter][] {
  const shown = rules.slice(0, most);
  const counters = shown.map((rule): [string, Counter] => [
    (locale === 'zh' && ruleById(rule)?.meta.summary.zh) || rule,
    ({ byRule }) => byRule.get(rule) ?? 0,
  ]);
  if (shown.length === rules.length) return counters;
  return [...counters, [sayIn(locale)('others'), (row) => othersOf(row, shown)]];
}

function othersOf({ byRule }: OverviewRow, shown: readonly string[]): number {
  let sum = 0;
  for (const [rule, count] of byRule) if (!shown.includes(rule)) sum += count;
  return sum;
}
