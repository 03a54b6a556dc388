/** The roll-ups of an archive: whose reports are sums, each worked out when asked for after a change. */
import type { FileEntry, ReportEntry } from '../entry';
import { isSameBody } from '../names';
import type { RollUpBlock } from './block';
import { RollUp } from './index';
import type { Sources } from './members';
import { Scope } from './scope';

export class RollUps {
  readonly #files: ReadonlyMap<string, FileEntry>;
  readonly #named: Sources['named'];
  readonly #scopes = new Map<RollUpBlock, Scope>();
  /** Until a file comes or goes that may be a member's. */
  readonly #made = new Map<RollUpBlock, Map<number, RollUp>>();

  /**
   * @param files those of the archive, which says when one comes or goes.
   * @param named the reports of a body for a year.
   */
  constructor(files: ReadonlyMap<string, FileEntry>, named: Sources['named']) {
    this.#files = files;
    this.#named = named;
  }

  /** Whose reports are sums of others. */
  get blocks(): readonly RollUpBlock[] {
    return [...this.#scopes.keys()];
  }

  /** Says whose reports are sums of others, in the place of what was said before. */
  setBlocks(blocks: readonly RollUpBlock[]): void {
    for (const block of this.#scopes.keys()) if (!blocks.includes(block)) this.#scopes.delete(block);
    this.#made.clear();
    for (const block of blocks) {
      if (this.#scopes.has(block)) continue;
      const scope = new Scope(block);
      for (const file of this.#files.values()) scope.add(file);
      this.#scopes.set(block, scope);
    }
  }

  /** A file came. */
  add(entry: FileEntry): void {
    for (const scope of this.#scopes.values()) scope.add(entry);
    this.#forgetOver(entry);
  }

  /** A file went. */
  remove(entry: FileEntry): void {
    for (const scope of this.#scopes.values()) scope.remove(entry);
    this.#forgetOver(entry);
  }

  /** Where a file is no member's, as when the sum itself is typed, what was worked out stays good. */
  #forgetOver(entry: FileEntry): void {
    for (const [block, scope] of this.#scopes)
      if (entry.reports.some((report) => scope.mayHold(entry, report))) this.#made.delete(block);
  }

  /**
   * A block's roll-up for a year.
   * @throws where `setBlocks` did not name the block.
   */
  of(block: RollUpBlock, year: number): RollUp {
    const scope = this.#scopes.get(block);
    if (scope === undefined) throw new Error(`no roll-up of ${block.body}`);
    const byYear = this.#made.get(block) ?? new Map<number, RollUp>();
    this.#made.set(block, byYear);
    const known = byYear.get(year);
    if (known !== undefined) return known;
    const made = new RollUp(block, year, { scope, named: this.#named });
    byYear.set(year, made);
    return made;
  }

  /** The years that the reports of a block's files, or of its folder, stand for; the latest first. */
  yearsOf(block: RollUpBlock): readonly number[] {
    return this.#scopes.get(block)?.years ?? [];
  }

  /** The reports of a block's own body for a year. */
  sumsFor(block: RollUpBlock, year: number): readonly ReportEntry[] {
    const name = this.#scopes.get(block)?.name;
    return name === undefined ? [] : this.#named(name, year);
  }

  /** The roll-up that a report is the sum of; undefined where no block is its body's. */
  sumAt({ name, year }: ReportEntry): RollUp | undefined {
    if (name === undefined || year === undefined) return undefined;
    for (const [block, scope] of this.#scopes) {
      const isSum = scope.name && isSameBody(scope.name, name) && (block.year ?? year) === year;
      if (isSum) return this.of(block, year);
    }
    return undefined;
  }

  /** Files with reports that are sums in which the reports of a file may stand, by themselves or as last year's. */
  filesOver(entry: FileEntry): ReadonlySet<string> {
    const found = new Set<string>();
    for (const report of entry.reports) {
      const { year } = report;
      for (const scope of this.#scopes.values()) {
        if (scope.name === undefined || !scope.mayHold(entry, report)) continue;
        for (const of of year === undefined ? scope.years : [year - 1, year, year + 1])
          for (const sum of this.#named(scope.name, of)) found.add(sum.file);
      }
    }
    found.delete(entry.file);
    return found;
  }
}
