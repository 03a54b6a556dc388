/** The server as a process of its own: over the channel that its arguments name (--stdio, --node-ipc, --socket). */
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { startServer } from '../server';
import { nodeRuntime } from './runtime';
import { keepSmall, serveStdio } from './stdio';

if (process.argv.includes('--stdio')) serveStdio();
else {
  keepSmall();
  startServer(createConnection(ProposedFeatures.all), nodeRuntime);
}
