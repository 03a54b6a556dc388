/** The language server: what it can do, and how its parts hold together. Node and the browser each start it. */
import {
  type Connection,
  DidChangeConfigurationNotification,
  ErrorCodes,
  type InitializeError,
  type InitializeParams,
  type InitializeResult,
  ResponseError,
  type ServerCapabilities,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { formatMessage } from '../core/lint/message';
import type { Locale } from '../core/lint/types';
import { WorkspaceArchive } from './archive';
import { Catalog } from './catalog';
import { flagsOf } from './client-flags';
import type { ServerContext } from './context';
import { Diagnostics } from './diagnostics/diagnostic';
import { registerPull } from './diagnostics/pull';
import { registerPush } from './diagnostics/push';
import { Documents } from './documents';
import { features } from './features/index';
import { WorkspaceFiles } from './file-list';
import { attempt, guard } from './guard';
import { Linter } from './linter';
import type { InitializationOptions } from './protocol/methods';
import type { Runtime } from './runtime';
import { Settings } from './settings';
import { Signal } from './signal';
import { Survey } from './survey';
import { warmUp } from './warm-up';
import { watchFiles } from './watched-files';
import { Workspace } from './workspace';

/** Put in by the build. */
declare const NIANBAO_VERSION: string | undefined;

/** Serves one client until it says goodbye. */
export function startServer(connection: Connection, runtime: Runtime): void {
  let server: ServerContext | undefined;
  connection.onInitialize((params) => {
    if (server) return new ResponseError<InitializeError>(ErrorCodes.InvalidRequest, 'greeted already');
    server = contextOf(connection, params, runtime);
    server.documents.listen(connection);
    for (const feature of features) feature.register(server);
    if (server.flags.pullDiagnostics) registerPull(server);
    else registerPush(server);
    warmUp(server);
    return initializeResult(server);
  });
  connection.onInitialized(() => {
    if (server) followChanges(server);
  });
  connection.listen();
}

/** What is made of the context itself. */
type Late = 'survey' | 'catalog' | 'archive';

function contextOf(connection: Connection, params: InitializeParams, runtime: Runtime): ServerContext {
  const log = (line: string) => connection.console.error(line);
  const flags = flagsOf(params.capabilities);
  const client = (params.initializationOptions ?? {}) as InitializationOptions;
  const clientLocale: Locale = /^zh/i.test(params.locale ?? 'zh') ? 'zh' : 'en';
  const workspace = new Workspace(connection, params, runtime);
  const settings = new Settings(connection, flags, workspace, clientLocale, log);
  const workspaceFiles = new WorkspaceFiles(workspace, settings, flags);
  const documents = new Documents(log);
  const stale = new Signal<void>();
  const documentsClosed = new Signal<void>();
  const pageOf = (rule: string) => client.rulePage?.replace('{rule}', rule) ?? runtime.rulePageUri(rule);
  const linter: Linter = new Linter(settings, workspace, () => (context as ServerContext).archive, log);
  const context: Omit<ServerContext, Late> & { -readonly [K in Late]?: ServerContext[K] } = {
    ...{ connection, runtime, flags, client, documents, settings, workspace, workspaceFiles, linter, log },
    ...{ stale, documentsClosed, files: new Signal<readonly string[]>() },
    diagnostics: new Diagnostics(pageOf, (file) => (context as ServerContext).archive.uriOf(file)),
    pageOf,
    get locale() {
      return settings.locale;
    },
    say: (text, args) => formatMessage(text, args, settings.locale),
    forReport: (name, empty, handler) =>
      guard(log, name, empty, (params, token) => {
        const document = documents.get(params.textDocument.uri);
        return document?.isReport ? handler(document, params, token) : empty;
      }),
    invalidate: () => {
      linter.invalidate();
      workspaceFiles.forget();
      void attempt(log, 'language', () => settings.learnLocale()).then(() => stale.tell());
    },
  };
  context.archive = new WorkspaceArchive(context as ServerContext);
  context.catalog = new Catalog(context as ServerContext);
  context.survey = new Survey(context as ServerContext);
  // After the survey has heard of it.
  documents.on({
    closed: ({ uri }) => {
      settings.forget(uri);
      documentsClosed.tell();
    },
  });
  return context as ServerContext;
}

function initializeResult({ flags }: ServerContext): InitializeResult {
  const capabilities: ServerCapabilities = {
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
    ...(flags.pullDiagnostics && {
      diagnosticProvider: {
        identifier: 'nianbao',
        interFileDependencies: true,
        workspaceDiagnostics: true,
      },
    }),
  };
  for (const feature of features) Object.assign(capabilities, feature.capabilities(flags));
  const version = typeof NIANBAO_VERSION === 'string' ? NIANBAO_VERSION : '0.0.0';
  return { capabilities, serverInfo: { name: 'nianbao', version } };
}

/** What may change beside the texts: settings, folders, files. */
function followChanges(server: ServerContext): void {
  const { connection, flags, workspace, settings, log } = server;
  void attempt(log, 'language', () => settings.learnLocale());
  if (flags.settingsChanges)
    void connection.client.register(DidChangeConfigurationNotification.type, { section: 'nianbao' });
  connection.onDidChangeConfiguration(() => server.invalidate());
  workspace.follow(connection, flags, () => server.invalidate());
  watchFiles(server);
}
