/** The server over standard input and output, inside a process that was started for something else. */
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { startServer } from '../server';
import { nodeRuntime } from './runtime';

/** Serves until the client says goodbye; the connection then ends the process. */
export function serveStdio(): void {
  startServer(createConnection(ProposedFeatures.all, process.stdin, process.stdout), nodeRuntime);
}
