import type { Locale } from '../../core/lint/types';
import type { Arguments } from '../arguments';
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
export type Command = (argv: readonly string[], context: CommandContext) => Promise<number>;

/** The exit code for wrong usage, configuration and files, and for nothing to check. */
export const FAILED = 2;

/** The language of what the command itself says. */
export function localeOf(given: Arguments, environmentLocale: Locale): Locale {
  return (given.values.get('locale') as Locale | undefined) ?? environmentLocale;
}
