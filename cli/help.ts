/** The help of the program and of each command, written from their descriptions. */
import type { Locale } from '../core/lint/types';
import type { Bilingual } from '../core/rules/types';
import type { Option } from './arguments';
import { COMMANDS } from './commands';
import type { Command } from './commands/command';
import { COMMON } from './options';

/** The options of the program without a command. */
export const MAIN_OPTIONS: readonly Option[] = [
  ...COMMON,
  { name: 'version', short: 'v', help: { zh: '显示版本', en: 'show the version' } },
];

const MAIN_USAGE = 'nianbao <command> [...]';
const MAIN_ABOUT: Bilingual = {
  zh: `检查政府信息公开工作年度报告：结构、表格、勾稽关系。全部在本机进行，不联网。

命令：`,
  en: `Checks 政府信息公开工作年度报告, the annual reports of Chinese government bodies: structure, tables, identities.
All of it on this machine, without a network.

Commands:`,
};
const USAGE: Bilingual = { zh: '用法：', en: 'Usage: ' };
const OPTIONS: Bilingual = { zh: '选项：', en: 'Options:' };

/** @param command left out for the program's own help. */
export function helpText(command: Command | undefined, locale: Locale): string {
  const { usage, about, options, more }: Pick<Command, 'usage' | 'about' | 'options' | 'more'> = command ?? {
    usage: MAIN_USAGE,
    about: mainAbout(),
    options: MAIN_OPTIONS,
  };
  const parts = [
    `${USAGE[locale]}${usage}`,
    about[locale],
    `${OPTIONS[locale]}\n${optionLines(options, locale)}`,
  ];
  if (more) parts.push(more[locale]);
  return `${parts.join('\n\n')}\n`;
}

function mainAbout(): Bilingual {
  const about = (locale: Locale) =>
    [MAIN_ABOUT[locale], ...COMMANDS.map((command) => commandLine(command, locale))].join('\n');
  return { zh: about('zh'), en: about('en') };
}

/** Columns of a terminal that a command and what it takes have in the list. */
const COMMAND_WIDTH = 18;
/** Characters that are two columns wide. */
const WIDE = /[\u2e80-\uffff]/g;

function commandLine({ name, takes, summary }: Command, locale: Locale): string {
  const head = takes ? `${name} ${takes[locale]}` : name;
  const width = head.length + (head.match(WIDE)?.length ?? 0);
  return `  ${head}${' '.repeat(Math.max(1, COMMAND_WIDTH - width))}${summary[locale]}`;
}

function optionLines(options: readonly Option[], locale: Locale): string {
  const heads = options.map(
    ({ name, short, value }) => `${short ? `-${short}, ` : '    '}--${name}${value ? ` ${value}` : ''}`,
  );
  const width = Math.max(...heads.map((head) => head.length));
  return options
    .map(({ help, choices, value }, at) => {
      const among = choices && value !== choices.join('|') ? ` (${choices.join(', ')})` : '';
      return `  ${(heads[at] ?? '').padEnd(width)}  ${help[locale]}${among}`;
    })
    .join('\n');
}
