import type { CommandSpec, OptionSpec } from './spec';

/** For ~/.config/fish/completions/nianbao.fish. */
export function fish(commands: readonly CommandSpec[]): string {
  const names = commands.map(({ name }) => name).join(' ');
  const lines = commands.flatMap((command) => [
    `complete -c nianbao -n 'not __fish_seen_subcommand_from ${names}' -f -a ${command.name} -d ${quoted(command.help)}`,
    ...command.options.map((option) => `complete -c nianbao ${within(command)} ${optionWords(option)}`),
    ...operandLines(command),
  ]);
  return `# nianbao completion fish\n${lines.join('\n')}\n`;
}

function within({ name }: CommandSpec): string {
  return `-n '__fish_seen_subcommand_from ${name}'`;
}

function optionWords({ name, short, help, values, settings }: OptionSpec): string {
  const words = [`-l ${name}`, ...(short ? [`-s ${short}`] : []), `-d ${quoted(help)}`];
  if (values === 'file') words.push('-r -F');
  else if (values === 'any') words.push('-x');
  else if (values) words.push(`-x -a ${quoted((settings ? pairs(values, settings) : values).join(' '))}`);
  return words.join(' ');
}

function pairs(ids: readonly string[], settings: readonly string[]): string[] {
  return ids.flatMap((id) => settings.map((setting) => `${id}=${setting}`));
}

function operandLines(command: CommandSpec): string[] {
  if (typeof command.operands === 'string') return [];
  return [`complete -c nianbao ${within(command)} -f -a ${quoted(command.operands.join(' '))}`];
}

function quoted(text: string): string {
  return `'${text.replace(/['\\]/g, '\\$&')}'`;
}
