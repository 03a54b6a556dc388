import { formatMessage } from '../core/lint/message';
import type { Locale } from '../core/lint/types';
import type { Bilingual } from '../core/rules/types';
import type { Io } from './io';

/** Runs shorter than this show no progress, in milliseconds. */
const PATIENCE = 500;
const WIDTH = 24;
const CHECKING: Bilingual = {
  zh: '正在检查 [{bar}] {done}/{total}',
  en: 'checking [{bar}] {done}/{total}',
};

/** A bar on standard error while there is much to do; only on a terminal. */
export class Progress {
  readonly #stream: NodeJS.WritableStream | undefined;
  readonly #locale: Locale;
  readonly #now: () => number;
  readonly #start: number;
  /** Moves the cursor; loaded when the first bar is due. */
  #readline: typeof import('node:readline') | undefined;
  #shown = false;

  /** @param now the time in milliseconds. */
  constructor({ stderr }: Pick<Io, 'stderr'>, locale: Locale, now = () => performance.now()) {
    this.#stream = stderr.isTTY ? stderr.stream : undefined;
    this.#locale = locale;
    this.#now = now;
    this.#start = now();
  }

  async update(done: number, total: number): Promise<void> {
    if (!this.#stream || this.#now() - this.#start < PATIENCE) return;
    this.#readline ??= await import('node:readline');
    const bar = '#'.repeat(Math.floor((done / total) * WIDTH)).padEnd(WIDTH, '.');
    const text = formatMessage(CHECKING, { bar, done, total }, this.#locale);
    this.#readline.cursorTo(this.#stream, 0);
    this.#stream.write(text);
    this.#shown = true;
  }

  /** Takes the bar away, before anything else is printed. */
  clear(): void {
    if (!this.#stream || !this.#shown) return;
    this.#readline?.cursorTo(this.#stream, 0);
    this.#readline?.clearLine(this.#stream, 0);
    this.#shown = false;
  }
}
