/** What formats print: the list of one body, and the overview of all. */
import { formatMessage } from '../../core/lint/message';
import type { Locale } from '../../core/lint/types';
import type { MessageArguments, Severity } from '../../core/rules/types';
import type { Compared } from './compare';
import type { Item } from './item';
import { type HandedIn, WORDS, type Word } from './words';

export interface BodyList extends Compared {
  readonly body: string;
  readonly round: number;
  /** Of the body's reports that were checked, ascending. */
  readonly years: readonly number[];
  /** The year for which its report is missing. */
  readonly missing: number | undefined;
}

/** One body in the overview. */
export interface OverviewRow {
  readonly body: string;
  readonly years: readonly number[];
  readonly handedIn: HandedIn;
  readonly counts: Readonly<Record<Severity, number>>;
  readonly open: number;
  readonly fresh: number;
  readonly corrected: number;
  readonly waived: number;
  readonly unseen: number;
  readonly byRule: ReadonlyMap<string, number>;
  /** Its list's file without the ending; undefined where it got none. */
  readonly stem: string | undefined;
}

export interface BadFile {
  readonly file: string;
  readonly why: string;
}

export interface Overview {
  readonly round: number;
  /** Whose reports are due. */
  readonly year: number | undefined;
  /** The worst first. */
  readonly rows: readonly OverviewRow[];
  /** Rules that found anything, the most frequent first. */
  readonly rules: readonly string[];
  readonly badFiles: readonly BadFile[];
}

/** How lists are written in one kind of file. */
export interface ListFormat {
  readonly extension: string;
  readonly list: (list: BodyList) => string;
  readonly overview: (overview: Overview) => string;
}

export type Say = (word: Word, args?: MessageArguments) => string;

/** The lists' words in one language. */
export function sayIn(locale: Locale): Say {
  return (word, args) => formatMessage(WORDS[word], args, locale);
}

/** Says where an item stands, in one line: 第三部分 …，表三…，（七）总计，自然人，第 45 行. */
export type Placer = (item: Item) => string;

/** The places of a body's items; with the file where reports of one year lie in several. */
export function placerFor({ items, corrected, waivers, unseen }: BodyList, locale: Locale): Placer {
  const files = new Map<number | null, Set<string>>();
  for (const { year, file } of [...items, ...corrected, ...waivers, ...unseen])
    files.set(year, (files.get(year) ?? new Set()).add(file));
  const say = sayIn(locale);
  return ({ file, year, section, table, row, column, line }) => {
    const inFile = (files.get(year)?.size ?? 0) > 1 ? file : '';
    const parts = [inFile, section, table, row, column, say('atLine', { line })];
    return parts.filter((part) => part !== '').join(locale === 'zh' ? '，' : ', ');
  };
}

/** What a list is made of, whatever it is written in. */
export type Block = TextBlock | TableBlock;

export interface TextBlock {
  readonly kind: 'title' | 'heading' | 'paragraph';
  readonly text: string;
}

export interface TableBlock {
  readonly kind: 'table';
  readonly heads: readonly string[];
  readonly rows: readonly Row[];
  /** How wide the columns are beside one another, where that is not left to what stands in them. */
  readonly widths?: readonly number[];
}

export type Row = readonly (string | number)[];
