/** What keeps files out of the lists, kept for the overview. */
import { formatMessage } from '../../core/lint/message';
import type { Locale } from '../../core/lint/types';
import type { Bilingual, MessageArguments } from '../../core/rules/types';
import { Problems } from '../problems';
import type { BadFile } from './list';

/** Prints problems; other notes, of which a folder may have thousands, are only kept. */
export class NotedProblems extends Problems {
  readonly bad: BadFile[] = [];
  readonly #listLocale: Locale;
  #isProblem = false;

  /** @param listLocale the language of the overview; the terminal's may be another. */
  constructor(print: (line: string) => void, locale: Locale, listLocale: Locale) {
    super(print, locale);
    this.#listLocale = listLocale;
  }

  override add(place: string, message: Bilingual, args?: MessageArguments): void {
    this.#isProblem = true;
    super.add(place, message, args);
    this.#isProblem = false;
  }

  override note(place: string, message: Bilingual, args?: MessageArguments): void {
    this.bad.push({ file: place, why: formatMessage(message, args, this.#listLocale) });
    if (this.#isProblem) super.note(place, message, args);
  }
}
