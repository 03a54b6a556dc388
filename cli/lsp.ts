/** `nianbao lsp --stdio`: the language server, started by the command. */

import { readArguments } from './arguments';
import type { Command } from './commands/command';
import { LSP_OPTIONS } from './options';

/** Serves until the client says goodbye, which ends the process. */
export const lsp: Command = async (argv) => {
  readArguments(argv, LSP_OPTIONS);
  const { serveStdio } = await import('../server/node/stdio');
  serveStdio();
  return new Promise<number>(() => {});
};
