/** Code lens over each printed table: its size, and what its identities show. */
import {
  type CodeLens,
  type CodeLensParams,
  CodeLensRefreshRequest,
  type Command,
} from 'vscode-languageserver';
import type { Analysis } from '../../core/arithmetic/types';
import { type PrintedExtent, printedExtents } from '../../core/locate/extents';
import { type TableCheck, tableCheck } from '../../core/locate/table-check';
import { TABLE_SIZE, tableSize } from '../../core/locate/table-size';
import type { Report } from '../../core/report/types';
import type { Bilingual, MessageArguments } from '../../core/rules/types';
import { analysesUnder } from '../analysis';
import type { ServerContext } from '../context';
import { lspPosition, lspRange } from '../convert';
import type { OpenDocument } from '../documents';
import { attempt } from '../guard';
import { COMMANDS } from '../protocol/methods';
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
    return printedExtents(document.report, report).map((extent) =>
      lensOf(server, document, report, extent, analysis),
    );
  });
}

function lensOf(
  server: ServerContext,
  document: OpenDocument,
  report: Report,
  extent: PrintedExtent,
  analysis: Analysis,
): CodeLens {
  const { lines, reports } = document.report;
  const check = tableCheck(extent, analysis);
  const isOneOfTwo = report.year !== undefined && reports.some(({ sharesText }) => sharesText);
  const title = [
    ...(isOneOfTwo ? [server.say(OF_YEAR, { year: report.year ?? '' })] : []),
    server.say(TABLE_SIZE, { ...tableSize(extent) }),
    ...verdictOf(check).map(([text, args]) => server.say(text, args)),
  ].join(' · ');
  const start = lspPosition(lines, extent.range.start);
  return { range: { start, end: start }, command: commandOf(server, document, title, check) };
}

function verdictOf({ identities, broken, untold, blanks }: TableCheck): [Bilingual, MessageArguments][] {
  if (identities === 0) return [];
  if (broken.length > 0) return [[BROKEN, { broken: broken.length }]];
  if (blanks > 0) return [[BLANK, { blanks }]];
  return untold > 0 ? [[UNREAD, {}]] : [[HOLDS, {}]];
}

/** A lens without a command is only shown. */
function commandOf(
  { client }: ServerContext,
  { uri, report }: OpenDocument,
  title: string,
  { places }: TableCheck,
): Command {
  const [first] = places;
  if (!client.commands || !first) return { title, command: '' };
  const locations = places.map(({ cell }) => ({ uri, range: lspRange(report.lines, cell.range) }));
  return {
    title,
    command: COMMANDS.showPlaces,
    arguments: [uri, lspPosition(report.lines, first.cell.range.start), locations],
  };
}
