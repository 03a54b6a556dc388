/** Edits of the server as edits of the editor. Nothing is changed that the server has not seen as it is. */
import {
  l10n,
  Range,
  type TextDocument,
  Uri,
  WorkspaceEdit,
  type WorkspaceEditEntryMetadata,
  workspace,
} from 'vscode';
import type { FileEdits, LspTextEdit } from '../../server/protocol/methods';

/** What can be applied, and which files cannot be changed, with the reason. */
export interface PreparedEdits {
  readonly edit: WorkspaceEdit;
  readonly files: readonly Uri[];
  readonly refused: readonly string[];
}

/** @param metadata of every single change; with `needsConfirmation` the editor shows its preview first. */
export async function prepare(
  files: readonly FileEdits[],
  metadata?: WorkspaceEditEntryMetadata,
): Promise<PreparedEdits> {
  const edit = new WorkspaceEdit();
  const [ready, refused]: [Uri[], string[]] = [[], []];
  for (const { uri, version, edits } of files) {
    const address = Uri.parse(uri);
    const reason = await objection(address, version);
    if (reason !== undefined) {
      refused.push(`${workspace.asRelativePath(address)}: ${reason}`);
      continue;
    }
    for (const { range, newText } of edits) edit.replace(address, rangeOf(range), newText, metadata);
    ready.push(address);
  }
  return { edit, files: ready, refused };
}

/** Why a file must not be changed: it changed meanwhile, or the editor reads its bytes in the wrong encoding. */
async function objection(uri: Uri, version: number | null): Promise<string | undefined> {
  let document: TextDocument;
  try {
    document = await workspace.openTextDocument(uri);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  if (version !== null && document.version !== version) return l10n.t('it changed meanwhile');
  if (version === null && document.isDirty) return l10n.t('it has unsaved changes');
  if (document.getText().includes('\uFFFD'))
    return l10n.t('the editor reads it in the wrong encoding; reopen it with its own encoding first');
  return undefined;
}

export function rangeOf({ start, end }: LspTextEdit['range']): Range {
  return new Range(start.line, start.character, end.line, end.character);
}
