/** Diagnostics of open documents when the client asks for them. */
import {
  type Diagnostic,
  type DiagnosticServerCancellationData,
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
} from 'vscode-languageserver';
import type { ServerContext } from '../context';
import { attempt, guard } from '../guard';
import { pathOf } from '../paths';
import { DocumentDiagnostics } from './document';
import { registerWorkspace } from './workspace';

/** After so many turns an answer that was ready is on its way. */
const TURNS_TO_ANSWER = 2;

/** Answers `textDocument/diagnostic` and `workspace/diagnostic`. */
export function registerPull(server: ServerContext): void {
  const { connection, documents, flags, log } = server;
  const diagnostics = new DocumentDiagnostics(server);
  const { diagnostics: languages } = connection.languages;
  languages.on(
    guard<DocumentDiagnosticParams, DocumentDiagnosticReport, DiagnosticServerCancellationData>(
      log,
      'diagnostics',
      full([]),
      async ({ textDocument: { uri }, previousResultId }, token) => {
        const document = documents.get(uri);
        if (!document) {
          void attempt(log, `closed ${uri}`, () => speakAgain(server, uri));
          return full([]);
        }
        // A client that types on cancels: what it sent meanwhile is heard first.
        await server.runtime.turn();
        if (token.isCancellationRequested) return full([]);
        const { items, resultId } = await diagnostics.of(document);
        if (resultId === previousResultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
        return { ...full(items), resultId };
      },
    ),
  );
  registerWorkspace(server);
  server.stale.listen(() => {
    if (flags.refreshDiagnostics) languages.refresh();
  });
  server.archive.changed.listen((paths) => {
    if (flags.refreshDiagnostics && diagnostics.differing(paths).length > 0) languages.refresh();
  });
  documents.on({
    saved: async (document) => {
      if (flags.refreshDiagnostics && (await diagnostics.waitsForSave(document))) languages.refresh();
    },
    closed: (document) => diagnostics.forget(document),
  });
}

/**
 * VS Code asks once more for what it has just closed, and until it has the answer it takes no report of the file on disk.
 * So that file is told of again after the answer.
 */
async function speakAgain({ runtime, survey, documentsClosed }: ServerContext, uri: string): Promise<void> {
  const path = pathOf(uri);
  if (path === undefined) return;
  for (let turns = 0; turns < TURNS_TO_ANSWER; turns++) await runtime.turn();
  survey.repeat(path);
  documentsClosed.tell();
}

function full(items: Diagnostic[]): { kind: typeof DocumentDiagnosticReportKind.Full; items: Diagnostic[] } {
  return { kind: DocumentDiagnosticReportKind.Full, items };
}
