/** `nianbao lint --watch`: checks again what changed, until it is interrupted. */
import { IGNORE_FILE } from '../../core/host';
import { CONFIG_FILE } from '../../core/lint/config';
import { formatMessage } from '../../core/lint/message';
import type { Locale } from '../../core/lint/types';
import type { Bilingual } from '../../core/rules/types';
import type { Kept } from '../../host/node/cache';
import { rootsOf } from '../../host/node/roots';
import { FolderWatch } from '../../host/node/watch';
import { type Arguments, UsageError } from '../arguments';
import type { Extras } from '../commands/lint';
import type { Io } from '../io';
import { Memory, type Remembered, type Store } from './remembered';
import type { LintRequest } from './request';

const NOT_WITH: Bilingual = {
  zh: '{option} 不能和 --watch 一起用',
  en: '{option} does not go with --watch',
};
const CHANGED: Bilingual = { zh: '── {time} 有变化', en: '── {time} changed' };
const WAITING: Bilingual = { zh: '等待变化，按 Ctrl-C 结束', en: 'waiting for changes, Ctrl-C ends' };
const REFUSED = ['fix', 'fix-rule', 'dry-run', 'output-file', 'write-baseline', 'cache', 'stdin-filename'];

export interface WatchParts {
  readonly given: Arguments;
  readonly request: LintRequest;
  readonly io: Io;
  readonly locale: Locale;
  /** Checks everything once; resolves to the exit code. */
  readonly lint: (extras: Extras) => Promise<number>;
}

/**
 * Resolves to the exit code of the last look at the files, when it is interrupted.
 * @throws UsageError for what does not go with --watch.
 */
export async function watchAndLint({ given, request, io, locale, lint }: WatchParts): Promise<number> {
  const { switches, values, lists } = given;
  const wrong = REFUSED.find((name) => switches.has(name) || values.has(name) || lists.has(name));
  if (wrong !== undefined) throw new UsageError(NOT_WITH, { option: `--${wrong}` });
  if (request.paths.includes('-')) throw new UsageError(NOT_WITH, { option: '-' });
  const memory = new Memory(new KeptInMemory(), 'metadata');
  const say = (message: Bilingual, args = {}) => io.stderr.write(`${formatMessage(message, args, locale)}\n`);
  const changes = new Changes();
  const watcher = new FolderWatch(rootsOf(request.paths, io.cwd), [CONFIG_FILE, IGNORE_FILE], changes.tell);
  void io.interrupted?.().then(changes.end);
  let code = await lint({ memory });
  say(WAITING);
  while (!io.stdout.closed && (await changes.next())) {
    say(CHANGED, { time: new Date().toTimeString().slice(0, 8) });
    if (watcher.refresh()) changes.tell();
    code = await lint({ memory, onlyFresh: true });
    say(WAITING);
  }
  watcher.close();
  return code;
}

/** Changes that were told and not yet looked at. */
class Changes {
  #isDue = false;
  #hasEnded = false;
  #wake: (() => void) | undefined;

  readonly tell = (): void => {
    this.#isDue = true;
    this.#wake?.();
  };

  readonly end = (): void => {
    this.#hasEnded = true;
    this.#wake?.();
  };

  /** Resolves when there are changes; to false when it is over. */
  async next(): Promise<boolean> {
    if (!this.#isDue && !this.#hasEnded)
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    this.#isDue = false;
    return !this.#hasEnded;
  }
}

/** A cache in memory. */
class KeptInMemory implements Store {
  readonly #kept = new Map<string, Kept<Remembered>>();

  get(file: string): Kept<Remembered> | undefined {
    return this.#kept.get(file);
  }

  set(file: string, kept: Kept<Remembered>): void {
    this.#kept.set(file, kept);
  }

  save(): void {}
}
