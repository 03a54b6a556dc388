/** Actions as the protocol has them, with their edits at once or when they are chosen. */
import type { CancellationToken, CodeAction } from 'vscode-languageserver';
import type { ServerContext } from '../../context';
import { workspaceEdit } from '../../workspace-edit';
import type { ActionDraft, ActionSource, Request, Target } from './action';
import { actionSources } from './index';

/** What an action carries whose edits are worked out when it is chosen. */
interface Later {
  readonly uri: string;
  readonly version: number;
  readonly source: string;
  readonly later: string;
}

/** Puts the edits off where the client can ask for them later, else works them out now. */
export async function answerOf(
  request: Request,
  { id, resolve }: ActionSource,
  draft: ActionDraft,
): Promise<CodeAction> {
  const { later } = draft;
  if (later === undefined || !resolve) return actionOf(request, draft);
  if (!request.server.flags.resolveActions)
    return actionOf(request, { ...draft, edits: (await resolve(request, later)) ?? [] });
  const { uri, version } = request.document;
  const data: Later = { uri, version, source: id, later };
  return { ...actionOf(request, draft), data };
}

export function actionOf({ server, document }: Target, draft: ActionDraft): CodeAction {
  const { title, kind, diagnostics, isPreferred, edits, refused, command } = draft;
  return {
    title,
    kind,
    ...(diagnostics && { diagnostics }),
    ...(isPreferred && { isPreferred }),
    ...(edits && { edit: workspaceEdit(server.flags, document, edits) }),
    ...(refused !== undefined && { disabled: { reason: refused } }),
    ...(command && { command }),
  };
}

/** The action with its edits; as it is where the document is another by now. */
export async function resolved(
  server: ServerContext,
  action: CodeAction,
  token: CancellationToken,
): Promise<CodeAction> {
  const { uri = '', version, source, later } = (action.data ?? {}) as Partial<Later>;
  const resolve = actionSources.find(({ id }) => id === source)?.resolve;
  const document = server.documents.get(uri);
  if (!resolve || later === undefined || document?.version !== version || !document) return action;
  const linted = await server.linter.lint(document);
  if (document.version !== version) return action;
  const edits = await resolve({ server, document, linted, token }, later);
  if (!edits || document.version !== version) return action;
  return { ...action, edit: workspaceEdit(server.flags, document, edits) };
}
