// The floor: a language server that only splits lines and scans each with a regular expression, over the same
// connection as ours, and always finds the same 40 things. What any server in Node needs at least.
import { createConnection, ProposedFeatures, TextDocumentSyncKind } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { scanLines } from './yardsticks.mjs';

const FOUND = 40;

const connection = createConnection(ProposedFeatures.all);
const documents = new Map();

connection.onInitialize(({ capabilities }) => {
  const isPulled = capabilities.textDocument?.diagnostic !== undefined;
  if (isPulled)
    connection.languages.diagnostics.on(({ textDocument: { uri } }) => ({
      kind: 'full',
      items: scanned(documents.get(uri)),
    }));
  listen(isPulled ? () => {} : publish);
  return {
    capabilities: {
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
      ...(isPulled && { diagnosticProvider: { interFileDependencies: false, workspaceDiagnostics: false } }),
    },
  };
});
connection.listen();

function listen(changed) {
  connection.onDidOpenTextDocument(({ textDocument: { uri, languageId, version, text } }) => {
    documents.set(uri, TextDocument.create(uri, languageId, version, text));
    changed(uri);
  });
  connection.onDidChangeTextDocument(({ textDocument: { uri, version }, contentChanges }) => {
    TextDocument.update(documents.get(uri), contentChanges, version);
    changed(uri);
  });
  connection.onDidCloseTextDocument(({ textDocument: { uri } }) => documents.delete(uri));
}

function publish(uri) {
  setImmediate(() => {
    const document = documents.get(uri);
    if (!document) return;
    const { version } = document;
    void connection.sendDiagnostics({ uri, version, diagnostics: scanned(document) });
  });
}

function scanned(document) {
  const tokens = scanLines(document.getText());
  return Array.from({ length: tokens > 0 ? FOUND : 0 }, (_, line) => ({
    range: { start: { line, character: 0 }, end: { line, character: 1 } },
    message: 'a finding of the floor, with a message of a usual length',
    severity: 2,
    source: 'floor',
  }));
}
