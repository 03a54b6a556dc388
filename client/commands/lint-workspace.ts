import { type CancellationToken, commands, l10n, type Progress, ProgressLocation, window } from 'vscode';
import { WorkDoneProgress, type WorkDoneProgressReport } from 'vscode-languageclient';
import {
  LINT_WORKSPACE,
  type LintWorkspaceParams,
  type LintWorkspaceResult,
} from '../../server/protocol/methods';
import type { Session } from '../session/session';
import type { Command } from './command';
import { hasFolder } from './folders';

type Step = Progress<{ message?: string; increment?: number }>;

/** Checks every report of every folder; the findings go to the Problems panel, the counts into a message. */
export const lintWorkspace: Command = async (session) => {
  if (!hasFolder()) return;
  const result = await window.withProgress(
    { location: ProgressLocation.Notification, title: l10n.t('Checking the reports'), cancellable: true },
    (progress, token) => session.status.whileBusy(() => lint(session, progress, token)),
  );
  if (result) await summarise(session, result);
};

let runs = 0;

async function lint(
  session: Session,
  progress: Step,
  token: CancellationToken,
): Promise<LintWorkspaceResult | undefined> {
  const params: LintWorkspaceParams = { workDoneToken: `nianbao-lint-${++runs}` };
  const client = await session.client();
  let done = 0;
  const listener = client.onProgress(WorkDoneProgress.type, params.workDoneToken ?? '', (value) => {
    if (value.kind === 'end') return;
    const { message, percentage = done } = value as WorkDoneProgressReport;
    progress.report({ message, increment: Math.max(0, percentage - done) });
    done = Math.max(done, percentage);
  });
  try {
    return await session.request<LintWorkspaceResult>(LINT_WORKSPACE, params, token);
  } catch (error) {
    if (token.isCancellationRequested) return undefined;
    throw error;
  } finally {
    listener.dispose();
  }
}

async function summarise({ output }: Session, result: LintWorkspaceResult): Promise<void> {
  const { problems } = result;
  for (const line of problems) output.warn(line);
  const [showProblems, showOutput] = [l10n.t('Problems'), l10n.t('Show Output')];
  const show = problems.length > 0 ? window.showWarningMessage : window.showInformationMessage;
  const buttons = problems.length > 0 ? [showProblems, showOutput] : [showProblems];
  const chosen = await show(summaryOf(result), ...buttons);
  if (chosen === showProblems) await commands.executeCommand('workbench.actions.view.problems');
  else if (chosen === showOutput) output.show();
}

function summaryOf({ checked, passedOver, problems, counts }: LintWorkspaceResult): string {
  const parts = [
    l10n.t(
      'Reports checked: {0}. Errors: {1}, warnings: {2}, other findings: {3}.',
      checked,
      counts.error,
      counts.warning,
      counts.information + counts.hint,
    ),
  ];
  if (passedOver > 0) parts.push(l10n.t('Passed over as no annual report: {0}.', passedOver));
  if (problems.length > 0) parts.push(l10n.t('Could not be checked: {0}.', problems.length));
  return parts.join(' ');
}
