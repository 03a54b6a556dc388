/** Whose reports are sums of others, gathered from the configurations of all files. */
import type { Archive } from '../../core/archive/archive';
import type { RollUpBlock } from '../../core/archive/roll-up/block';
import type { DocumentSettings } from '../settings';

export class Blocks {
  #found = new Set<RollUpBlock>();
  #written = '[]';
  #changes = 0;

  /** Counts how often they changed; nothing where there were never any. */
  get stamp(): string {
    return this.#changes === 0 ? '' : `${this.#changes}:`;
  }

  /** Before all files are looked at anew. */
  clear(): void {
    this.#found = new Set();
  }

  /** Takes those of a file's settings. */
  note({ options }: DocumentSettings): void {
    for (const block of (options.archive && options.rollUps) || []) this.#found.add(block);
  }

  /** Tells the archive. @returns whether they are others than before. */
  apply(archive: Archive): boolean {
    const blocks = [...this.#found];
    if (
      blocks.length === archive.rollUps.blocks.length &&
      blocks.every((block) => archive.rollUps.blocks.includes(block))
    )
      return false;
    archive.rollUps.setBlocks(blocks);
    const written = JSON.stringify(blocks);
    if (written === this.#written) return false;
    this.#written = written;
    this.#changes++;
    return true;
  }
}
