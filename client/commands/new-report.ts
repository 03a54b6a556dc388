import { l10n, window, workspace } from 'vscode';
import {
  NEW_REPORT,
  type NewReportParams,
  type NewReportRefusal,
  type NewReportResult,
} from '../../server/protocol/methods';
import type { Command } from './command';
import { askPlace, openAt } from './new-report-place';
import { askSource } from './new-report-source';
import { askYear } from './new-report-year';

/**
 * Asks for body, year and place, and opens a report with every section and table of the year's edition; one that begins
 * from last year's where the workspace holds it.
 */
export const newReport: Command = async (session) => {
  const body = await askBody();
  if (body === undefined) return;
  const year = await askYear();
  if (year === undefined) return;
  const source = await askSource(session, { body, year });
  if (source === undefined) return;
  const place = await askPlace();
  if (!place) return;
  const params: NewReportParams = { body, year, ...(source !== 'blank' && { from: source }) };
  const answer = await session.request<NewReportResult | NewReportRefusal>(NEW_REPORT, params);
  if ('refused' in answer) {
    void window.showWarningMessage(answer.refused);
    return;
  }
  await openAt(place, answer);
  if (answer.remarks) void window.showInformationMessage(answer.remarks.join('\n'));
};

async function askBody(): Promise<string | undefined> {
  const body = await window.showInputBox({
    title: l10n.t('New report: the body'),
    prompt: l10n.t('Full name of the body, as it stands in the title'),
    value: workspace.getConfiguration('nianbao').get<{ name?: string }>('body')?.name ?? '',
    ignoreFocusOut: true,
    validateInput: (value) => (value.trim() === '' ? l10n.t('The name of the body is needed.') : undefined),
  });
  return body?.trim();
}
