import type { ServerCapabilities } from 'vscode-languageserver';
import type { ClientFlags } from '../client-flags';
import type { ServerContext } from '../context';

/** One thing that the server can do: its file, and its line in `index.ts`. */
export interface Feature {
  /** What the client is told that the server can do. */
  readonly capabilities: (flags: ClientFlags) => Partial<ServerCapabilities>;
  /** Registers the handlers. */
  readonly register: (server: ServerContext) => void;
}
