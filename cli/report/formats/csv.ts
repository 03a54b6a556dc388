import type { Locale } from '../../../core/lint/types';
import { CSV_START, csvRow } from '../../../core/text/csv';
import { adviceFor, sourceOf } from '../advice';
import { overviewTable } from '../blocks';
import type { Item } from '../item';
import { type BodyList, type ListFormat, type Overview, sayIn } from '../list';
import { LEVELS, STANDINGS, type Word } from '../words';

const HEADS: readonly Word[] = [
  'body',
  'year',
  'standing',
  'level',
  'section',
  'table',
  'row',
  'column',
  'line',
  'present',
  'wanted',
  'message',
  'source',
  'how',
  'reason',
  'rule',
  'file',
];

/** One row per item, corrected and explained ones behind, for Excel. */
export function csv(locale: Locale): ListFormat {
  return {
    extension: 'csv',
    list: (list) => listCsv(list, locale),
    overview: (overview) => overviewCsv(overview, locale),
  };
}

function listCsv({ body, items, corrected, waivers, unseen, missing }: BodyList, locale: Locale): string {
  const say = sayIn(locale);
  const row = (item: Item, standing: string, how = '', reason = '') =>
    csvRow([
      ...[body, item.year, standing, LEVELS[item.severity][locale], item.section, item.table],
      ...[item.row, item.column, item.line, item.present, item.wanted, item.message, sourceOf(item)],
      ...[how, reason, item.rule, item.file],
    ]);
  return [
    CSV_START,
    csvRow(HEADS.map((word) => say(word))),
    missing === undefined ? '' : missingRow(body, missing, say('missing', { year: missing })),
    ...items.map((item) => row(item, STANDINGS[item.standing][locale], adviceFor(item, locale))),
    ...corrected.map((item) => row(item, say('corrected'))),
    ...waivers.map((item) => row(item, say('waived'), '', item.reason || say('noReason'))),
    ...unseen.map((item) => row(item, say('unseen'))),
  ].join('');
}

function missingRow(body: string, year: number, message: string): string {
  return csvRow(HEADS.map((head) => ({ body, year, message })[head as string] ?? ''));
}

function overviewCsv(overview: Overview, locale: Locale): string {
  const say = sayIn(locale);
  const { heads, rows } = overviewTable(overview, locale, Number.POSITIVE_INFINITY);
  const bad = overview.badFiles.map(({ file, why }) => csvRow(['', file, why]));
  return [
    CSV_START,
    csvRow(heads),
    ...rows.map((row) => csvRow(row)),
    bad.length > 0 ? `\r\n${csvRow(['', say('badFiles'), say('why')])}` : '',
    ...bad,
  ].join('');
}
