/** Which command was meant; one guard around it. */
import { formatMessage } from '../core/lint/message';
import { nearest } from '../core/lint/nearest';
import type { Locale } from '../core/lint/types';
import type { Bilingual } from '../core/rules/types';
import { readArguments, UsageError } from './arguments';
import { COMMANDS, commandNamed } from './commands';
import { type Command, FAILED } from './commands/command';
import { helpText, MAIN_OPTIONS } from './help';
import type { Io } from './io';
import { localeFrom } from './locale';
import { version } from './package';

const UNKNOWN: Bilingual = {
  zh: '没有 {name} 这个命令；用法见 nianbao --help',
  en: 'there is no command {name}; see nianbao --help',
};
const LIKE: Bilingual = {
  zh: '没有 {name} 这个命令，是不是 {like}？',
  en: 'there is no command {name}, did you mean {like}?',
};
const SEE_HELP: Bilingual = { zh: '用法见 nianbao {command}--help', en: 'see nianbao {command}--help' };
const UNEXPECTED: Bilingual = { zh: '意外出错：{message}', en: 'unexpected error: {message}' };

/**
 * Runs the command line and resolves to the exit code. Never rejects: what goes wrong is one line on standard error.
 * @param argv the arguments after the program's name.
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const locale = askedLocale(argv) ?? localeFrom(io.env);
  const [name, ...rest] = argv;
  const command = commandNamed(name);
  try {
    return command ? await runCommand(command, rest, io, locale) : await runMain(argv, io, locale);
  } catch (error) {
    io.stderr.write(`nianbao: ${describe(error, command, locale)}\n`);
    return FAILED;
  }
}

async function runCommand(
  command: Command,
  argv: readonly string[],
  io: Io,
  environmentLocale: Locale,
): Promise<number> {
  if (asksHelp(argv)) {
    io.stdout.write(helpText(command, environmentLocale));
    return 0;
  }
  return command.run(readArguments(argv, command.options), { io, environmentLocale });
}

async function runMain(argv: readonly string[], io: Io, locale: Locale): Promise<number> {
  if (argv[0] === 'help') {
    io.stdout.write(helpText(commandNamed(argv[1]), locale));
    return 0;
  }
  const { operands, switches } = readArguments(argv, MAIN_OPTIONS);
  const [name] = operands;
  if (name !== undefined) throw unknownCommand(name);
  io.stdout.write(switches.has('version') ? `${version()}\n` : helpText(undefined, locale));
  return 0;
}

function unknownCommand(name: string): UsageError {
  const like = nearest(
    name,
    COMMANDS.map((command) => command.name),
  );
  return like ? new UsageError(LIKE, { name, like }) : new UsageError(UNKNOWN, { name });
}

function asksHelp(argv: readonly string[]): boolean {
  const end = argv.indexOf('--');
  return argv
    .slice(0, end < 0 ? undefined : end)
    .some((argument) => argument === '--help' || argument === '-h');
}

/** `--locale` before anything else is read, so that wrong usage is told in the right language too. */
function askedLocale(argv: readonly string[]): Locale | undefined {
  const at = argv.findIndex((argument) => argument === '--locale' || argument.startsWith('--locale='));
  const value = argv[at]?.slice('--locale='.length) || argv[at + 1];
  return at >= 0 && (value === 'zh' || value === 'en') ? value : undefined;
}

function describe(error: unknown, command: Command | undefined, locale: Locale): string {
  if (error instanceof UsageError) {
    const hint = formatMessage(SEE_HELP, { command: command ? `${command.name} ` : '' }, locale);
    const message = formatMessage(error.text, error.args, locale);
    return message.includes('--help') ? message : `${message} (${hint})`;
  }
  const message = error instanceof Error ? error.message : String(error);
  return formatMessage(UNEXPECTED, { message: message.replace(/\s*[\r\n]+\s*/g, ' ') }, locale);
}
