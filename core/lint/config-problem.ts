import type { Bilingual, MessageArguments } from '../rules/types';
import type { Position } from '../text/lines';
import { formatMessage } from './message';
import type { Locale } from './types';

/** Something wrong in a configuration file, at its place. */
export interface ConfigProblem {
  /** The configuration file's path as the host was asked for it. */
  readonly file: string;
  /** Absent where the file as a whole cannot be read. */
  readonly position?: Position;
  readonly message: Bilingual;
  readonly args?: MessageArguments;
  /** What the host threw where the file cannot be read; who knows the host says it better. */
  readonly cause?: unknown;
}

/** A configuration that does not hold. Files under it are not linted: they would be judged by the wrong rules. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  readonly problems: readonly ConfigProblem[];

  constructor(problems: readonly ConfigProblem[]) {
    super(problems.map((problem) => describeConfigProblem(problem, 'en')).join('\n'));
    this.problems = problems;
  }
}

/**
 * One line: `folder/nianbao.config.json:3:14: …`.
 * @param display what to print for the file's path; the path itself when left out.
 */
export function describeConfigProblem(
  { file, position, message, args }: ConfigProblem,
  locale: Locale,
  display = file,
): string {
  const place = position ? `${display}:${position.line}:${position.column}` : display;
  return `${place}: ${formatMessage(message, args, locale)}`;
}
