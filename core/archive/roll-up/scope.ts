/** Which reports may be members of a block, kept as files come and go. */
import { relativeTo } from '../../host';
import type { FileEntry, ReportEntry } from '../entry';
import { type BodyName, bodyName, isSameBody } from '../names';
import type { ElsewhereBody, RollUpBlock } from './block';
import { type ExpectedBody, expectedBody, placeOf } from './expected';

const NONE: ReadonlySet<ReportEntry> = new Set();

/** The reports that a block's patterns name; where it has none, those in its configuration's folder. */
export class Scope {
  readonly #byYear = new Map<number, Set<ReportEntry>>();
  readonly #unread = new Set<ReportEntry>();

  /** The body whose report is the sum. */
  readonly name: BodyName | undefined;
  /** Its place: 云岭区; empty where its name tells none. */
  readonly place: string;
  /** The members that the block names, each once; neither the body itself nor those that are counted elsewhere. */
  readonly members: readonly ExpectedBody[];
  readonly elsewhere: readonly (ExpectedBody & ElsewhereBody)[];

  constructor(readonly block: RollUpBlock) {
    const { body, names, elsewhere, aliases } = block;
    this.name = bodyName(body, aliases);
    const place = this.name ? placeOf(this.name) : '';
    this.place = place;
    this.elsewhere = elsewhere.map((one) => ({ ...one, ...expectedBody(one.body, place, aliases) }));
    const others = [expectedBody(body, place, aliases), ...this.elsewhere];
    this.members = distinct(
      names.map((name) => expectedBody(name, place, aliases)),
      others,
    );
  }

  add(file: FileEntry): void {
    if (!this.holds(file)) return;
    for (const report of file.reports) {
      if (report.year === undefined || report.name === undefined) this.#unread.add(report);
      if (report.year === undefined) continue;
      const known = this.#byYear.get(report.year);
      if (known) known.add(report);
      else this.#byYear.set(report.year, new Set([report]));
    }
  }

  remove(file: FileEntry): void {
    for (const report of file.reports) {
      this.#unread.delete(report);
      const known = report.year === undefined ? undefined : this.#byYear.get(report.year);
      known?.delete(report);
      if (known?.size === 0) this.#byYear.delete(report.year as number);
    }
  }

  holds({ path }: FileEntry): boolean {
    const { globs, folder, includes } = this.block;
    return globs.length > 0 ? includes(path) : relativeTo(folder, path) !== undefined;
  }

  /** Whether a report is the body's own, the sum. */
  isSum({ name }: ReportEntry): boolean {
    return name !== undefined && this.name !== undefined && isSameBody(this.name, name);
  }

  /** Whether a report may be a member's, this year's or last year's; the body's own is none. */
  mayHold(file: FileEntry, report: ReportEntry): boolean {
    const { name } = report;
    if (this.isSum(report)) return false;
    if (this.holds(file)) return true;
    if (name === undefined) return false;
    const listed = [...this.members, ...this.elsewhere];
    return listed.some(({ anywhere }) => anywhere.some((one) => isSameBody(one, name)));
  }

  ofYear(year: number): ReadonlySet<ReportEntry> {
    return this.#byYear.get(year) ?? NONE;
  }

  /** The reports of which body or year could not be read. */
  get unread(): readonly ReportEntry[] {
    return [...this.#unread];
  }

  /** Years with a report, the latest first. */
  get years(): readonly number[] {
    return [...this.#byYear.keys()].sort((a, b) => b - a);
  }
}

/** A body may be listed twice, or be the own organ too. */
function distinct(bodies: readonly ExpectedBody[], others: readonly ExpectedBody[]): ExpectedBody[] {
  const known = new Set(others.flatMap(keysOf));
  return bodies.filter((body) => {
    const keys = keysOf(body);
    const isKnown = keys.some((key) => known.has(key));
    for (const key of keys) known.add(key);
    return !isKnown;
  });
}

function keysOf({ anywhere }: ExpectedBody): string[] {
  return anywhere.flatMap(({ keys }) => keys);
}
