import { l10n, Uri, window, workspace } from 'vscode';
import type { NewReportResult } from '../../server/protocol/methods';

/** Where a new report goes: a folder, or nowhere yet. */
export type Place = Uri | 'untitled';

/** Asks for the place. */
export async function askPlace(): Promise<Place | undefined> {
  const folders = workspace.workspaceFolders ?? [];
  const items: { label: string; description?: string; place: Place | 'other' }[] = [
    { label: l10n.t('Untitled document'), description: l10n.t('to be saved later'), place: 'untitled' },
    ...folders.map(({ name, uri }) => ({ label: name, description: uri.path, place: uri })),
    { label: l10n.t('Another folder…'), place: 'other' },
  ];
  const title = l10n.t('New report: where?');
  const place = (await window.showQuickPick(items, { title, ignoreFocusOut: true }))?.place;
  return place === 'other' ? askFolder(folders[0]?.uri) : place;
}

async function askFolder(defaultUri: Uri | undefined): Promise<Uri | undefined> {
  const options = { canSelectFiles: false, canSelectFolders: true, canSelectMany: false, defaultUri };
  return (await window.showOpenDialog({ ...options, openLabel: l10n.t('Create the report here') }))?.[0];
}

/** Whether a file of this name is there already. */
export async function isTaken(place: Place, fileName: string): Promise<boolean> {
  return place !== 'untitled' && exists(Uri.joinPath(place, fileName));
}

/** Opens the report, as a file where a folder was chosen. A file that is there already is never written over. */
export async function openAt(
  place: Place,
  { text, fileName }: Pick<NewReportResult, 'text' | 'fileName'>,
): Promise<void> {
  if (place === 'untitled') {
    const document = await workspace.openTextDocument({ language: 'nianbao', content: text });
    await window.showTextDocument(document);
    return;
  }
  const uri = Uri.joinPath(place, fileName);
  if (await exists(uri)) {
    void window.showWarningMessage(l10n.t('{0} is there already and was opened as it is.', fileName));
  } else {
    await workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  }
  await window.showTextDocument(await workspace.openTextDocument(uri));
}

async function exists(uri: Uri): Promise<boolean> {
  try {
    await workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}
