/** This round's findings of a body held against what was listed before: 已改, 未改, 新出现. */
import { SEVERITIES } from '../../core/lint/severities';
import { ruleById } from '../../core/rules';
import type { Severity } from '../../core/rules/types';
import type { BodyReport } from './bodies';
import type { Item, Waiver } from './item';
import type { ListedItem } from './state';

/** `open`: listed before and still so; `fresh`: not listed before; `first`: there was no list before. */
export type Standing = 'open' | 'fresh' | 'first';

export interface OpenItem extends ListedItem {
  readonly standing: Standing;
}

/** What became of a body's items since the last list. */
export interface Compared {
  /** By year and place. */
  readonly items: readonly OpenItem[];
  /** Listed before and no longer so. */
  readonly corrected: readonly ListedItem[];
  readonly waivers: readonly Waiver[];
  /** Listed before; whether it is still so cannot be told: the file is not among those checked. */
  readonly unseen: readonly ListedItem[];
  /** Neither: its rule had no say, or a baseline knows it. */
  readonly untold: readonly ListedItem[];
}

export interface Round {
  /** Of the list that is being written, from 1. */
  readonly number: number;
  readonly least: Severity;
}

/** @param before what the last list named; undefined where the body had none. */
export function compare(
  reports: readonly BodyReport[],
  before: readonly ListedItem[] | undefined,
  round: Round,
): Compared {
  const present = reports.flatMap(({ items }) => items);
  const waivers = reports.flatMap((report) => report.waivers);
  const matches = new Matches(before ?? [], [...present, ...waivers]);
  const listed = present.filter((item) => matches.before(item) || isListed(item, round.least));
  const isFirst = round.number === 1;
  const items = listed.map((item): OpenItem => {
    const earlier = matches.before(item);
    return {
      ...item,
      since: earlier?.since ?? round.number,
      standing: earlier ? 'open' : isFirst ? 'first' : 'fresh',
    };
  });
  return { items: items.sort(byPlace), waivers, ...fates(matches.left, reports) };
}

function isListed({ severity }: Item, least: Severity): boolean {
  return SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(least);
}

function byPlace(a: Item, b: Item): number {
  return (a.year ?? 0) - (b.year ?? 0) || (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line);
}

/** What became of items that were listed and are not found. */
function fates(
  left: readonly ListedItem[],
  reports: readonly BodyReport[],
): Pick<Compared, 'corrected' | 'unseen' | 'untold'> {
  const [corrected, unseen, untold]: ListedItem[][] = [[], [], []];
  for (const item of left) {
    const own = reports.filter(
      ({ year, file }) => year === item.year && (year !== null || file === item.file),
    );
    const isUntold = own.some(
      ({ silent, known }) => silent.includes(item.rule) || known.includes(item.fingerprint),
    );
    (own.length === 0 ? unseen : isUntold ? untold : corrected)?.push(item);
  }
  return { corrected: corrected ?? [], unseen: unseen ?? [], untold: untold ?? [] };
}

type Key = (item: Item) => string | undefined;

/** From the surest sign that two are one item to the weakest; each is tried for what the ones before left. */
const KEYS: readonly Key[] = [
  ({ fingerprint }) => fingerprint,
  // The cell was changed, and is still wrong; or what stands around it was.
  ({ rule, year, cell, ...item }) => (isOfLine(item) ? [rule, year, cell].join('|') : undefined),
  ({ rule, year, section, present, ...item }) =>
    isOfLine(item) || present === '' ? undefined : [rule, year, section, present].join('|'),
  ({ rule, year, section, table, ...item }) =>
    isOfLine(item) || !isOfForm(rule) ? undefined : [rule, year, section, table].join('|'),
];

/** Whether it is about a cell, a row or a column of a table. */
function isOfLine({ row, column }: Pick<Item, 'row' | 'column'>): boolean {
  return row !== '' || column !== '';
}

/** Rules that speak of a part of the form once: what is found there again is the same. */
function isOfForm(rule: string): boolean {
  const category = ruleById(rule)?.meta.category;
  return category === 'structure' || category === 'table';
}

/** Pairs of an item that was listed and one that is found now, each in one pair. */
class Matches {
  readonly left: readonly ListedItem[];
  readonly #before = new Map<Item, ListedItem>();

  constructor(before: readonly ListedItem[], now: readonly Item[]) {
    let left = before;
    let free = now;
    for (const key of KEYS) {
      if (left.length === 0) break;
      left = this.#pair(left, free, key);
      free = free.filter((item) => !this.#before.has(item));
    }
    this.left = left;
  }

  /** The item of the last list that is the same. */
  before(item: Item): ListedItem | undefined {
    return this.#before.get(item);
  }

  /** Gives back what found no partner. */
  #pair(left: readonly ListedItem[], free: readonly Item[], key: Key): ListedItem[] {
    const waiting = new Map<string, Item[]>();
    for (const item of free) {
      const known = key(item);
      if (known === undefined) continue;
      const others = waiting.get(known);
      if (others) others.push(item);
      else waiting.set(known, [item]);
    }
    return left.filter((item) => {
      const known = key(item);
      const partner = known === undefined ? undefined : waiting.get(known)?.shift();
      if (partner) this.#before.set(partner, item);
      return partner === undefined;
    });
  }
}
