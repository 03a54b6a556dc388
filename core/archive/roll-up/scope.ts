/** Which reports may be members of a block, kept as files come and go. */
import { relativeTo } from '../../host';
import type { FileEntry, ReportEntry } from '../entry';
import { type BodyName, bodyName } from '../names';
import type { RollUpBlock } from './block';

const NONE: ReadonlySet<ReportEntry> = new Set();

/** The reports that a block's patterns name; where it has none, those in its configuration's folder. */
export class Scope {
  readonly #byYear = new Map<number, Set<ReportEntry>>();

  /** The body whose report is the sum. */
  readonly name: BodyName | undefined;

  constructor(readonly block: RollUpBlock) {
    this.name = bodyName(block.body, block.aliases);
  }

  add(file: FileEntry): void {
    if (!this.holds(file)) return;
    for (const report of file.reports) {
      if (report.year === undefined) continue;
      const known = this.#byYear.get(report.year);
      if (known) known.add(report);
      else this.#byYear.set(report.year, new Set([report]));
    }
  }

  remove(file: FileEntry): void {
    for (const report of file.reports) {
      const known = report.year === undefined ? undefined : this.#byYear.get(report.year);
      known?.delete(report);
      if (known?.size === 0) this.#byYear.delete(report.year as number);
    }
  }

  holds({ path }: FileEntry): boolean {
    const { globs, folder, includes } = this.block;
    return globs.length > 0 ? includes(path) : relativeTo(folder, path) !== undefined;
  }

  ofYear(year: number): ReadonlySet<ReportEntry> {
    return this.#byYear.get(year) ?? NONE;
  }

  /** Years with a report, the latest first. */
  get years(): readonly number[] {
    return [...this.#byYear.keys()].sort((a, b) => b - a);
  }
}
