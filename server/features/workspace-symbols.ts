/** Workspace symbols: every report by body and year. */
import { SymbolKind, type WorkspaceSymbol, type WorkspaceSymbolParams } from 'vscode-languageserver';
import { plain } from '../../core/report/flat';
import type { Bilingual } from '../../core/rules/types';
import type { CatalogEntry } from '../catalog';
import type { ServerContext } from '../context';
import { guard } from '../guard';
import type { Feature } from './feature';

export const workspaceSymbols: Feature = {
  capabilities: () => ({ workspaceSymbolProvider: true }),
  register: (server) =>
    server.connection.onWorkspaceSymbol(
      guard<WorkspaceSymbolParams, WorkspaceSymbol[]>(
        server.log,
        'workspace symbols',
        [],
        async ({ query }, token) => {
          const entries = await server.catalog.all(token);
          return entries
            .map((entry) => symbolOf(server, entry))
            .filter(({ name }) => matches(plain(query), plain(name)));
        },
      ),
    ),
};

const NAME: Bilingual = { zh: '{body} {year} 年', en: '{body} {year}' };
const NO_BODY: Bilingual = { zh: '（未写明机关）', en: '(no body named)' };
const NO_YEAR: Bilingual = { zh: '（年份不明）', en: '(no year)' };

function symbolOf({ say }: ServerContext, { body, year, uri, range }: CatalogEntry): WorkspaceSymbol {
  const named = body ?? say(NO_BODY);
  const name = year === undefined ? `${named} ${say(NO_YEAR)}` : say(NAME, { body: named, year });
  return { name, kind: SymbolKind.File, location: { uri, range } };
}

/** Whether the characters of the query stand in the name in their order: 财政2024 finds 云岭区财政局 2024 年. */
function matches(query: string, name: string): boolean {
  const [wanted, text] = [query.toLowerCase(), name.toLowerCase()];
  let at = -1;
  for (const character of wanted) {
    at = text.indexOf(character, at + 1);
    if (at < 0) return false;
  }
  return true;
}
