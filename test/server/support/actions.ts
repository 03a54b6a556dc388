/** Asking for code actions and taking them. */
import assert from 'node:assert/strict';
import type { CodeAction, Position, Range, TextDocumentEdit, TextEdit } from 'vscode-languageserver-protocol';
import type { LspClient } from './client';
import { edited } from './marked';

/** What a request says beside the place. */
export interface Asked {
  readonly only?: string[];
  readonly diagnostics?: unknown[];
  /** 1: the user asked; 2: the editor looks for what it could offer. */
  readonly triggerKind?: 1 | 2;
}

export function actionsAt(
  client: LspClient,
  uri: string,
  place: Position | Range,
  { diagnostics = [], ...asked }: Asked = {},
): Promise<CodeAction[]> {
  const range = 'start' in place ? place : { start: place, end: place };
  return client.request('textDocument/codeAction', {
    textDocument: { uri },
    range,
    context: { diagnostics, ...asked },
  });
}

export const titles = (actions: readonly CodeAction[]): string[] => actions.map(({ title }) => title);

/** The only action whose title holds some words. @throws where there is none, or more. */
export function titled(actions: readonly CodeAction[], words: string): CodeAction {
  const found = actions.filter(({ title }) => title.includes(words));
  assert.equal(found.length, 1, `one action "${words}" of:\n${titles(actions).join('\n')}`);
  return found[0] as CodeAction;
}

/** The edits of an action for one version of a document; asked for where they were put off. */
export async function editsOf(
  client: LspClient,
  action: CodeAction,
  uri: string,
  version = 1,
): Promise<TextEdit[]> {
  const { edit } = action.edit ? action : await client.request<CodeAction>('codeAction/resolve', action);
  const [change, ...more] = (edit?.documentChanges ?? []) as TextDocumentEdit[];
  assert.ok(change, `"${action.title}" changes something`);
  assert.deepEqual(more, []);
  assert.deepEqual(change.textDocument, { uri, version });
  return change.edits as TextEdit[];
}

/** Takes an action: changes the document as its editor would. @returns the text after it. */
export async function take(
  client: LspClient,
  action: CodeAction,
  uri: string,
  text: string,
): Promise<string> {
  const after = edited(text, await editsOf(client, action, uri));
  await client.close(uri);
  await client.open(after, uri);
  return after;
}

/** The rules of the findings of an open document. */
export async function rulesIn(client: LspClient, uri: string): Promise<unknown[]> {
  return (await client.pull(uri)).map(({ code }) => code);
}
