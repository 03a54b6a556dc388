/** Requests of the command "New report": which reports it can begin from, and its text. */
import { type Aliases, bodyName, isSameBody } from '../../core/archive/names';
import { beginFrom } from '../../core/compose/new-report';
import { newReport as blankReport, reportTitle } from '../../core/compose/report';
import { readReport } from '../../core/report/parse';
import type { ReportDocument } from '../../core/report/types';
import type { ServerContext } from '../context';
import { guard } from '../guard';
import { pathOf } from '../paths';
import {
  NEW_REPORT,
  type NewReportParams,
  type NewReportRefusal,
  type NewReportResult,
  REPORTS_BEFORE,
  type ReportBefore,
  type ReportsBeforeParams,
} from '../protocol/methods';
import type { Feature } from './feature';

type Answer = NewReportResult | NewReportRefusal | null;

export const newReport: Feature = {
  capabilities: () => ({}),
  register: (server) => {
    const { connection, log } = server;
    connection.onRequest<Answer, void>(
      NEW_REPORT,
      guard<NewReportParams, Answer>(log, 'new report', null, (params) => composed(server, params)),
    );
    connection.onRequest(
      REPORTS_BEFORE,
      guard<ReportsBeforeParams, ReportBefore[]>(log, 'reports before', [], async (params, token) =>
        reportsBefore(server, params, await server.catalog.all(token)),
      ),
    );
  },
};

/** Characters that a file's name cannot hold on Windows. */
const NO_FILE_NAME = /[\\/:*?"<>|\s]+/g;
const GONE = { zh: '读不到上年年报', en: "last year's report cannot be read" };

/** The name of a new report's file. */
export function reportFileName(body: string, year: number): string {
  return `${reportTitle(body, year).replace(NO_FILE_NAME, '')}.md`;
}

async function composed(server: ServerContext, { body, year, from }: NewReportParams): Promise<Answer> {
  const fileName = reportFileName(body, year);
  if (from === undefined) return { text: blankReport({ body, year }), fileName };
  const document = await reportAt(server, from);
  if (!document) return { refused: server.say(GONE) };
  const begun = beginFrom(document, { body, year, aliases: await aliasesOf(server, from) });
  if (begun.kind === 'refused') return { refused: server.say(begun.reason.text, begun.reason.args) };
  const remarks = begun.remarks.map(({ text, args }) => server.say(text, args));
  return { text: begun.text, fileName, ...(remarks.length > 0 && { remarks }) };
}

/** As it stands in the editor, else as it lies on disk. */
async function reportAt(server: ServerContext, uri: string): Promise<ReportDocument | undefined> {
  const open = server.documents.get(uri);
  if (open) return open.report;
  const path = pathOf(uri);
  const file = path === undefined ? undefined : await server.workspace.read(path);
  return file && readReport(file.text);
}

async function aliasesOf({ settings }: ServerContext, uri: string): Promise<Aliases | undefined> {
  return (await settings.forDocument({ uri, path: pathOf(uri) })).options.aliases;
}

/** The body's reports for the year before, in the order of the catalog. */
async function reportsBefore(
  server: ServerContext,
  { body, year }: ReportsBeforeParams,
  entries: Awaited<ReturnType<ServerContext['catalog']['all']>>,
): Promise<ReportBefore[]> {
  const found: ReportBefore[] = [];
  for (const { uri, body: printed, year: of } of entries) {
    if (of !== year - 1 || printed === undefined) continue;
    const aliases = await aliasesOf(server, uri);
    const [wanted, other] = [bodyName(body, aliases), bodyName(printed, aliases)];
    if (wanted && other && isSameBody(wanted, other)) found.push({ uri, body: printed, year: of });
  }
  return found;
}
