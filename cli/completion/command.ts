/** `nianbao completion`: prints what makes a shell complete this command. */
import { SEVERITIES } from '../../core/lint/severities';
import { rules } from '../../core/rules';
import type { Bilingual } from '../../core/rules/types';
import { UsageError } from '../arguments';
import { localeOf, type Run } from '../commands/command';
import { bash } from './bash';
import { fish } from './fish';
import { powershell } from './powershell';
import { SHELLS, type Shell } from './shells';
import { type CommandSpec, commandSpecs } from './spec';
import { zsh } from './zsh';

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

export const completion: Run = async (given, { io, environmentLocale }) => {
  const shell = SHELLS.find((one) => one === given.operands[0]);
  if (shell === undefined || given.operands.length > 1)
    throw new UsageError(WHICH, { shells: SHELLS.join(', ') });
  const lists = { rules: rules.map(({ meta }) => meta.id), severities: [...SEVERITIES, 'off'] };
  io.stdout.write(SCRIPTS[shell](commandSpecs(localeOf(given, environmentLocale), lists)));
  return 0;
};
