/** The index of many reports by body and year. Files come and go one by one; no text is kept. */

import type { Report } from '../report/types';
import { hashOf } from '../text/hash';
import type { FileEntry, ReportEntry } from './entry';
import { type BodyName, isSameBody } from './names';
import type { RollUp } from './roll-up';
import { RollUps } from './roll-up/roll-ups';

/** What other reports say beside one report. */
export interface Neighbours {
  /** The same body's report for the year before; undefined where there is none, or several that differ. */
  readonly lastYear: ReportEntry | undefined;
  readonly nextYear: ReportEntry | undefined;
  /** Reports of other bodies for the same or an earlier year in which a paragraph stands; none where it stands in many. */
  readonly othersWith: (hash: number) => readonly ReportEntry[];
  /** The members whose sum the report is; undefined where no configuration says so. Worked out when asked for. */
  readonly rollUp?: RollUp | undefined;
}

/** The neighbours of each report of one text. */
export type NeighboursOf = (report: Report) => Neighbours | undefined;

/** A paragraph in more reports than this is a pattern that a superior gave out. */
const MOST_HOLDERS = 12;
const NO_ENTRIES: ReadonlySet<ReportEntry> = new Set();

export class Archive {
  readonly #files = new Map<string, FileEntry>();
  readonly #byName = new Map<string, Set<ReportEntry>>();
  readonly #byParagraph = new Map<number, Set<ReportEntry>>();
  /** The reports that are sums of others. */
  readonly rollUps = new RollUps(this.#files, (name, year) => this.#named(name, year));

  /** How many files are known. */
  get size(): number {
    return this.#files.size;
  }

  /** Names what the results of a file hang on beside its own text: the same neighbours with the same texts, the same stamp. */
  stampOf(file: string): string {
    const beside = new Set<string>();
    for (const report of this.#files.get(file)?.reports ?? []) {
      const { lastYear, nextYear, othersWith, rollUp } = this.#neighbours(report);
      if (lastYear) beside.add(lastYear.file);
      if (nextYear) beside.add(nextYear.file);
      for (const hash of report.paragraphs.hashes)
        for (const other of othersWith(hash)) beside.add(other.file);
      for (const part of rollUp?.reports ?? []) beside.add(part.file);
    }
    return hashOf(JSON.stringify([...beside].sort().map((name) => [name, this.#files.get(name)?.hash])));
  }

  /** Adds a file, in the place of what was known of it. */
  set(entry: FileEntry): void {
    this.remove(entry.file);
    this.#files.set(entry.file, entry);
    this.rollUps.add(entry);
    for (const report of entry.reports) {
      for (const key of keysOf(report)) add(this.#byName, key, report);
      for (const hash of report.paragraphs.hashes) add(this.#byParagraph, hash, report);
    }
  }

  /** Forgets a file. */
  remove(file: string): void {
    const entry = this.#files.get(file);
    if (entry === undefined) return;
    this.#files.delete(file);
    this.rollUps.remove(entry);
    for (const report of entry.reports) {
      for (const key of keysOf(report)) drop(this.#byName, key, report);
      for (const hash of report.paragraphs.hashes) drop(this.#byParagraph, hash, report);
    }
  }

  /** The neighbours of the reports of a file; undefined where the file is not known. */
  neighboursOf(file: string): NeighboursOf | undefined {
    const entry = this.#files.get(file);
    if (entry === undefined) return undefined;
    return (report) => {
      const own = entry.reports[report.index];
      return own && this.#neighbours(own);
    };
  }

  #neighbours(own: ReportEntry): Neighbours {
    const { rollUps } = this;
    return {
      lastYear: this.#ofYear(own, -1),
      nextYear: this.#ofYear(own, 1),
      othersWith: (hash) => this.#othersWith(own, hash),
      get rollUp() {
        return rollUps.sumAt(own);
      },
    };
  }

  #ofYear(own: ReportEntry, step: 1 | -1): ReportEntry | undefined {
    if (own.year === undefined) return undefined;
    const found = own.name === undefined ? this.#unnamed(own, step) : this.#named(own.name, own.year + step);
    const [first, ...more] = found.sort((a, b) => b.quantities.count - a.quantities.count);
    return first && more.every(({ quantities }) => quantities.agreesWith(first.quantities))
      ? first
      : undefined;
  }

  #named(name: BodyName, year: number): ReportEntry[] {
    const found = new Set(name.keys.flatMap((key) => [...(this.#byName.get(`${key}@${year}`) ?? [])]));
    return [...found].filter((other) => other.name && isSameBody(name, other.name));
  }

  /** Reports of one text that name no body are one body's. */
  #unnamed({ file, year = 0 }: ReportEntry, step: 1 | -1): ReportEntry[] {
    const reports = this.#files.get(file)?.reports ?? [];
    return reports.filter((other) => other.name === undefined && other.year === year + step);
  }

  #othersWith({ name, year }: ReportEntry, hash: number): readonly ReportEntry[] {
    const holders = this.#byParagraph.get(hash) ?? NO_ENTRIES;
    if (name === undefined || year === undefined || holders.size > MOST_HOLDERS) return [];
    return [...holders].filter(
      (other) =>
        other.name !== undefined &&
        !isSameBody(name, other.name) &&
        other.year !== undefined &&
        other.year <= year,
    );
  }
}

function keysOf({ name, year }: ReportEntry): string[] {
  return name === undefined || year === undefined ? [] : name.keys.map((key) => `${key}@${year}`);
}

function add<K>(index: Map<K, Set<ReportEntry>>, key: K, report: ReportEntry): void {
  const known = index.get(key);
  if (known) known.add(report);
  else index.set(key, new Set([report]));
}

function drop<K>(index: Map<K, Set<ReportEntry>>, key: K, report: ReportEntry): void {
  const known = index.get(key);
  known?.delete(report);
  if (known?.size === 0) index.delete(key);
}
