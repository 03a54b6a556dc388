/** Code actions: what can be done about findings, and with numbers, tables and the whole draft. */
import type { CancellationToken, CodeAction, CodeActionParams } from 'vscode-languageserver';
import { isGarbled } from '../../core/lint/wrong-encoding';
import type { ServerContext } from '../context';
import type { OpenDocument } from '../documents';
import { guard } from '../guard';
import type { ActionDraft, ActionSource, Request } from './code-actions/action';
import { actionOf, answerOf, resolved } from './code-actions/answer';
import { actionSources } from './code-actions/index';
import { isAsked, KINDS } from './code-actions/kinds';
import { reopening } from './code-actions/reopen';
import { requestOf } from './code-actions/request';
import type { Feature } from './feature';

export const codeActions: Feature = {
  capabilities: ({ resolveActions }) => ({
    codeActionProvider: { codeActionKinds: Object.values(KINDS), resolveProvider: resolveActions },
  }),
  register: (server) => {
    const { connection, log } = server;
    connection.onCodeAction(
      server.forReport('code actions', [], (document, params: CodeActionParams, token) =>
        actionsAt(server, document, params, token),
      ),
    );
    connection.onCodeActionResolve((action, token) =>
      guard(log, 'code action', action, () => resolved(server, action, token))(action, token),
    );
  },
};

async function actionsAt(
  server: ServerContext,
  document: OpenDocument,
  params: CodeActionParams,
  token: CancellationToken,
): Promise<CodeAction[]> {
  const { only } = params.context;
  const sources = actionSources.filter(({ kinds }) => kinds.some((kind) => isAsked(only, kind)));
  if (sources.length === 0) return [];
  const { version } = document;
  const linted = await server.linter.lint(document);
  const request = requestOf({ server, document, linted, token }, params);
  const isGb18030 = await server.linter.isGarbled(document);
  const isCurrent = (): boolean => document.version === version && !token.isCancellationRequested;
  if (!isCurrent()) return [];
  if (isGb18030 || isGarbled(document.text))
    return isAsked(only, KINDS.fix) ? reopening(request, isGb18030).map((one) => actionOf(request, one)) : [];
  const actions: CodeAction[] = [];
  for (const source of sources) {
    const answers = await answersOf(source, request, only);
    // A sum may be what a quick fix offers already, in the same words.
    actions.push(...answers.filter(({ title }) => !actions.some((known) => known.title === title)));
    if (!isCurrent()) return [];
  }
  return actions;
}

async function answersOf(
  source: ActionSource,
  request: Request,
  only: readonly string[] | undefined,
): Promise<CodeAction[]> {
  const drafts = await source.actions(request);
  const shown = drafts.filter((draft) => isAsked(only, draft.kind) && shows(request.server, draft));
  return Promise.all(shown.map((draft) => answerOf(request, source, draft)));
}

/** Refused actions are for clients that show the reason. */
function shows({ flags }: ServerContext, { refused }: ActionDraft): boolean {
  return refused === undefined || flags.disabledActions;
}
