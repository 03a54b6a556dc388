/** Every request about a document that the server says it answers. */
import {
  LSPErrorCodes,
  type Position,
  type Range,
  ResponseError,
  type ServerCapabilities,
} from 'vscode-languageserver-protocol';
import type { LspClient } from './client';

interface Place {
  readonly uri: string;
  readonly position: Position;
  readonly range: Range;
}

type Ask = readonly [keyof ServerCapabilities, string, (place: Place) => object];

const OPTIONS = { tabSize: 2, insertSpaces: true };

const of = ({ uri }: Place) => ({ textDocument: { uri } });
const at = (place: Place) => ({ ...of(place), position: place.position });
const within = (place: Place) => ({ ...of(place), range: place.range });

const ASKS: readonly Ask[] = [
  ['diagnosticProvider', 'textDocument/diagnostic', of],
  ['foldingRangeProvider', 'textDocument/foldingRange', of],
  ['documentSymbolProvider', 'textDocument/documentSymbol', of],
  ['documentLinkProvider', 'textDocument/documentLink', of],
  ['codeLensProvider', 'textDocument/codeLens', of],
  ['semanticTokensProvider', 'textDocument/semanticTokens/full', of],
  ['documentFormattingProvider', 'textDocument/formatting', (p) => ({ ...of(p), options: OPTIONS })],
  [
    'documentRangeFormattingProvider',
    'textDocument/rangeFormatting',
    (p) => ({ ...within(p), options: OPTIONS }),
  ],
  [
    'documentOnTypeFormattingProvider',
    'textDocument/onTypeFormatting',
    (p) => ({ ...at(p), ch: '|', options: OPTIONS }),
  ],
  ['inlayHintProvider', 'textDocument/inlayHint', within],
  ['codeActionProvider', 'textDocument/codeAction', (p) => ({ ...within(p), context: { diagnostics: [] } })],
  ['hoverProvider', 'textDocument/hover', at],
  ['completionProvider', 'textDocument/completion', at],
  ['definitionProvider', 'textDocument/definition', at],
  [
    'referencesProvider',
    'textDocument/references',
    (p) => ({ ...at(p), context: { includeDeclaration: true } }),
  ],
  ['documentHighlightProvider', 'textDocument/documentHighlight', at],
  ['linkedEditingRangeProvider', 'textDocument/linkedEditingRange', at],
  ['renameProvider', 'textDocument/rename', (p) => ({ ...at(p), newName: '云岭县林业局' })],
  ['selectionRangeProvider', 'textDocument/selectionRange', (p) => ({ ...of(p), positions: [p.position] })],
];

/** Whether an error says why a request cannot be done here: a rename of what is no name. Not a fault. */
export function isRefusal(error: unknown): boolean {
  return error instanceof ResponseError && error.code === LSPErrorCodes.RequestFailed;
}

/** The requests that a server answers, with the parameters that each takes. */
export function requestsOf({ result }: LspClient): { method: string; paramsAt: Ask[2] }[] {
  return ASKS.filter(([capability]) => result.capabilities[capability]).map(([, method, paramsAt]) => ({
    method,
    paramsAt,
  }));
}

/** What the server says of a document in every way that it can be asked; an error as its message. */
export async function everyAnswer(
  client: LspClient,
  uri: string,
  position: Position,
): Promise<Record<string, unknown>> {
  const range = { start: { line: 0, character: 0 }, end: { line: 1_000_000, character: 0 } };
  const answers: Record<string, unknown> = {};
  for (const { method, paramsAt } of requestsOf(client)) {
    const answer = await client
      .request<unknown>(method, paramsAt({ uri, position, range }))
      .catch((error: Error) => error.message);
    // Where it was asked of does not tell two texts apart, nor does which look it was.
    answers[method] = JSON.parse(
      JSON.stringify(answer ?? null, (key, value) =>
        key === 'resultId' || key === 'version' ? undefined : value,
      ).replaceAll(uri, 'the-document'),
    );
  }
  return answers;
}
