import { l10n, Uri, window, workspace } from 'vscode';
import type { Command } from './command';

/** Arguments: uri, encoding. Reads a file again whose bytes are of another encoding than the editor took them for. */
export const reopenWithEncoding: Command = async (_, uri, encoding) => {
  const address = Uri.parse(String(uri));
  const open = workspace.textDocuments.find((document) => document.uri.toString() === address.toString());
  if (open?.isDirty) {
    const text = l10n.t(
      'The file has unsaved changes, which would be lost. Undo them or save the file first.',
    );
    void window.showWarningMessage(text);
    return;
  }
  const document = await workspace.openTextDocument(address, {
    encoding: String(encoding).toLowerCase().replace('-', ''),
  });
  await window.showTextDocument(document);
};
