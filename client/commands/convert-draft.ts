import { l10n, window } from 'vscode';
import {
  CONVERT_DRAFT,
  type ConvertDraftParams,
  type ConvertDraftResult,
} from '../../server/protocol/methods';
import { activeReport } from './active-report';
import { apply } from './apply';
import type { Command } from './command';

/** The whole draft in the standard form; a draft that cannot be converted without loss stays, and the reason is shown. */
export const convertDraft: Command = async (session) => {
  const editor = await activeReport();
  if (!editor) return;
  const params: ConvertDraftParams = { uri: editor.document.uri.toString() };
  const { edits, refused } = await session.request<ConvertDraftResult>(CONVERT_DRAFT, params);
  const changed = edits !== undefined && (await apply(edits, session.output));
  if (refused !== undefined) void window.showWarningMessage(refused);
  else if (!edits) void window.showInformationMessage(l10n.t('The draft is in the standard form already.'));
  else if (changed) window.setStatusBarMessage(l10n.t('The draft is in the standard form now.'), SHOWN_FOR);
};

const SHOWN_FOR = 5000;
