import { l10n, window } from 'vscode';
import { FIX_ALL, type FixAllParams, type FixAllResult } from '../../server/protocol/methods';
import { activeReport } from './active-report';
import { apply, tellRefused } from './apply';
import type { Command } from './command';

const SHOWN_FOR = 5000;

/** The safe fixes of the report that is worked on: no digit and no statement changes. */
export const fixAll: Command = async (session) => {
  const editor = await activeReport();
  if (!editor) return;
  const params: FixAllParams = { uri: editor.document.uri.toString() };
  const { files, fixes, refused } = await session.request<FixAllResult>(FIX_ALL, params);
  tellRefused(refused, session.output);
  const [edits] = files;
  if (!edits) {
    if (refused.length === 0) void window.showInformationMessage(l10n.t('Nothing here can be fixed safely.'));
    return;
  }
  if (await apply(edits, session.output))
    window.setStatusBarMessage(l10n.t('{0} findings fixed.', fixes), SHOWN_FOR);
};
