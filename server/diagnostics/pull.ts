/** Diagnostics of open documents when the client asks for them. */
import {
  type Diagnostic,
  type DiagnosticServerCancellationData,
  DocumentDiagnosticReportKind,
} from 'vscode-languageserver';
import type { ServerContext } from '../context';
import { cancelled } from '../guard';
import { DocumentDiagnostics } from './document';
import { registerWorkspace } from './workspace';

/** Answers `textDocument/diagnostic` and `workspace/diagnostic`. */
export function registerPull(server: ServerContext): void {
  const { connection, documents, flags, log } = server;
  const diagnostics = new DocumentDiagnostics(server);
  const { diagnostics: languages } = connection.languages;
  languages.on(async ({ textDocument: { uri }, previousResultId }, token) => {
    const document = documents.get(uri);
    if (!document) return full([]);
    try {
      const { items, resultId } = await diagnostics.of(document);
      if (token.isCancellationRequested) return cancelled<DiagnosticServerCancellationData>();
      if (resultId === previousResultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
      return { ...full(items), resultId };
    } catch (error) {
      log(`diagnostics ${uri}: ${error instanceof Error ? error.stack : String(error)}`);
      return full([]);
    }
  });
  registerWorkspace(server);
  server.stale.listen(() => {
    if (flags.refreshDiagnostics) languages.refresh();
  });
  documents.on({
    saved: async (document) => {
      if (flags.refreshDiagnostics && (await diagnostics.waitsForSave(document))) languages.refresh();
    },
    closed: (document) => diagnostics.forget(document),
  });
}

function full(items: Diagnostic[]): { kind: typeof DocumentDiagnosticReportKind.Full; items: Diagnostic[] } {
  return { kind: DocumentDiagnosticReportKind.Full, items };
}
