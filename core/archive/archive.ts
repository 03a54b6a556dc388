/** The index of many reports by body and year. Files come and go one by one; no text is kept. */

import type { Report } from '../report/types';
import { hashOf } from '../text/hash';
import { byFile, type FileEntry, type ReportEntry } from './entry';
import { Holders } from './holders';
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

export class Archive {
  readonly #files = new Map<string, FileEntry>();
  readonly #byName = new Holders<string, ReportEntry>();
  readonly #byParagraph = new Holders<number, ReportEntry>();
  /** The reports that are sums of others. */
  readonly rollUps = new RollUps(this.#files, (name, year) => this.#named(name, year));

  /** How many files are known. */
  get size(): number {
    return this.#files.size;
  }

  /** What is known of a file. */
  get(file: string): FileEntry | undefined {
    return this.#files.get(file);
  }

  /** The files that are known. */
  get files(): Iterable<string> {
    return this.#files.keys();
  }

  /**
   * The files whose results may hang on those of a file, itself left out: its bodies' reports for the years beside it, reports
   * that share a paragraph with it, and sums in which they may stand. `stampOf` tells whether they do.
   */
  dependentsOf(file: string): ReadonlySet<string> {
    const entry = this.#files.get(file);
    if (entry === undefined) return new Set();
    const found = new Set(this.rollUps.filesOver(entry));
    for (const report of entry.reports) {
      const { name, year, paragraphs } = report;
      if (name !== undefined && year !== undefined)
        for (const other of [...this.#named(name, year - 1), ...this.#named(name, year + 1)])
          found.add(other.file);
      for (const hash of paragraphs.hashes) {
        // One more than are looked at: without this one they would be.
        if (this.#byParagraph.count(hash) <= MOST_HOLDERS + 1)
          for (const other of this.#byParagraph.of(hash)) found.add(other.file);
      }
    }
    found.delete(file);
    return found;
  }

  /** Names what the results of a file hang on beside its own text: the same neighbours with the same texts, the same stamp. */
  stampOf(file: string): string {
    const beside = new Set<string>();
    const standings: string[] = [];
    for (const report of this.#files.get(file)?.reports ?? []) {
      const { lastYear, nextYear, othersWith, rollUp } = this.#neighbours(report);
      if (lastYear) beside.add(lastYear.file);
      if (nextYear) beside.add(nextYear.file);
      for (const hash of report.paragraphs.hashes)
        for (const other of othersWith(hash)) beside.add(other.file);
      for (const part of rollUp?.reports ?? []) beside.add(part.file);
      if (rollUp) standings.push(rollUp.standing);
    }
    const told = [...beside].sort().map((name) => [name, saidBy(this.#files.get(name))]);
    return hashOf(JSON.stringify([told, standings]));
  }

  /** Adds a file, in the place of what was known of it. */
  set(entry: FileEntry): void {
    this.remove(entry.file);
    this.#files.set(entry.file, entry);
    this.rollUps.add(entry);
    for (const report of entry.reports) {
      for (const key of keysOf(report)) this.#byName.add(key, report);
      for (const hash of report.paragraphs.hashes) this.#byParagraph.add(hash, report);
    }
  }

  /** Forgets a file. */
  remove(file: string): void {
    const entry = this.#files.get(file);
    if (entry === undefined) return;
    this.#files.delete(file);
    this.rollUps.remove(entry);
    for (const report of entry.reports) {
      for (const key of keysOf(report)) this.#byName.remove(key, report);
      for (const hash of report.paragraphs.hashes) this.#byParagraph.remove(hash, report);
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
    const [first, ...more] = found.sort((a, b) => b.quantities.count - a.quantities.count || byFile(a, b));
    return first && more.every(({ quantities }) => quantities.agreesWith(first.quantities))
      ? first
      : undefined;
  }

  #named(name: BodyName, year: number): ReportEntry[] {
    const found = new Set(name.keys.flatMap((key) => [...this.#byName.of(`${key}@${year}`)]));
    return [...found].filter((other) => other.name && isSameBody(name, other.name));
  }

  /** Reports of one text that name no body are one body's. */
  #unnamed({ file, year = 0 }: ReportEntry, step: 1 | -1): ReportEntry[] {
    const reports = this.#files.get(file)?.reports ?? [];
    return reports.filter((other) => other.name === undefined && other.year === year + step);
  }

  #othersWith({ name, year }: ReportEntry, hash: number): readonly ReportEntry[] {
    if (name === undefined || year === undefined || this.#byParagraph.count(hash) > MOST_HOLDERS) return [];
    return [...this.#byParagraph.of(hash)].filter(
      (other) =>
        other.name !== undefined &&
        !isSameBody(name, other.name) &&
        other.year !== undefined &&
        other.year <= year,
    );
  }
}

/** A file's text, and what its own arithmetic says: that hangs on the rules that are off for it, too. */
function saidBy(entry: FileEntry | undefined): unknown {
  const arithmetic = entry?.reports.map(({ faults, culprits, doubts }) => [
    faults,
    [...culprits],
    [...doubts],
  ]);
  return [entry?.hash, arithmetic];
}

function keysOf({ name, year }: ReportEntry): string[] {
  return name === undefined || year === undefined ? [] : name.keys.map((key) => `${key}@${year}`);
}
