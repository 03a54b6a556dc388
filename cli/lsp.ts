/** `nianbao lsp --stdio`: the language server, started by the command. */
import { serveStdio } from '../server/node/stdio';
import type { Run } from './commands/command';

/** Serves until the client says goodbye, which ends the process. */
export const lsp: Run = async () => {
  serveStdio();
  return new Promise<number>(() => {});
};
