import { type CancellationToken, commands, l10n, ProgressLocation, Uri, window, workspace } from 'vscode';
import {
  ROLL_UP,
  ROLL_UPS,
  type RollUpChoice,
  type RollUpParams,
  type RollUpResult,
  type RollUpsResult,
} from '../../server/protocol/methods';
import { composedDocument } from '../composed-documents';
import type { Session } from '../session/session';
import type { Command } from './command';
import { hasFolder } from './folders';
import { askPlace, isTaken, openAt, type Place } from './new-report-place';

/** Sums a district's departments: shows who is in the sum and what is in question, and writes the draft where it is wanted. */
export const rollUp: Command = async (session) => {
  if (!hasFolder()) return;
  const chosen = await choose(session);
  if (!chosen) return;
  const { body, year, folder } = chosen;
  const params: RollUpParams = { body, year, folder };
  const result = await session.request<RollUpResult | null>(ROLL_UP, params);
  if (!result) return;
  await showPreview(session, l10n.t('Roll-up {0} {1}.md', body, year), result);
  await offer(result);
};

async function choose(session: Session): Promise<RollUpChoice | undefined> {
  const title = l10n.t('Reading the departments’ reports');
  const { choices, refused } = await window.withProgress(
    { location: ProgressLocation.Notification, title, cancellable: true },
    (_, token) => ask(session, token),
  );
  if (refused !== undefined) void window.showWarningMessage(refused);
  if (choices.length < 2) return choices[0];
  const items = choices.map((choice) => ({
    label: `${choice.body} ${choice.year}`,
    choice,
    ...detail(choice),
  }));
  return (await window.showQuickPick(items, { title: l10n.t('Roll up: which report?') }))?.choice;
}

/** There is nothing to choose, and nothing to tell, where the user gave up. */
async function ask(session: Session, token: CancellationToken): Promise<RollUpsResult> {
  try {
    return await session.request<RollUpsResult>(ROLL_UPS, {}, token);
  } catch (error) {
    if (token.isCancellationRequested) return { choices: [] };
    throw error;
  }
}

function detail({ counted, outstanding, folder }: RollUpChoice): { description: string } {
  const place = workspace.asRelativePath(Uri.parse(folder));
  return { description: `${l10n.t('{0} in the sum, {1} outstanding', counted, outstanding)} · ${place}` };
}

/** @param title no name that a report has: it would be taken for one. */
async function showPreview({ output }: Session, title: string, { preview }: RollUpResult): Promise<void> {
  const uri = composedDocument(title, preview);
  try {
    await commands.executeCommand('markdown.showPreview', uri);
  } catch (error) {
    // The editor's Markdown extension may be switched off.
    output.warn(`markdown.showPreview: ${error}`);
    await window.showTextDocument(uri, { preview: true });
  }
}

/** The preview stays open whatever is chosen. */
async function offer(result: RollUpResult): Promise<void> {
  const [create, compare] = [l10n.t('Create the Draft'), l10n.t('Compare with the Report')];
  const buttons = result.report === undefined ? [create] : [compare, create];
  const chosen = await window.showInformationMessage(l10n.t('The roll-up is shown. Write it?'), ...buttons);
  if (chosen === create) {
    const place = await askPlace();
    if (!place) return;
    if (!(await isTaken(place, result.fileName))) await writeBeside(place, result);
    await openAt(place, result);
  } else if (chosen === compare && result.report !== undefined) {
    const title = l10n.t('The report ↔ the roll-up');
    const draft = composedDocument(`draft-${result.fileName}`, result.text);
    await commands.executeCommand('vscode.diff', Uri.parse(result.report), draft, title);
  }
}

/** A draft that is not saved yet has no place beside it. */
async function writeBeside(place: Place, { fileName, sideFiles }: RollUpResult): Promise<void> {
  if (place === 'untitled') return;
  for (const { ending, text } of sideFiles) {
    const uri = Uri.joinPath(place, fileName.replace(/\.md$/, '') + ending);
    await workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  }
}
