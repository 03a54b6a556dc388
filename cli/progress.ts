import { formatMessage } from '../core/lint/message';
import type { Locale } from '../core/lint/types';
import type { Bilingual } from '../core/rules/types';
import type { Io } from './io';

/** Runs shorter than this show no progress, in milliseconds. */
const PATIENCE = 500;
const WIDTH = 24;
const MINUTE = 60;
const HOUR = 60 * MINUTE;

/** What is going on: reports are first indexed where they are held against each other. */
export type Phase = 'checking' | 'indexing';

const PHASES: Readonly<Record<Phase, Bilingual>> = {
  checking: { zh: '正在检查', en: 'checking' },
  indexing: { zh: '正在编索引', en: 'indexing' },
};
const BAR: Bilingual = {
  zh: '{phase} [{bar}] {done}/{total}，每秒 {rate} 个，还要 {left}',
  en: '{phase} [{bar}] {done}/{total}, {rate} files/s, {left} left',
};
const SECONDS: Bilingual = { zh: '{seconds} 秒', en: '{seconds} s' };
const MINUTES: Bilingual = { zh: '{minutes} 分 {seconds} 秒', en: '{minutes} min {seconds} s' };
const HOURS: Bilingual = { zh: '{hours} 小时 {minutes} 分', en: '{hours} h {minutes} min' };

/** A bar on standard error while there is much to do; only on a terminal. */
export class Progress {
  readonly #stream: (NodeJS.WritableStream & { readonly columns?: number }) | undefined;
  readonly #locale: Locale;
  readonly #now: () => number;
  readonly #start: number;
  #phase: Phase | undefined;
  #phaseStart: number;
  /** Moves the cursor; loaded when the first bar is due. */
  #readline: typeof import('node:readline') | undefined;
  #shown = false;

  /** @param now the time in milliseconds. */
  constructor({ stderr }: Pick<Io, 'stderr'>, locale: Locale, now = () => performance.now()) {
    this.#stream = stderr.isTTY ? stderr.stream : undefined;
    this.#locale = locale;
    this.#now = now;
    this.#start = now();
    this.#phaseStart = this.#start;
  }

  /** @param done how many of all the files of this phase. */
  async update(done: number, total: number, phase: Phase = 'checking'): Promise<void> {
    if (!this.#stream) return;
    if (phase !== this.#phase) this.#phaseStart = this.#phase === undefined ? this.#start : this.#now();
    this.#phase = phase;
    if (this.#now() - this.#start < PATIENCE) return;
    this.#readline ??= await import('node:readline');
    this.#readline.cursorTo(this.#stream, 0);
    this.#stream.write(this.#line(done, total, phase));
    this.#readline.clearLine(this.#stream, 1);
    this.#shown = true;
  }

  /** Takes the bar away, before anything else is printed. */
  clear(): void {
    if (!this.#stream || !this.#shown) return;
    this.#readline?.cursorTo(this.#stream, 0);
    this.#readline?.clearLine(this.#stream, 0);
    this.#shown = false;
  }

  /** The bar; without its tail where the terminal is too narrow for a line. */
  #line(done: number, total: number, phase: Phase): string {
    const seconds = Math.max(this.#now() - this.#phaseStart, 1) / 1000;
    const rate = done / seconds;
    const text = formatMessage(
      BAR,
      {
        phase: PHASES[phase][this.#locale],
        bar: '#'.repeat(Math.floor((done / total) * WIDTH)).padEnd(WIDTH, '.'),
        done,
        total,
        rate: rate < 10 ? rate.toFixed(1) : Math.round(rate),
        left: rate > 0 ? this.#duration((total - done) / rate) : '?',
      },
      this.#locale,
    );
    // Chinese letters are two columns wide: half of them always fit.
    const columns = this.#stream?.columns ?? Number.POSITIVE_INFINITY;
    return text.length * (this.#locale === 'zh' ? 1.4 : 1) < columns ? text : text.replace(/[,，].*/, '');
  }

  #duration(left: number): string {
    const whole = Math.ceil(left);
    const parts = {
      hours: Math.floor(whole / HOUR),
      minutes: Math.floor((whole % HOUR) / MINUTE),
      seconds: whole % MINUTE,
    };
    const form = whole >= HOUR ? HOURS : whole >= MINUTE ? MINUTES : SECONDS;
    return formatMessage(form, parts, this.#locale);
  }
}
