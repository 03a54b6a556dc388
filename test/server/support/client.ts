/** A client of the language server: a real process over stdio, with everything awaited and nothing slept. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import {
  type ClientCapabilities,
  createProtocolConnection,
  type Diagnostic,
  type DocumentDiagnosticReport,
  type InitializeResult,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
  type TextDocumentContentChangeEvent,
} from 'vscode-languageserver-protocol/node';

export interface ClientOptions {
  readonly capabilities?: ClientCapabilities;
  /** The settings under `nianbao`; changed by `client.configure`. */
  readonly settings?: object;
  /** Addresses of the workspace's folders. */
  readonly folders?: readonly string[];
  readonly initializationOptions?: object;
  readonly locale?: string;
  /** Program and arguments; the built server over stdio when left out. */
  readonly command?: readonly string[];
}

export const SERVER = [process.execPath, join('dist', 'server', 'server.mjs'), '--stdio'];

/** What VS Code can do, as far as the server asks. */
export const VSCODE: ClientCapabilities = {
  workspace: {
    configuration: true,
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: true },
    workspaceFolders: true,
    workspaceEdit: { documentChanges: true },
    diagnostics: { refreshSupport: true },
    inlayHint: { refreshSupport: true },
    codeLens: { refreshSupport: true },
    semanticTokens: { refreshSupport: true },
  },
  textDocument: {
    diagnostic: { dynamicRegistration: true, relatedDocumentSupport: false },
    publishDiagnostics: { relatedInformation: true, codeDescriptionSupport: true, dataSupport: true },
    codeAction: {
      disabledSupport: true,
      isPreferredSupport: true,
      dataSupport: true,
      resolveSupport: { properties: ['edit'] },
      codeActionLiteralSupport: { codeActionKind: { valueSet: ['', 'quickfix', 'refactor', 'source'] } },
    },
    completion: {
      completionItem: { snippetSupport: true, documentationFormat: ['markdown'] },
    },
    hover: { contentFormat: ['markdown'] },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    definition: { linkSupport: true },
  },
  window: { workDoneProgress: true },
};

/** The same without pull: diagnostics are pushed. */
export const PUSHED: ClientCapabilities = {
  ...VSCODE,
  textDocument: { ...VSCODE.textDocument, diagnostic: undefined },
};

export class LspClient {
  readonly connection: ProtocolConnection;
  readonly result: InitializeResult;
  /** What the server logged, one text per message. */
  readonly log: string[];
  readonly #process: ChildProcess;
  readonly #state: State;
  readonly #versions = new Map<string, number>();

  private constructor(
    process: ChildProcess,
    connection: ProtocolConnection,
    state: State,
    result: InitializeResult,
  ) {
    this.#process = process;
    this.connection = connection;
    this.#state = state;
    this.log = state.log;
    this.result = result;
  }

  /** Starts a server and shakes hands with it. */
  static async start(options: ClientOptions = {}): Promise<LspClient> {
    const [program = '', ...args] = options.command ?? SERVER;
    const child = spawn(program, args, { stdio: ['pipe', 'pipe', 'inherit'] });
    if (!child.stdout || !child.stdin) throw new Error('the server has no pipes');
    const connection = createProtocolConnection(
      new StreamMessageReader(child.stdout),
      new StreamMessageWriter(child.stdin),
    );
    const state = new State(options.settings ?? {});
    state.listen(connection);
    connection.listen();
    const folders = options.folders ?? [];
    const result = await connection.sendRequest<InitializeResult>('initialize', {
      processId: process.pid,
      rootUri: null,
      locale: options.locale ?? 'zh-CN',
      capabilities: options.capabilities ?? VSCODE,
      workspaceFolders: folders.map((uri) => ({ uri, name: uri.slice(uri.lastIndexOf('/') + 1) })),
      initializationOptions: options.initializationOptions ?? { commands: true },
    });
    await connection.sendNotification('initialized', {});
    return new LspClient(child, connection, state, result);
  }

  get pid(): number {
    return this.#process.pid ?? 0;
  }

  request<R>(method: string, params: object): Promise<R> {
    return this.connection.sendRequest<R>(method, params);
  }

  notify(method: string, params: object): Promise<void> {
    return this.connection.sendNotification(method, params);
  }

  /** Opens a text as a report; gives back its address. */
  async open(text: string, uri = 'untitled:Untitled-1', languageId = 'nianbao'): Promise<string> {
    this.#versions.set(uri, 1);
    await this.notify('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } });
    return uri;
  }

  async change(uri: string, ...contentChanges: TextDocumentContentChangeEvent[]): Promise<number> {
    const version = (this.#versions.get(uri) ?? 0) + 1;
    this.#versions.set(uri, version);
    await this.notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges });
    return version;
  }

  /** Replaces the whole text. */
  replace(uri: string, text: string): Promise<number> {
    return this.change(uri, { text });
  }

  save(uri: string): Promise<void> {
    return this.notify('textDocument/didSave', { textDocument: { uri } });
  }

  close(uri: string): Promise<void> {
    return this.notify('textDocument/didClose', { textDocument: { uri } });
  }

  /** The diagnostics of a document, asked for. */
  async pull(uri: string): Promise<Diagnostic[]> {
    const report = await this.request<DocumentDiagnosticReport>('textDocument/diagnostic', {
      textDocument: { uri },
      identifier: 'nianbao',
    });
    if (report.kind !== 'full') throw new Error('unchanged, though no result was known');
    return report.items;
  }

  /** The next diagnostics pushed for a document, or those of a version. */
  pushed(uri: string, version?: number): Promise<PublishDiagnosticsParams> {
    return this.#state.pushed(uri, version);
  }

  /** Changes settings and tells the server. */
  configure(settings: object): Promise<void> {
    this.#state.settings = settings;
    return this.notify('workspace/didChangeConfiguration', { settings: null });
  }

  /** Tells of files that changed on disk. @param type 1 created, 2 changed, 3 deleted. */
  filesChanged(type: 1 | 2 | 3, ...uris: string[]): Promise<void> {
    return this.notify('workspace/didChangeWatchedFiles', { changes: uris.map((uri) => ({ uri, type })) });
  }

  /** Answers a request of the server's own. */
  answer<P>(method: string, handler: (params: P) => unknown): void {
    this.connection.onRequest(method, handler);
  }

  /** Resolves the next time that the server sends a request or notification of this name. */
  sent(method: string): Promise<unknown> {
    return this.#state.sent(method);
  }

  /** Says goodbye and waits for the end. @returns the exit code. */
  async stop(): Promise<number> {
    const ended = once(this.#process, 'exit');
    await this.connection.sendRequest('shutdown');
    await this.connection.sendNotification('exit');
    const [code] = await ended;
    this.connection.dispose();
    return code;
  }
}

/** What the server sent. */
class State {
  readonly log: string[] = [];
  readonly #waiting = new Map<string, ((params: unknown) => void)[]>();
  readonly #published: PublishDiagnosticsParams[] = [];
  readonly #readers: (() => void)[] = [];

  constructor(public settings: object) {}

  listen(connection: ProtocolConnection): void {
    connection.onNotification('window/logMessage', ({ message }: { message: string }) => {
      this.log.push(message);
    });
    connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
      this.#published.push(params);
      for (const reader of this.#readers.splice(0)) reader();
    });
    const any = connection as unknown as {
      onNotification(handler: (method: string, params: unknown) => void): void;
    };
    any.onNotification((method, params) => this.#tell(method, params));
    connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) =>
      items.map(() => this.settings),
    );
    for (const method of [
      'client/registerCapability',
      'workspace/diagnostic/refresh',
      'workspace/inlayHint/refresh',
      'workspace/codeLens/refresh',
      'workspace/semanticTokens/refresh',
      'window/workDoneProgress/create',
    ])
      connection.onRequest(method, (params: unknown) => {
        this.#tell(method, params);
        return null;
      });
  }

  async pushed(uri: string, version: number | undefined): Promise<PublishDiagnosticsParams> {
    for (;;) {
      const at = this.#published.findIndex(
        (one) => one.uri === uri && (version === undefined || one.version === version),
      );
      const found = this.#published[at];
      if (found) {
        this.#published.splice(0, at + 1);
        return found;
      }
      await new Promise<void>((resolve) => this.#readers.push(resolve));
    }
  }

  sent(method: string): Promise<unknown> {
    return new Promise((resolve) => {
      const waiting = this.#waiting.get(method) ?? [];
      this.#waiting.set(method, [...waiting, resolve]);
    });
  }

  #tell(method: string, params: unknown): void {
    const waiting = this.#waiting.get(method) ?? [];
    this.#waiting.delete(method);
    for (const resolve of waiting) resolve(params);
  }
}
