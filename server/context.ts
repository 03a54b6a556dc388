/** What features and diagnostics share. */
import type { CancellationToken, Connection } from 'vscode-languageserver';
import type { Locale } from '../core/lint/types';
import type { Bilingual, MessageArguments } from '../core/rules/types';
import type { WorkspaceArchive } from './archive';
import type { Catalog } from './catalog';
import type { ClientFlags } from './client-flags';
import type { Diagnostics } from './diagnostics/diagnostic';
import type { Documents, OpenDocument } from './documents';
import type { WorkspaceFiles } from './file-list';
import type { Guarded, Log } from './guard';
import type { Linter } from './linter';
import type { InitializationOptions } from './protocol/methods';
import type { Runtime } from './runtime';
import type { Settings } from './settings';
import type { Signal } from './signal';
import type { Survey } from './survey';
import type { Workspace } from './workspace';

/** A handler of a request about one open report. */
export type DocumentHandler<P, R> = (
  document: OpenDocument,
  params: P,
  token: CancellationToken,
) => R | Promise<R>;

export interface ServerContext {
  readonly connection: Connection;
  readonly runtime: Runtime;
  readonly flags: ClientFlags;
  /** What the client said of itself at the start. */
  readonly client: InitializationOptions;
  readonly documents: Documents;
  readonly settings: Settings;
  readonly workspace: Workspace;
  /** The files of the workspace, listed once for all. */
  readonly workspaceFiles: WorkspaceFiles;
  readonly linter: Linter;
  readonly diagnostics: Diagnostics;
  /** The address of a rule's page, where it has one. */
  readonly pageOf: (rule: string) => string | undefined;
  /** The language of titles, hovers and labels: the window's. Findings speak that of their file's settings. */
  readonly locale: Locale;
  readonly log: Log;
  /** A text in the client's language. */
  readonly say: (text: Bilingual, args?: MessageArguments) => string;
  /**
   * A guarded handler for requests about an open report; any other document, and a fault, is answered with `empty`.
   * @param name the feature, for the log.
   */
  readonly forReport: <P extends { textDocument: { uri: string } }, R>(
    name: string,
    empty: R,
    handler: DocumentHandler<P, R>,
  ) => Guarded<P, R>;
  /** Earlier results no longer hold though no text changed: settings, configuration, baseline. */
  readonly stale: Signal<void>;
  /** Reports that changed, came or went on disk. */
  readonly files: Signal<readonly string[]>;
  /** A document was closed: its file on disk speaks again. */
  readonly documentsClosed: Signal<void>;
  readonly survey: Survey;
  /** Every report of the workspace by body and year. */
  readonly catalog: Catalog;
  /** What the reports of the workspace say to each other, where settings ask for it. */
  readonly archive: WorkspaceArchive;
  /** Forgets what depends on settings and says `stale`. */
  readonly invalidate: () => void;
}
