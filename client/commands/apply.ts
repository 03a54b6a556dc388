/** Puts edits of the server into documents and says what could not be changed. */
import { type LogOutputChannel, l10n, window, workspace } from 'vscode';
import type { FileEdits } from '../../server/protocol/methods';
import { prepare } from '../session/edits';

/** @returns whether everything was applied. */
export async function apply(edits: FileEdits, output: LogOutputChannel): Promise<boolean> {
  const { edit, files, refused } = await prepare([edits]);
  tellRefused(refused, output);
  return files.length > 0 && (await workspace.applyEdit(edit));
}

/** Says how many files stay as they are, the first with its reason; all of them in the output. */
export function tellRefused(refused: readonly string[], output: LogOutputChannel): void {
  const [first] = refused;
  if (first === undefined) return;
  for (const line of refused) output.warn(line);
  const text =
    refused.length === 1
      ? l10n.t('Left as it is: {0}', first)
      : l10n.t('{0} files are left as they are. The first: {1}', refused.length, first);
  const show = l10n.t('Show Output');
  // Not waited for: the command is over, whether the message is read or not.
  void window.showWarningMessage(text, show).then((chosen) => {
    if (chosen === show) output.show();
  });
}
