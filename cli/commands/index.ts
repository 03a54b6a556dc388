/** Every command, in the order of the help. To add one: its file and its line here. No command's code is loaded by it. */
import type { Command } from './command';
import { completion } from './completion';
import { extract } from './extract';
import { lint } from './lint';
import { lsp } from './lsp';
import { merge } from './merge';
import { newCommand } from './new';
import { report } from './report';
import { rollup } from './rollup';
import { rules } from './rules';

export const COMMANDS: readonly Command[] = [
  lint,
  extract,
  newCommand,
  merge,
  rollup,
  report,
  rules,
  completion,
  lsp,
];

/** The command of a name. */
export function commandNamed(name: string | undefined): Command | undefined {
  return COMMANDS.find((command) => command.name === name);
}
