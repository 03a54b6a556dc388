/** `nianbao completion`: prints what makes a shell complete this command. */
import { SEVERITIES } from '../../core/lint/severities';
import { rules } from '../../core/rules';
import type { Bilingual } from '../../core/rules/types';
import { readArguments, UsageError } from '../arguments';
import { bash } from '../completion/bash';
import { fish } from '../completion/fish';
import { powershell } from '../completion/powershell';
import { type CommandSpec, commandSpecs, SHELLS, type Shell } from '../completion/spec';
import { zsh } from '../completion/zsh';
import { COMPLETION_OPTIONS } from '../options';
import { type Command, localeOf } from './command';

const WHICH: Bilingual = {
  zh: 'completion 后面要写 {shells} 之一',
  en: 'completion takes one of {shells}',
};

const SCRIPTS: Readonly<Record<Shell, (commands: readonly CommandSpec[]) => string>> = {
  bash,
  zsh,
  fish,
  powershell,
};

export const completion: Command = async (argv, { io, environmentLocale }) => {
  const given = readArguments(argv, COMPLETION_OPTIONS);
  const shell = SHELLS.find((one) => one === given.operands[0]);
  if (shell === undefined || given.operands.length > 1)
    throw new UsageError(WHICH, { shells: SHELLS.join(', ') });
  const lists = { rules: rules.map(({ meta }) => meta.id), severities: [...SEVERITIES, 'off'] };
  io.stdout.write(SCRIPTS[shell](commandSpecs(localeOf(given, environmentLocale), lists)));
  return 0;
};
