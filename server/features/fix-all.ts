/** The safe fixes of one file, or of every report of the workspace, as changes that the client shows and makes. */
import type { CancellationToken } from 'vscode-languageserver';
import type { ServerContext } from '../context';
import { guard } from '../guard';
import { pathOf } from '../paths';
import { FIX_ALL, type FileEdits, type FixAllParams, type FixAllResult } from '../protocol/methods';
import type { Feature } from './feature';
import { type Fixing, fixFile, fixOpen } from './fix-all/file';

const NONE: FixAllResult = { files: [], fixes: 0, refused: [] };

export const fixAll: Feature = {
  capabilities: () => ({}),
  register: (server) => {
    server.connection.onRequest(
      FIX_ALL,
      guard<FixAllParams, FixAllResult>(server.log, 'fix all', NONE, ({ uri }, token) =>
        uri === undefined ? fixWorkspace(server, token) : fixOne(server, uri, token),
      ),
    );
  },
};

async function fixOne(server: ServerContext, uri: string, token: CancellationToken): Promise<FixAllResult> {
  const open = server.documents.get(uri);
  if (open?.isReport) return summed([await fixOpen(server, open, token)]);
  const path = pathOf(uri);
  return path === undefined ? NONE : summed([await fixFile(server, path, token)]);
}

async function fixWorkspace(server: ServerContext, token: CancellationToken): Promise<FixAllResult> {
  const results: Fixing[] = [];
  const seen = new Set<string>();
  for (const folder of server.workspace.folders) {
    const { paths, problems } = await server.workspace.list(folder, server.settings.choiceIn);
    results.push(...problems.map((refused) => ({ fixes: 0, refused })));
    for (const path of paths) {
      if (token.isCancellationRequested) return NONE;
      // Folders may stand inside one another.
      if (!seen.has(path)) results.push(await fixFile(server, path, token));
      seen.add(path);
      await server.runtime.turn();
    }
  }
  return summed(results);
}

function summed(results: readonly Fixing[]): FixAllResult {
  return {
    files: results.flatMap(({ file }): FileEdits[] => (file ? [file] : [])),
    fixes: results.reduce((sum, { fixes }) => sum + fixes, 0),
    refused: results.flatMap(({ refused }) => refused ?? []),
  };
}
