import { l10n, ProgressLocation, window, workspace } from 'vscode';
import { FIX_ALL, type FixAllParams, type FixAllResult } from '../../server/protocol/methods';
import { type PreparedEdits, prepare } from '../session/edits';
import { tellRefused } from './apply';
import type { Command } from './command';
import { hasFolder } from './folders';

/** The safe fixes of all reports of the workspace, each shown in the editor's own preview before anything changes. */
export const fixWorkspace: Command = async (session) => {
  if (!hasFolder()) return;
  const all: FixAllParams = {};
  const prepared = await window.withProgress<PreparedEdits | undefined>(
    { location: ProgressLocation.Notification, title: l10n.t('Looking for safe fixes'), cancellable: true },
    async (_, token) => {
      const { files, refused } = await session.request<FixAllResult>(FIX_ALL, all, token);
      if (token.isCancellationRequested) return undefined;
      const edits = await prepare(files, { needsConfirmation: true, label: l10n.t('Safe fixes') });
      return { ...edits, refused: [...refused, ...edits.refused] };
    },
  );
  if (!prepared) return;
  tellRefused(prepared.refused, session.output);
  if (prepared.files.length > 0) await workspace.applyEdit(prepared.edit, { isRefactoring: true });
  else if (prepared.refused.length === 0)
    void window.showInformationMessage(l10n.t('Nothing in the workspace can be fixed safely.'));
};
