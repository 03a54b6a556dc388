/** What is used when a report is open: the language client and the commands. */
import { type ExtensionContext, Uri, workspace } from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from 'vscode-languageclient/browser';
import { connectTo } from '../session/session';

export { commandById } from '../commands';

/** The part of a browser's worker that is needed here; the types are those of Node. */
interface ServerWorker {
  terminate(): void;
}
declare const Worker: new (address: string) => ServerWorker;

/** Starts the server as a worker. */
export const open = connectTo((context, options) => {
  let worker: ServerWorker | undefined;
  const start = async () => {
    // A stopped server leaves its worker behind.
    worker?.terminate();
    worker = await startWorker(context);
    // Not the worker itself: the editor's own kind of worker is none to the library.
    const port = worker as unknown as ConstructorParameters<typeof BrowserMessageReader>[0];
    return { reader: new BrowserMessageReader(port), writer: new BrowserMessageWriter(port) };
  };
  context.subscriptions.push({ dispose: () => worker?.terminate() });
  return new LanguageClient('nianbao', 'Nianbao', start, options);
});

/** By its text: an editor on a remote machine lets no extension start a worker by address. */
async function startWorker({ extensionUri }: ExtensionContext): Promise<ServerWorker> {
  const bytes = await workspace.fs.readFile(Uri.joinPath(extensionUri, 'dist', 'web', 'server.js'));
  const address = URL.createObjectURL(new Blob([bytes], { type: 'text/javascript' }));
  return new Worker(address);
}
