/** One window's server: started when it is needed, started again on demand; what commands ask of it. */
import type { CancellationToken, ExtensionContext, LogOutputChannel } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { STATUS, type StatusParams } from '../../server/protocol/methods';
import { registerComposedDocuments } from '../composed-documents';
import { answerFileRequests } from './file-requests';
import { clientOptions } from './options';
import { StatusItem } from './status';

/** Makes the client of a server that runs where the extension runs. */
type Connect = (context: ExtensionContext, options: LanguageClientOptions) => BaseLanguageClient;

/** What the late part of the extension gives to the early one. */
export function connectTo(
  connect: Connect,
): (context: ExtensionContext, output: LogOutputChannel) => Session {
  return (context, output) => new Session(context, output, connect);
}

export class Session {
  readonly context: ExtensionContext;
  readonly output: LogOutputChannel;
  readonly status: StatusItem;
  readonly #connect: Connect;
  #client: Promise<BaseLanguageClient> | undefined;

  constructor(context: ExtensionContext, output: LogOutputChannel, connect: Connect) {
    this.context = context;
    this.output = output;
    this.#connect = connect;
    this.status = new StatusItem();
    context.subscriptions.push(this.status, registerComposedDocuments());
  }

  /** The running client. Where the start fails, the next question tries again. */
  client(): Promise<BaseLanguageClient> {
    if (!this.#client) {
      const client = this.#start();
      client.catch(() => {
        if (this.#client === client) this.#client = undefined;
      });
      this.#client = client;
    }
    return this.#client;
  }

  /** Asks the server; the methods and their shapes are those of `server/protocol/methods.ts`. */
  async request<R>(method: string, params: object, token?: CancellationToken): Promise<R> {
    const client = await this.client();
    // A token that is not there would be sent as a second parameter.
    return token ? client.sendRequest<R>(method, params, token) : client.sendRequest<R>(method, params);
  }

  async restart(): Promise<void> {
    this.status.clear();
    if (!this.#client) {
      await this.client();
      return;
    }
    const client = await this.#client;
    await client.stop();
    await client.start();
  }

  async stop(): Promise<void> {
    const client = this.#client;
    this.#client = undefined;
    await (await client)?.dispose();
  }

  async #start(): Promise<BaseLanguageClient> {
    const client = this.#connect(this.context, clientOptions(this.output));
    answerFileRequests(client);
    client.onNotification(STATUS, (params: StatusParams) => this.status.tell(params));
    await client.start();
    return client;
  }
}
