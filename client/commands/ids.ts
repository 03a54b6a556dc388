/** Every command of the extension, by the names that the manifest and the server know. */
import { COMMANDS } from '../../server/protocol/methods';

/** In the palette. */
export const PALETTE = [
  'nianbao.lintWorkspace',
  'nianbao.fixAll',
  'nianbao.fixWorkspace',
  'nianbao.newReport',
  'nianbao.rollUp',
  'nianbao.insertTable',
  'nianbao.convertDraft',
  COMMANDS.showRule,
  'nianbao.restartServer',
  'nianbao.showOutput',
] as const;

/** Called by what the server offers. */
export const INTERNAL = [COMMANDS.reopenWithEncoding, COMMANDS.showPlaces] as const;

export const COMMAND_IDS = [...PALETTE, ...INTERNAL] as const;

export type CommandId = (typeof COMMAND_IDS)[number];
