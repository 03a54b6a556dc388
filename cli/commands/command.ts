import type { Locale } from '../../core/lint/types';
import type { Bilingual } from '../../core/rules/types';
import type { Arguments, Option } from '../arguments';
import type { Io } from '../io';

/** What a command is called with. */
export interface CommandContext {
  readonly io: Io;
  /** The language of the environment; `--locale` goes before it. */
  readonly environmentLocale: Locale;
}

/**
 * Runs a command with its own arguments; resolves to the exit code.
 * @throws UsageError
 */
export type Run = (given: Arguments, context: CommandContext) => Promise<number>;

/** A command as users see it: its help, its completion and the reading of its arguments come from here. */
export interface Command {
  readonly name: string;
  /** What stands behind its name in the list of commands: [path…]. */
  readonly takes?: Bilingual;
  /** What it does, in the list of commands. */
  readonly summary: Bilingual;
  readonly usage: string;
  readonly about: Bilingual;
  readonly options: readonly Option[];
  /** What its help ends with. */
  readonly more?: Bilingual;
  /** What the shells offer where no option is typed; files where it is left out. */
  readonly operands?: 'rule' | readonly string[];
  /** Loads the command's code. */
  readonly run: Run;
}

/** The exit code for wrong usage, configuration and files, and for nothing to check. */
export const FAILED = 2;

/** The exit codes of commands that print findings. */
export const EXIT_CODES: Bilingual = {
  zh: `退出码：
  0  没有错误级的发现
  1  有错误级的发现，或警告多于 --max-warnings
  2  用法、配置或读文件出错，或没有可检查的年报（优先于 1）`,
  en: `Exit codes:
  0  no finding of level error
  1  a finding of level error, or more warnings than --max-warnings
  2  wrong usage, configuration or unreadable file, or nothing to check (wins over 1)`,
};

/** The language of what the command itself says. */
export function localeOf(given: Arguments, environmentLocale: Locale): Locale {
  return (given.values.get('locale') as Locale | undefined) ?? environmentLocale;
}
