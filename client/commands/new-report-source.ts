import { l10n, ProgressLocation, Uri, window, workspace } from 'vscode';
import { REPORTS_BEFORE, type ReportBefore, type ReportsBeforeParams } from '../../server/protocol/methods';
import type { Session } from '../session/session';

/** Asks whether to begin from last year's report: its address, or `blank`; nothing is asked where there is none. */
export async function askSource(session: Session, params: ReportsBeforeParams): Promise<string | undefined> {
  // The first time every report of the workspace is read.
  const looking = { location: ProgressLocation.Window, title: l10n.t('Looking for last year’s report') };
  const reports = await window.withProgress(looking, () =>
    session.request<readonly ReportBefore[]>(REPORTS_BEFORE, params),
  );
  if (reports.length === 0) return 'blank';
  const items = [
    ...reports.map(({ uri, body, year }) => ({
      label: l10n.t('From last year’s report: {0} {1}', body, year),
      description: workspace.asRelativePath(Uri.parse(uri)),
      source: uri,
    })),
    { label: l10n.t('A blank report'), description: '', source: 'blank' },
  ];
  const title = l10n.t('New report: begin from what?');
  return (await window.showQuickPick(items, { title, ignoreFocusOut: true }))?.source;
}
