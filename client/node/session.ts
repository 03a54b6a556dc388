/** What is loaded when a report is open: the language client and the commands. */
import { type ExtensionContext, Uri } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { connectTo } from '../session/session';

export { commandById } from '../commands';

/** Starts the server as a process of its own. */
export const open = connectTo((context, options) => {
  const server = { module: serverFile(context), transport: TransportKind.ipc };
  return new LanguageClient('nianbao', 'Nianbao', { run: server, debug: server }, options);
});

function serverFile({ extensionUri }: ExtensionContext): string {
  return Uri.joinPath(extensionUri, 'dist', 'server', 'server.mjs').fsPath;
}
