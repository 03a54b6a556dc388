import { l10n, window, workspace } from 'vscode';

/** Whether a folder is open; where none is, the user is told. */
export function hasFolder(): boolean {
  if (workspace.workspaceFolders?.length) return true;
  void window.showInformationMessage(l10n.t('Open the folder with the reports first.'));
  return false;
}
