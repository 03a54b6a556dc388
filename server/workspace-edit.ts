/** Changes of one open document as the client takes them. */
import type { WorkspaceEdit } from 'vscode-languageserver';
import type { TextEdit } from '../core/rules/types';
import type { ClientFlags } from './client-flags';
import { lspEdit } from './convert';
import type { OpenDocument } from './documents';

/** The edits for the version that the document has now; without one for a client that knows none. */
export function workspaceEdit(
  { versionedEdits }: ClientFlags,
  { uri, version, report }: OpenDocument,
  edits: readonly TextEdit[],
): WorkspaceEdit {
  const changes = edits.map((edit) => lspEdit(report.lines, edit));
  if (!versionedEdits) return { changes: { [uri]: changes } };
  return { documentChanges: [{ textDocument: { uri, version }, edits: changes }] };
}
