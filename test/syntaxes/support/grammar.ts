/** The grammar that package.json contributes, as VS Code runs it. */
import { createRegistry, loadConfiguration } from 'vscode-tmgrammar-test/dist/common/index.js';
import { getVSCodeTokens } from 'vscode-tmgrammar-test/dist/snapshot/index.js';

const SCOPE = 'text.nianbao';

export const registry = createRegistry(loadConfiguration('package.json', undefined, undefined).grammars);

/** A stretch of a line with one list of scopes, `.nianbao` left out. */
export interface Piece {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly scopes: readonly string[];
}

/** The pieces of a text by line; columns in UTF-16 units from 0. */
export async function piecesOf(text: string): Promise<readonly (readonly Piece[])[]> {
  return (await getVSCodeTokens(registry, SCOPE, text)).map(({ src, tokens }) =>
    tokens.map(({ startIndex: start, endIndex, scopes }) => {
      const end = Math.min(endIndex, src.length);
      return { text: src.slice(start, end), start, end, scopes: scopes.map(withoutSuffix) };
    }),
  );
}

function withoutSuffix(scope: string): string {
  return scope.replace(/\.nianbao$/, '');
}
