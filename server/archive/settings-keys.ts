/** Tells by one number whether a file would be read into the archive as it was before. */
import { rulesOff } from '../../core/lint/run';
import { hashNumber } from '../../core/text/hash';
import type { DocumentSettings } from '../settings';

const LEFT_OUT = 0;

export class SettingsKeys {
  /** Of the lists of names: they may be long, and hold for thousands of files. */
  readonly #aliases = new WeakMap<object, string>();

  /** The same for settings that make the same entry of a text; one number for all that keep a file out. */
  of({ options, ignored, broken }: DocumentSettings): number {
    if (options.archive !== true || ignored || broken) return LEFT_OUT;
    return hashNumber(`${[...rulesOff(options)].sort().join()}\n${this.#written(options.aliases)}`);
  }

  #written(aliases: DocumentSettings['options']['aliases']): string {
    if (aliases === undefined) return '';
    const written = this.#aliases.get(aliases) ?? JSON.stringify(aliases);
    this.#aliases.set(aliases, written);
    return written;
  }
}
