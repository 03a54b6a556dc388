/** The command that lints every report of the workspace afresh: with progress, until cancelled. */
import { basename } from '../../core/host';
import { guard } from '../guard';
import { LINT_WORKSPACE, type LintWorkspaceParams, type LintWorkspaceResult } from '../protocol/methods';
import type { Feature } from './feature';

/** Files after which progress is told; each step costs a message. */
const STEP = 20;
const TITLE = { zh: '检查工作区的年报', en: 'Checking the reports of the workspace' };

const NOTHING: LintWorkspaceResult = {
  checked: 0,
  passedOver: 0,
  problems: [],
  counts: { error: 0, warning: 0, information: 0, hint: 0 },
};

export const lintWorkspace: Feature = {
  capabilities: () => ({}),
  register: (server) => {
    const { connection, survey, log, say } = server;
    connection.onRequest(
      LINT_WORKSPACE,
      guard<LintWorkspaceParams, LintWorkspaceResult>(
        log,
        'lint workspace',
        NOTHING,
        async (params, token) => {
          const progress = connection.window.attachWorkDoneProgress(params.workDoneToken);
          progress.begin(say(TITLE), 0, undefined, true);
          try {
            return await survey.lintAll(token, (done, all, path) => {
              if (done % STEP === 0 || done === all)
                progress.report(Math.round((done / all) * 100), `${done}/${all} ${basename(path)}`);
            });
          } finally {
            progress.done();
          }
        },
      ),
    );
  },
};
