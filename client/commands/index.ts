/** Every command by its name. */
import type { Command } from './command';
import { convertDraft } from './convert-draft';
import { fixAll } from './fix-all';
import { fixWorkspace } from './fix-workspace';
import type { CommandId } from './ids';
import { insertTable } from './insert-table';
import { lintWorkspace } from './lint-workspace';
import { newReport } from './new-report';
import { reopenWithEncoding } from './reopen-with-encoding';
import { restartServer } from './restart-server';
import { rollUp } from './roll-up';
import { showOutput } from './show-output';
import { showPlaces } from './show-places';
import { showRule } from './show-rule';

export const commandById: Readonly<Record<CommandId, Command>> = {
  'nianbao.lintWorkspace': lintWorkspace,
  'nianbao.fixAll': fixAll,
  'nianbao.fixWorkspace': fixWorkspace,
  'nianbao.newReport': newReport,
  'nianbao.rollUp': rollUp,
  'nianbao.insertTable': insertTable,
  'nianbao.convertDraft': convertDraft,
  'nianbao.showRule': showRule,
  'nianbao.restartServer': restartServer,
  'nianbao.showOutput': showOutput,
  'nianbao.reopenWithEncoding': reopenWithEncoding,
  'nianbao.showPlaces': showPlaces,
};
