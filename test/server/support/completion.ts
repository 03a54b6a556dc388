/** Asking for completion at the cursor of a marked text, and taking an item as an editor would. */
import assert from 'node:assert/strict';
import type {
  CompletionItem,
  CompletionParams,
  MarkupContent,
  TextEdit,
} from 'vscode-languageserver-protocol';
import type { LspClient } from './client';
import { edited, marked, textIn } from './marked';

export interface Completions {
  readonly items: readonly CompletionItem[];
  readonly labels: readonly string[];
  /** The item of a label. @throws where there is none. */
  readonly item: (label: string) => CompletionItem;
  /** The text after an item was taken; asserts that an editor would show it beside what is typed. */
  readonly taken: (label: string) => string;
  /** The characters that an item would replace. */
  readonly replaced: (label: string) => string;
  readonly documentation: (label: string) => string;
}

export interface AskOptions {
  /** A mark was typed, and the editor asks by itself. */
  readonly typed?: string;
  readonly uri?: string;
  readonly languageId?: string;
}

export async function complete(
  client: LspClient,
  source: string,
  { typed, uri, languageId }: AskOptions = {},
): Promise<Completions> {
  const { text, cursor } = marked(source);
  const params: CompletionParams = {
    textDocument: { uri: await client.open(text, uri, languageId) },
    position: cursor,
    context: typed === undefined ? { triggerKind: 1 } : { triggerKind: 2, triggerCharacter: typed },
  };
  const items = (await client.request<CompletionItem[] | null>('textDocument/completion', params)) ?? [];
  const sorted = [...items].sort((a, b) => ((a.sortText ?? '') < (b.sortText ?? '') ? -1 : 1));
  const item = (label: string) => {
    const found = sorted.find((one) => one.label === label);
    assert.ok(found, `no item ${label}; there are: ${sorted.map((one) => one.label).join(', ') || 'none'}`);
    return found;
  };
  const editOf = (label: string) => item(label).textEdit as TextEdit;
  return {
    items: sorted,
    labels: sorted.map(({ label }) => label),
    item,
    taken: (label) => {
      const edit = editOf(label);
      const word = textIn(text, { start: edit.range.start, end: cursor });
      const { filterText = '' } = item(label);
      assert.ok(isShown(word, filterText), `"${filterText}" is hidden while "${word}" is typed`);
      assert.equal(edit.range.start.line, cursor.line);
      assert.equal(edit.range.end.line, cursor.line);
      return edited(text, [edit]);
    },
    replaced: (label) => textIn(text, editOf(label).range),
    documentation: (label) => (item(label).documentation as MarkupContent | undefined)?.value ?? '',
  };
}

/** As VS Code filters: white space in front does not count, the other characters come in their order. */
function isShown(word: string, filter: string): boolean {
  let at = -1;
  for (const character of word.trimStart().toLowerCase()) {
    at = filter.toLowerCase().indexOf(character, at + 1);
    if (at < 0) return false;
  }
  return true;
}
