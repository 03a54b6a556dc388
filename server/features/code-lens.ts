/**
 * Code lens over each printed table: its size, and what its identities show; over section one: how the numbers in the prose
 * agree with the tables.
 */
import { type CodeLens, type CodeLensParams, CodeLensRefreshRequest } from 'vscode-languageserver';
import type { Analysis } from '../../core/arithmetic/types';
import { type PrintedExtent, printedExtents } from '../../core/locate/extents';
import { type TableCheck, tableCheck } from '../../core/locate/table-check';
import { TABLE_SIZE, tableSize } from '../../core/locate/table-size';
import type { Report } from '../../core/report/types';
import type { Bilingual, MessageArguments } from '../../core/rules/types';
import { analysesUnder } from '../analysis';
import type { ServerContext } from '../context';
import { lspPosition } from '../convert';
import type { OpenDocument } from '../documents';
import { attempt } from '../guard';
import { showing } from './code-lens/command';
import { figureLens } from './code-lens/figures';
import type { Feature } from './feature';

export const codeLens: Feature = {
  capabilities: () => ({ codeLensProvider: {} }),
  register: (server) => {
    const { connection, flags, stale, log } = server;
    connection.onCodeLens(
      server.forReport<CodeLensParams, CodeLens[]>('code lens', [], (document) => lensesOf(server, document)),
    );
    stale.listen(() => {
      if (flags.refreshCodeLens)
        void attempt(log, 'code lens', () => connection.sendRequest(CodeLensRefreshRequest.type));
    });
  },
};

const BROKEN: Bilingual = { zh: '勾稽关系 {broken} 处不符', en: '{broken} identities fail' };
const BLANK: Bilingual = { zh: '{blanks} 格未填，不能判断', en: '{blanks} cells blank, cannot be told' };
const UNREAD: Bilingual = {
  zh: '有的格没有读到，不能判断',
  en: 'some cells were not read, cannot be told',
};
const HOLDS: Bilingual = { zh: '勾稽关系全部成立', en: 'all identities hold' };
const OF_YEAR: Bilingual = { zh: '{year} 年', en: '{year}' };

async function lensesOf(server: ServerContext, document: OpenDocument): Promise<CodeLens[]> {
  const settings = await server.settings.forDocument(document);
  if (!settings.codeLens || settings.ignored || settings.broken) return [];
  const analysisOf = analysesUnder(document, settings);
  return document.report.reports.flatMap((report) => {
    const analysis = analysisOf(report);
    const year = yearOf(server, document, report);
    return [
      ...figureLens(server, document, report, year),
      ...printedExtents(document.report, report).map((extent) =>
        lensOf(server, document, extent, analysis, year),
      ),
    ];
  });
}

/** Which of the reports of a text a lens speaks of, where two stand side by side. */
function yearOf({ say }: ServerContext, { report: { reports } }: OpenDocument, { year }: Report): string {
  const isOneOfTwo = year !== undefined && reports.some(({ sharesText }) => sharesText);
  return isOneOfTwo ? `${say(OF_YEAR, { year })} · ` : '';
}

function lensOf(
  server: ServerContext,
  document: OpenDocument,
  extent: PrintedExtent,
  analysis: Analysis,
  year: string,
): CodeLens {
  const check = tableCheck(extent, analysis);
  const title = [
    server.say(TABLE_SIZE, { ...tableSize(extent) }),
    ...verdictOf(check).map(([text, args]) => server.say(text, args)),
  ].join(' · ');
  const start = lspPosition(document.report.lines, extent.range.start);
  const places = check.places.map(({ cell }) => cell.range);
  return { range: { start, end: start }, command: showing(server, document, year + title, places) };
}

function verdictOf({ identities, broken, untold, blanks }: TableCheck): [Bilingual, MessageArguments][] {
  if (identities === 0) return [];
  if (broken.length > 0) return [[BROKEN, { broken: broken.length }]];
  if (blanks > 0) return [[BLANK, { blanks }]];
  return untold > 0 ? [[UNREAD, {}]] : [[HOLDS, {}]];
}
