/**
 * Diagnostics of closed files, by long poll. The client asks again two seconds after every answer, for ever; so a request
 * that may report as it goes is not answered: it stays open, and each change is reported when it happens.
 */
import {
  type CancellationToken,
  type Diagnostic,
  type DiagnosticServerCancellationData,
  DocumentDiagnosticReportKind,
  type ResultProgressReporter,
  type WorkspaceDiagnosticReport,
  type WorkspaceDiagnosticReportPartialResult,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import type { ServerContext } from '../context';
import { attempt, cancelled } from '../guard';
import { pathOf, uriOf } from '../paths';
import type { Sink } from '../survey';

type Reporter = ResultProgressReporter<WorkspaceDiagnosticReportPartialResult>;

/** Reports are sent in parcels of so many files. */
const PARCEL = 50;

export function registerWorkspace(server: ServerContext): void {
  server.connection.languages.diagnostics.onWorkspace(
    async ({ previousResultIds }, token, _workDone, reporter) => {
      const heard = new Heard(reporter);
      for (const { uri, value } of previousResultIds) heard.knows(uri, value);
      const detach = server.survey.attach(heard);
      try {
        if (!reporter) return await once(server, token, heard);
        await forever(server, token);
        return cancelled<DiagnosticServerCancellationData>();
      } finally {
        detach();
      }
    },
  );
}

/** A client that takes no partial results is answered at once, whether it told of changes or not. */
async function once(
  server: ServerContext,
  token: CancellationToken,
  heard: Heard,
): Promise<WorkspaceDiagnosticReport> {
  server.workspaceFiles.forget();
  await attempt(server.log, 'workspace diagnostics', () => server.survey.refresh(token));
  return { items: heard.take() };
}

/** Looks whenever something happened, until the client cancels. */
async function forever(server: ServerContext, token: CancellationToken): Promise<void> {
  while (!token.isCancellationRequested) {
    const change = nextChange(server, token);
    await attempt(server.log, 'workspace diagnostics', () => server.survey.refresh(token));
    await change;
  }
}

/** Resolves when files, settings, the set of open documents or what stands beside files changed, or the request was cancelled. */
function nextChange(
  { stale, files, documentsClosed, archive }: ServerContext,
  token: CancellationToken,
): Promise<void> {
  return new Promise((resolve) => {
    const signals = [stale, files, documentsClosed, archive.changed];
    const ends = signals.map((signal) => signal.listen(() => done()));
    const cancelling = token.onCancellationRequested(() => done());
    function done(): void {
      for (const end of ends) end();
      cancelling.dispose();
      resolve();
    }
  });
}

/** No result has this id. */
const NO_RESULT = '';

/** What one client has heard so far. */
class Heard implements Sink {
  readonly #reporter: Reporter | undefined;
  readonly #known = new Map<string, string>();
  #parcel: WorkspaceDocumentDiagnosticReport[] = [];

  constructor(reporter: Reporter | undefined) {
    this.#reporter = reporter;
  }

  knows(uri: string, resultId: string): void {
    const path = pathOf(uri);
    if (path !== undefined) this.#known.set(path, resultId);
  }

  readonly resultOf = (path: string): string | undefined => this.#known.get(path);

  readonly paths = (): Iterable<string> => this.#known.keys();

  readonly send = (path: string, resultId: string | undefined, items: Diagnostic[]): void => {
    if (resultId === undefined) this.#known.delete(path);
    else this.#known.set(path, resultId);
    const kind = DocumentDiagnosticReportKind.Full;
    const report: WorkspaceDocumentDiagnosticReport = { kind, uri: uriOf(path), version: null, items };
    this.#parcel.push(resultId === undefined ? report : { ...report, resultId });
    if (this.#parcel.length >= PARCEL) this.flush();
  };

  /** It is remembered that there was something: where nothing is to be said any more, that is said. */
  readonly forget = (path: string): void => {
    this.#known.set(path, NO_RESULT);
  };

  readonly flush = (): void => {
    if (this.#reporter && this.#parcel.length > 0) this.#reporter.report({ items: this.take() });
  };

  take(): WorkspaceDocumentDiagnosticReport[] {
    const items = this.#parcel;
    this.#parcel = [];
    return items;
  }
}
